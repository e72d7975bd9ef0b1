// The published records that the form starts an update from, in 256 files by the CRC-32 of their id (site/pages/propose.py);
// one that would hold none is not there.

export function crc(text) {
  let value = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

async function json(address, absent) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (absent && answer.status === 404) return absent;
  if (!answer.ok) throw new Error(address);
  return answer.json();
}

export const likenesses = (form) => json(form.dataset.likenesses);
export const organisations = (form) => json(form.dataset.organisations);

// The record of an id, `<folder>/<id>` for what is no scheme, or undefined when none is published under it. Throws when the
// network fails.
export async function record(form, id) {
  if (!/^(?:[a-z]+\/)?[a-z0-9-]+$/.test(id)) return undefined;
  const shard = (crc(id) & 0xff).toString(16).padStart(2, "0");
  const found = await json(`${form.dataset.records}${shard}.json`, {});
  return Object.prototype.hasOwnProperty.call(found, id) ? found[id] : undefined;
}

// An id out of what a person gives: an address of a record's page under `address`, an id, or a name of the list.
export function identify(address, words, names) {
  const text = words.trim();
  const start = text.indexOf(address);
  if (start >= 0) return text.slice(start + address.length).split(/[/?#]/)[0];
  return names.get(text) ?? text;
}

// A name as an id: editing/new/identifier.py.
const SMALL = new Set("a au aux d de des du en et l la le les ou par pour sur".split(" "));
const LONGEST = 60;

export function slug(name) {
  const plain = name.normalize("NFKD").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").replace(/\p{M}/gu, "");
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const kept = words.filter((word) => !SMALL.has(word));
  const used = kept.length ? kept : words;
  while (used.length > 1 && used.join("-").length > LONGEST) used.pop();
  return used.join("-").slice(0, LONGEST);
}
