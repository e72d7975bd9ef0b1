// Files that the person keeps: a draft to reopen, a proposal to send. Nothing is kept by the browser.

export const FORMAT = "egalite-brouillon-1";
const MOST = 1024 * 1024; // bytes of a draft worth opening
const held = new WeakMap();

// Puts a file behind a link, in place of the one that was there.
export function hold(link, name, text) {
  if (held.has(link)) URL.revokeObjectURL(held.get(link));
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  held.set(link, address);
  link.href = address;
  link.download = name;
}

export function save(name, text) {
  const link = document.createElement("a");
  hold(link, name, text);
  document.body.append(link);
  link.click();
  link.remove();
}

// Values of a draft, or of a proposal that someone wants to go on with. Throws a French sentence.
export async function open(file) {
  let value;
  try {
    value = file.size <= MOST ? JSON.parse(await file.text()) : undefined;
  } catch {
    value = undefined;
  }
  if (value?.format !== FORMAT && value?.format !== "egalite-proposition-1") {
    throw new Error("Ce fichier n’est pas un brouillon de ce formulaire.");
  }
  return value;
}
