// Published schemes that may be the same as the proposed one, as records/likeness.py tells them for the review sheet.

import { skeleton } from "./imitation.js";
import { number } from "./phone.js";
import { crc, likenesses } from "./published.js";
import { fold, subject } from "./rule.js";
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

// What an organisation registers: the two last labels of a host, three under a domain shared by many.
function registered(address) {
  const labels = /^(?:https:\/\/(?:www\.)?|[^@/\s]+@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/.exec(address)?.[1].split(".") ?? [];
  return labels.slice(["gouv", "asso", "com", "co"].includes(labels[labels.length - 2]) ? -3 : -2).join(".");
}

// Pairs of a pointer and what is wrong there: a name, a site that passes for one of the directory, as records/rules/look_alike.py
// tells them. `names` are those of the other organisations; sites are compared once what is published has come.
export function* imitating(proposal, names) {
  const own = proposal.organisation?.record;
  const other = own?.name && names.find((name) => fold(name) !== fold(own.name) && skeleton(name) === skeleton(own.name));
  if (other) yield ["/organisation/record/name", `Ce nom se confond avec «\u00a0${other}\u00a0»\u202f; précisez-le.`];
  const sites = index?.sites ?? [];
  const [part, { record, body: text } = {}] = subject(proposal);
  const channels = (record?.channels ?? []).map(({ value }, rank) => [`/${part}/record/channels/${rank}/value`, value]);
  const links = [...(text ?? "").matchAll(/https:\/\/[a-z0-9.-]+/g)].map(([address]) => [`/${part}/body`, address]);
  for (const [pointer, address] of [["/organisation/record/site", own?.site], ...channels, ...links]) {
    const site = registered(address ?? "");
    const usual = site && !sites.includes(site) && sites.find((one) => [site, site.slice(0, site.lastIndexOf(".")).replace(/^www/, "")].some((name) => skeleton(one) === skeleton(name)));
    if (usual) yield [pointer, `«\u00a0${site}\u00a0» se confond avec «\u00a0${usual}\u00a0», que donne l’annuaire\u202f; recopiez l’adresse depuis la barre du navigateur.`];
  }
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
