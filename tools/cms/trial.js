// A trial works on a copy of the records, kept by this browser alone: nothing that is done there reaches a repository.
const ROOT = 'sveltia-cms-test'; // the folder that the trial backend reads in the browser's private files

/** Puts the records in the browser's private files, anew at each start. */
export async function trialFiles() {
  const origin = await navigator.storage.getDirectory();
  await origin.removeEntry(ROOT, { recursive: true }).catch(() => {});
  const root = await origin.getDirectoryHandle(ROOT, { create: true });
  const records = await (await fetch('records.json')).json();
  for (const [path, text] of Object.entries(records)) {
    const names = path.split('/');
    let folder = root;
    for (const name of names.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(name, { create: true });
    }
    const file = await folder.getFileHandle(names.at(-1), { create: true });
    const writer = await file.createWritable();
    await writer.write(text);
    await writer.close();
  }
}
