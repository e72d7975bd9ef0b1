// A trial works on a copy of the records, kept by this browser alone: nothing that is done there reaches a repository.
const ROOT = 'sveltia-cms-test'; // the folder that the trial backend of Sveltia reads in the browser's private files

async function records() {
  const answer = await fetch('records.json');
  return Object.entries(await answer.json());
}

/** Puts the records in the browser's private files, anew at each start. */
export async function trialFiles() {
  const origin = await navigator.storage.getDirectory();
  await origin.removeEntry(ROOT, { recursive: true }).catch(() => {});
  const root = await origin.getDirectoryHandle(ROOT, { create: true });
  for (const [path, text] of await records()) {
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

/** The records as the tree that the trial backend of Decap keeps in memory. */
export async function trialTree() {
  const tree = {};
  for (const [path, content] of await records()) {
    const names = path.split('/');
    let folder = tree;
    for (const name of names.slice(0, -1)) {
      folder = folder[name] ??= {};
    }
    folder[names.at(-1)] = { content };
  }
  return tree;
}
