// Web and electronic mail addresses, judged as records/values/web.py and mail.py do.

import { skeleton } from "./imitation.js";
import { ADDRESS, ARCHIVES, ASTRAY, BROKEN, CODE, COUNTING, DIRECTIVE, FILE, FRENCH, GATEWAYS, GIVEN_NAMES, HIDDEN, ILLEGAL, IMITATION, INITIAL, LABEL, LEAST, LETTER_APART, LOCAL, NAMING, NESTED, NUMBER, OFFICIAL, PARTS, PRIVATE, SAINTS, TOP, TRACKING, WILDCARD } from "./tables.js";

const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
const BARE = /^(?:[\p{L}\p{N}-]+\.)+[a-z]{2,24}(?:[/?#]\S*)?$/iu;
const ASCII = /^[\x21-\x7e]*$/;
const AGAIN = "recopiez l’adresse depuis la barre du navigateur.";

// Letters of a label written in punycode (RFC 3492, section 6.2); undefined when it holds none.
function letters(label) {
  const cut = label.lastIndexOf("-");
  const output = cut > 0 ? [...label.slice(0, cut)] : [];
  let [code, bias, index] = [128, 72, 0];
  for (let position = cut > 0 ? cut + 1 : 0; position < label.length;) {
    const before = index;
    for (let [weight, base] = [1, 36]; ; base += 36) {
      const digit = parseInt(label[position++], 36);
      if (Number.isNaN(digit) || index > 1e9) return undefined;
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const least = Math.min(Math.max(base - bias, 1), 26);
      if (value < least) break;
      weight *= 36 - least;
    }
    const size = output.length + 1;
    let delta = Math.floor((index - before) / (before ? 2 : 700));
    delta += Math.floor(delta / size);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / size);
    if (code > 0x10ffff) return undefined;
    index %= size;
    output.splice(index++, 0, String.fromCodePoint(code));
  }
  return output.join("");
}

const readable = (host) => host.split(".").map((label) => (/^xn--/i.test(label) ? letters(label.slice(4).toLowerCase()) ?? "?" : label)).join(".");
const plain = (host) => ASCII.test(host) && !/xn--/i.test(host);
const french = (host) => readable(host).split(".").every((label) => !/^-|-$|^..--/.test(label) && [...label.toLowerCase()].every((letter) => FRENCH.includes(letter)));
const nameless = (host) => host.startsWith("[") || NUMBER.test(host.normalize("NFKC").replace(/\.+$/, "").split(".").pop()) || WILDCARD.test(host.normalize("NFKC"));

function deceives(host) {
  const name = readable(host);
  return !plain(host) && (LOOKALIKE.test(name) || name !== name.normalize("NFKC") || name.split(".").some((label) => /\p{Script=Latin}/u.test(label) && /(?!\p{Script=Latin})\p{L}/u.test(label)));
}

// What a name looks like, whole and less each of its letters.
function spellings(looks) {
  return [looks, ...[...looks].map((_, place) => looks.slice(0, place) + looks.slice(place + 1))];
}

const [hosts, names, near] = [new Map(), new Map(), new Map()];
for (const entry of OFFICIAL) {
  const name = skeleton(entry.slice(0, entry.lastIndexOf(".")));
  if (skeleton(entry).length >= LETTER_APART) hosts.set(skeleton(entry), entry);
  if (name.length >= LEAST) names.set(name, entry);
  if (name.length >= LETTER_APART) for (const spelling of spellings(name)) near.set(spelling, entry);
}

// The official host that another passes for, as records/values/official.py tells it.
function imitated(host) {
  const labels = host.split(".");
  const suffix = labels.pop();
  if (labels.some((_, start) => OFFICIAL.includes([...labels.slice(start), suffix].join(".")))) return undefined;
  for (const [rank, label] of labels.entries()) {
    const looks = skeleton(label.replace(/^www/, ""));
    const same = names.get(looks);
    const abroad = rank === labels.length - 1 && suffix.length > 2 && looks.length >= LETTER_APART;
    const close = looks.length >= LETTER_APART - 1 && !same ? spellings(looks).find((spelling) => near.has(spelling)) : undefined;
    if (hosts.has(looks)) return hosts.get(looks);
    if (same && (abroad || label !== same.slice(0, same.lastIndexOf(".")))) return same;
    if (close !== undefined) return near.get(close);
  }
  return undefined;
}

function official(name) {
  const real = imitated(readable(name));
  return real ? `«\u00a0${name}\u00a0» se fait passer pour le site officiel ${real}\u202f; si c’est lui, écrivez «\u00a0${real}\u00a0».` : "";
}

// A text whose codes of ASCII are read, twice: some servers read what is encoded twice.
function decoded(text) {
  const codes = new RegExp(CODE, "giu");
  const once = () => { text = text.replace(codes, (_, code) => String.fromCharCode(parseInt(code, 16))); };
  once();
  once();
  return text;
}

function characters(codes) {
  try {
    return decodeURIComponent(codes);
  } catch {
    return "";
  }
}

// What no address holds after its host, as records/values/path.py tells it; "" when nothing is wrong.
function misled(name, rest) {
  const plain = decoded(rest);
  if (BROKEN.test(rest)) return `L’adresse contient «\u00a0%\u00a0» hors d’un code\u202f; ${AGAIN}`;
  if (HIDDEN.test(plain) || HIDDEN.test(rest.replace(/(?:%[0-9a-f]{2})+/gi, characters))) return `L’adresse cache un caractère invisible\u202f; ${AGAIN}`;
  const parts = NAMING.includes(name.toLowerCase().split(".").slice(-2).join(".")) ? [] : plain.split(new RegExp(PARTS, "u"));
  const file = parts.some((part) => !part.includes("@") && FILE.test(part.replace(/[ .]+$/, "")));
  return file ? "L’adresse mène à un fichier, qui peut contenir un programme\u202f; donnez celle d’une page." : "";
}

const astray = (rest) => (ASTRAY.test(decoded(rest.split(/[?#]/)[0])) ? `L’adresse fait un détour\u202f; ${AGAIN}` : "");

// What forbids an address of this site, without a host; "" when nothing does.
export const inside = (address) => misled("", address) || astray(address);

// What is wrong with a host given to readers; "" when nothing is.
function host(name) {
  if (nameless(name)) return "L’adresse est un nombre\u202f; donnez le nom du site.";
  if (!plain(name) && (!french(name) || !ASCII.test(name))) return `Le nom «\u00a0${name}\u00a0» contient des lettres qui en imitent d’autres\u202f; vérifiez le site.`;
  if (name !== name.toLowerCase()) return `Écrivez le nom du site en minuscules\u00a0: ${name.toLowerCase()}.`;
  return shape(name);
}

// What is wrong with the labels of a host, or with what it passes for.
function shape(name) {
  const labels = name.split(".");
  if (labels.length < 2 || name.length > 253 || !labels.every((label) => LABEL.test(label))) return `«\u00a0${name}\u00a0» n’est pas un nom de site\u202f; ${AGAIN}`;
  const [top] = labels.slice(-1);
  if (!TOP.test(top) || PRIVATE.includes(top)) return `«\u00a0.${top}\u00a0» n’est pas une fin de nom de site public\u202f; ${AGAIN}`;
  if (official(name)) return official(name);
  if (IMITATION.test(name)) return `«\u00a0${name}\u00a0» imite l’adresse d’un autre site\u202f; ${AGAIN}`;
  return "";
}

// Whether a site stands between a reader and another: a shortener, a redirector, a private messenger.
function gateway(name, rest) {
  const labels = name.split(".");
  if (COUNTING.includes(labels[0]) || (NESTED.test(rest) && !ARCHIVES.includes(name))) return true;
  const steps = rest.split(/[?#]/)[0].toLowerCase().replace(/\/+$/, "").split("/");
  return labels.some((_, cut) => steps.slice(0, 3).some((__, depth) => GATEWAYS.includes(labels.slice(cut).join(".") + steps.slice(0, depth + 1).join("/"))));
}

// What follows a host, without the parameters that only tell who sent the reader.
function untracked(address) {
  const rest = address.replace(DIRECTIVE, "");
  const [, path, query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
  const parts = [path.replace(/;([^;/=]+)(?:=[^;/]*)?/g, (all, name) => (tracks(name) ? "" : all)), unmarked(query), unmarked(fragment)];
  if (parts[0] === path && parts[1] === query && parts[2] === fragment) return rest;
  return parts[0] + (parts[1] ? `?${parts[1]}` : "") + (parts[2] ? `#${parts[2]}` : "");
}

function unmarked(parameters) {
  const items = parameters?.split(/[&;]/) ?? [];
  const kept = items.filter((item) => !tracks(item.split("=")[0]));
  return kept.length === items.length ? parameters : kept.join("&");
}

// A name, its percent-encoded characters read one by one, as the rules read them.
function tracks(name) {
  return TRACKING.test(name.replace(/%([0-7][0-9a-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16))));
}

// What forbids giving an address to a reader; "" when nothing does.
export function link(address) {
  const [, scheme, authority, rest] = ADDRESS.exec(address) ?? [];
  if (!/^https?$/i.test(scheme)) return `Ce n’est pas l’adresse d’une page, avec https://\u202f; ${AGAIN}`;
  const illegal = ILLEGAL.exec(address);
  if (illegal) return `L’adresse contient «\u00a0${illegal[0]}\u00a0»\u202f; ${AGAIN}`;
  if (authority.includes("@")) return "L’adresse contient un identifiant, avant «\u00a0@\u00a0»\u202f; retirez-le.";
  const [name, ...port] = authority.startsWith("[") ? [authority] : authority.split(":");
  let wrong = host(name);
  if (wrong) return wrong;
  if (gateway(name, rest)) return `${name} raccourcit une adresse, y renvoie, ou ouvre une messagerie privée\u202f; donnez l’adresse d’une page de l’organisme.`;
  if (untracked(rest) !== rest) return "L’adresse dit d’où vient le lecteur\u202f; retirez ce qui suit «\u00a0?\u00a0».";
  wrong = misled(name, rest) || (ARCHIVES.includes(name) ? "" : astray(rest));
  if (wrong) return wrong;
  if (port.length) return "L’adresse contient un numéro de port\u202f; retirez-le.";
  return scheme === "https" ? "" : "L’adresse doit commencer par https://\u202f; vérifiez que votre site s’ouvre ainsi, puis écrivez https:// au lieu de http://.";
}

// What forbids keeping an address as a source: it is kept as it was read, unless it deceives.
export function source(address) {
  const [, , authority, rest] = ADDRESS.exec(address) ?? [];
  if (authority === undefined) return `L’adresse est incomplète\u202f; ${AGAIN}`;
  if (authority.includes("@")) return "L’adresse contient un identifiant, avant «\u00a0@\u00a0»\u202f; retirez-le.";
  const [name] = authority.startsWith("[") ? [authority] : authority.split(":");
  if (nameless(name)) return "L’adresse est un nombre\u202f; donnez le nom du site.";
  return deceives(name) ? `Le nom «\u00a0${readable(name)}\u00a0» mélange des alphabets pour imiter un autre site\u202f; retapez-le au clavier.` : (ASCII.test(name) && shape(name.toLowerCase())) || misled(name, rest);
}

function person(local) {
  const name = local.toLowerCase();
  if (INITIAL.test(name)) return true;
  const words = name.split(/[._+-]/).map((word) => word.replace(/^[0-9]+|[0-9]+$/g, ""));
  if (GIVEN_NAMES.includes(words[0])) return true;
  const [before, last] = [undefined, ...words].slice(-2);
  return GIVEN_NAMES.includes(last) && !SAINTS.includes(before);
}

// What forbids publishing an electronic mail address; "" when nothing does.
export function mail(address) {
  const cut = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, Math.max(cut, 0)), address.slice(cut + 1)];
  if (!LOCAL.test(local)) return `«\u00a0${address}\u00a0» n’est pas une adresse électronique\u202f; il faut par exemple contact@exemple.fr.`;
  return host(domain) || (person(local) ? `«\u00a0${address}\u00a0» semble être l’adresse d’une personne\u202f; donnez celle d’un service (contact@…).` : "");
}

// A name of site without what precedes it is completed; its capitals and its French accents take their technical form; what
// tracks is dropped.
export function complete(text) {
  const whole = BARE.test(text) ? `https://${text}` : text;
  const [, scheme, authority, rest] = ADDRESS.exec(whole) ?? [];
  if (!/^https?$/i.test(scheme) || !/^[^@:[]+$/.test(authority)) return whole;
  const name = authority.toLowerCase();
  if (ASCII.test(name)) return `${scheme.toLowerCase()}://${name}${untracked(rest)}`;
  try {
    return french(name) ? `${scheme.toLowerCase()}://${new URL(`https://${name}`).hostname}${untracked(rest)}` : whole;
  } catch {
    return whole;
  }
}
