// Published schemes that may be the same as the proposed one, as records/likeness.py tells them for the review sheet.

import { number } from "./phone.js";
import { crc, likenesses } from "./published.js";
import { fold } from "./rule.js";
import { NUMBERS } from "./tables.js";

const WORDS = { number: "même numéro", place: "même lieu", source: "même page", name: "même nom" };
let index; // what is published, once it was asked for

export const page = (address) => address.replace(/^.*?:\/\//, "").replace(/^www\./, "").replace(/\/+$/, "").toLowerCase();

export function* signs({ name = "", channels = [], places = [], sources = [] }) {
  if (name) yield ["name", fold(name)];
  const numbers = channels.filter(({ type, value }) => NUMBERS.includes(type) && value).map(({ value }) => value);
  for (const value of [...numbers, ...places.map(({ phone }) => phone).filter(Boolean)]) {
    const { dial } = number(value);
    if (dial) yield ["number", dial];
  }
  for (const { address, postcode, city = "" } of places) if (address) yield ["place", `${postcode || fold(city)} ${fold(address)}`];
  for (const { url } of sources) if (url?.includes("://")) yield ["source", page(url)];
}

// `[id, name, reasons]` of each; one sign is enough from another organisation, the same one needs two.
export async function alike(form, record, own, organisation) {
  const found = [...signs(record)];
  if (!found.length) return [];
  index ??= await likenesses(form);
  const shared = new Map();
  for (const [kind, sign] of found) {
    for (const rank of index.signs[crc(`${kind} ${sign}`).toString(16)] ?? []) shared.set(rank, (shared.get(rank) ?? new Set()).add(kind));
  }
  return [...shared].map(([rank, kinds]) => [...index.schemes[rank], kinds])
    .filter(([id, , partner, kinds]) => id !== own && (kinds.size > 1 || partner !== organisation))
    .map(([id, name, partner, kinds]) => [id, name, partner, Object.keys(WORDS).filter((kind) => kinds.has(kind)).map((kind) => WORDS[kind]).join(", ")]);
}
