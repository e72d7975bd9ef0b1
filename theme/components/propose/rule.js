// Rules that a schema cannot say. What they know comes from records/rules, by tables.js, and tests/examples/values.yml says what
// both answer; `egalite intake` judges everything again: nothing that a browser says counts.

import { inside, link, mail, source } from "./address.js";
import { imitation } from "./imitation.js";
import { fault } from "./phone.js";
import { apart, premium } from "./premium.js";
import { BARE, CONTACT, DATE, EMPTY_WORDS, EXTENSION, FIRST_YEAR, IN_FIELD, MAIL, MARKED_BODY, MARKED_FIELD, NAMED_PLACES, NUMBERS, PERSON, PLACE, PROSE, REFUSED, WEB } from "./tables.js";

// The kind of record that a proposal is about, and what it says of it; nothing when an organisation speaks of itself.
export const PARTS = ["scheme", "event", "idea"];
export function subject(proposal) {
  const part = PARTS.find((name) => proposal[name]) ?? PARTS[0];
  return [part, proposal[part]];
}

const KINDS = { tel: "un numéro de téléphone", mail: "une adresse électronique", site: "une adresse internet" };
const MARKDOWN = /!?\[([^\][]*)\]\(([^()\s]*)\)/g;

// Each text inside a value, with its pointer.
function* texts(value, pointer) {
  if (typeof value === "string") yield [pointer, value];
  else if (value && typeof value === "object") for (const [name, inner] of Object.entries(value)) yield* texts(inner, `${pointer}/${name}`);
}

const all = (pattern, text) => text.matchAll(new RegExp(pattern, `${pattern.flags}g`));

export function person(text) {
  for (const { 0: name, index } of all(PERSON, text)) {
    if (!PLACE.test(text.slice(Math.max(0, index - 40), index))) return `«\u00a0${name}\u00a0» nomme une personne\u202f; écrivez sa fonction.`;
  }
  return "";
}

export function contact(text, holder, pattern = CONTACT) {
  const found = pattern.exec(text.replace(new RegExp(DATE, "gu"), (day) => "a".repeat(day.length)));
  if (!found) return "";
  const [kind] = Object.entries(found.groups).find(([, part]) => part !== undefined) ?? ["site"];
  return `${holder} contient ${KINDS[kind]} («\u00a0${text.slice(found.index, found.index + found[0].length)}\u00a0»)\u202f; sa place est dans les moyens de contact.`;
}

const ADDRESSES = ["url", "source", "site", "online_url", "replay_url", "value", "phone", "read_as"]; // fields with rules of their own
const MARKS = "Ce texte montre un code ou un signe de mise en forme\u202f; écrivez-le simplement.";

const costly = (number) => `«\u00a0${number}\u00a0» est surtaxé, ou peut l’être\u202f; donnez un numéro gratuit ou au prix d’un appel normal.`;

// A number that costs more, a word that passes for another.
function deceives(text) {
  const [number, word] = [premium(text), imitation(text)];
  if (number) return costly(number);
  return word && `«\u00a0${word}\u00a0» mélange ou imite des alphabets\u202f; retapez ce mot au clavier.`;
}

// What a field may not hold: marks of a page or of a word processor, a person's name or address, a contact.
function field(name, text, place) {
  const refused = REFUSED.exec(text);
  if (refused) return `«\u00a0${refused[0]}\u00a0» est un signe que l’on ne peut pas lire partout\u202f; tapez-le au clavier.`;
  if ((!text.includes("://") || text.includes("](")) && MARKED_FIELD.test(text)) return MARKS;
  const deceit = ADDRESSES.includes(name) ? "" : deceives(text);
  if (deceit) return deceit;
  const named = place || NAMED_PLACES.includes(name) || text.includes("://") ? "" : person(text);
  if (ADDRESSES.includes(name) || name === "summary") return named;
  for (const [address] of all(MAIL, text)) if (mail(address)) return mail(address);
  return named || contact(text, "Ce texte", IN_FIELD);
}

const day = (text) => (text.length < 10 ? `${text}-01-01`.slice(0, 10) : text);
export const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

// A date that exists, and has come unless it tells of what is to come.
export function dated(text, ahead, today) {
  const years = /^([0-9]{4})-([0-9]{4})$/.exec(text);
  if (years && years[1] >= years[2]) return "La seconde année doit suivre la première\u202f; corrigez-les.";
  const first = years ? `${years[1]}-01-01` : day(text);
  const exists = !Number.isNaN(Date.parse(first)) && new Date(first).toISOString().startsWith(first);
  if (!exists || Number(first.slice(0, 4)) < FIRST_YEAR) return "Cette date n’existe pas dans le calendrier\u202f; vérifiez le jour, le mois et l’année.";
  return ahead || first <= today ? "" : "Cette date est dans l’avenir\u202f; corrigez-la.";
}

export function value({ type, value: text }) {
  if (NUMBERS.includes(type)) return fault(text);
  if (type === "courriel") return mail(text);
  return WEB.includes(type) || text.includes("://") || text.startsWith("www.") ? link(text) : "";
}

export function summary(text) {
  if (!/^[\p{Lu}\p{Nd}«]/u.test(text)) return "Le résumé doit commencer par une majuscule.";
  if (!/[.!?…]$/.test(text)) return "Le résumé doit finir par un point.";
  return contact(text, "Le résumé");
}

function target(address, image) {
  if (address.startsWith("/") && !address.startsWith("//")) return inside(address);
  if (image) return "Une image du texte ne peut venir que de ce site\u202f; retirez-la.";
  const [, kind, rest] = /^(tel|sms|mailto):(.*)$/.exec(address) ?? [];
  if (kind === "mailto") return mail(rest.replace(/\?subject=(?:(?!%[01]|%7f)[^&?])*$/i, ""));
  return kind ? fault(rest) && "Ce lien mène à un numéro qui n’est pas admis." : link(address);
}

function* links(text) {
  for (const [whole, words, address] of text.matchAll(MARKDOWN)) {
    const image = whole.startsWith("!");
    if (image && !words) yield "Cette image n’a pas de texte de remplacement\u202f; retirez-la.";
    else if (!image && (!fold(words) || words.includes("://") || words.startsWith("www.") || EMPTY_WORDS.includes(fold(words)))) {
      yield `«\u00a0${words}\u00a0» ne dit pas où mène le lien\u202f; écrivez par exemple le nom de la page.`;
    }
    yield target(address, image);
  }
}

function* headings(text) {
  let level = 1;
  for (const [index, line] of text.split("\n").entries()) {
    const [, signs, space, words] = /^ {0,3}(?:(?:[-*+>]|\d{1,9}[.)]) {1,4})*(#+)(\s*)(.*)$/.exec(line) ?? [];
    if (index && /^ {0,3}(?:=+|-+) *$/.test(line) && text.split("\n")[index - 1].trim()) yield "Une ligne de signes fait un titre de celle qui précède\u202f; laissez une ligne vide entre les deux.";
    if (!signs) continue;
    if (signs.length > 1 && !space && words) yield "Il manque une espace après les dièses\u202f; ajoutez-la.";
    else if (!space && words) continue;
    else if (signs.length === 1) yield "Un titre commence par «\u00a0##\u00a0».";
    else if (!words.replace(/#+\s*$/, "").trim()) yield "Un titre est vide\u202f; écrivez-le ou supprimez la ligne.";
    else if (signs.length > Math.min(level + 1, 4)) yield `«\u00a0${words}\u00a0» est un titre trop bas\u202f; commencez-le par ${"#".repeat(Math.min(level + 1, 4))}.`;
    level = Math.max(signs.length, 2);
  }
}

// What the text may not hold: HTML, names, contacts, links that say nothing.
export function body(text) {
  const prose = text.replace(MARKDOWN, "$1");
  if (/(?:^|[^\\])<[A-Za-z/!?]/.test(text)) return "Le texte contient du code HTML ou une adresse entre «\u00a0<\u00a0» et «\u00a0>\u00a0»\u202f; retirez ces signes.";
  if (prose.includes("](") || /^ {0,3}\[[^\]]*\]:/m.test(text)) return "Un lien n’est pas compris\u202f; écrivez [texte](https://…), sans espace dans l’adresse.";
  if (MARKED_BODY.test(prose) || EXTENSION.test(text) || /^ {0,3}(?:```|~~~)/m.test(text)) return MARKS;
  if (/\n\n {4}/.test(text) && !/^ {0,3}(?:[-*+]|\d+[.)]) /m.test(text)) return "Des lignes commencent par quatre espaces\u202f; retirez-les.";
  if (REFUSED.test(text)) return `«\u00a0${REFUSED.exec(text)[0]}\u00a0» est un signe que l’on ne peut pas lire partout\u202f; tapez-le au clavier.`;
  for (const words of [...headings(text), ...links(text)]) if (words) return words;
  return deceives(prose) || person(text) || contact(prose, "Le texte");
}

function* hours(record, at) {
  for (const name of ["channels", "places"]) {
    for (const [rank, item] of (record[name] ?? []).entries()) {
      const slots = item.opening ?? [];
      for (const [index, { days = [], from = "", to = "" }] of slots.entries()) {
        const pointer = `${at}/${name}/${rank}/opening/${index}`;
        if (from && to && to <= from) {
          yield [`${pointer}/to`, `La fermeture (${to}) doit suivre l’ouverture (${from})\u202f; après minuit, écrivez deux plages.`];
        } else if (slots.slice(0, index).some((one) => one.days?.some((other) => days.includes(other)) && from < one.to && one.from < to)) {
          yield [`${pointer}/from`, "Cette plage en recouvre une autre\u202f; corrigez les heures."];
        }
      }
    }
  }
}

const PAST = ["date", "checked_on"]; // what tells of what has happened

function* dates(record, at, today) {
  for (const [pointer, text] of texts(record, at)) {
    const name = pointer.split("/").pop();
    const closure = /\/closed\/[0-9]+\/to$/.test(pointer);
    if (![...PAST, "planned_for", "opens_on", "starts_on", "ends_on", "registration_until"].includes(name) && !/\/closed\/[0-9]+\/(?:from|to)$/.test(pointer)) continue;
    const words = /^[0-9]{4}(?:-[0-9]{2}){0,2}$|^[0-9]{4}-[0-9]{4}$/.test(text) && dated(text, !PAST.includes(name), today);
    if (words) yield [pointer, words];
    else if (closure) {
      const { from } = pointer.split("/").slice(3, -1).reduce((inside, part) => inside[part], record);
      if (from && text < from) yield [pointer, "Une fermeture ne peut pas finir avant de commencer\u202f; corrigez un des deux jours."];
    }
  }
}

function* sources(record, at) {
  const listed = (record.sources ?? []).map(({ url }) => url);
  for (const [index, { url }] of (record.sources ?? []).entries()) if (url && source(url)) yield [`${at}/sources/${index}/url`, source(url)];
  for (const name of ["channels", "places"]) {
    for (const [index, { source: page }] of (record[name] ?? []).entries()) {
      if (page !== undefined && !listed.includes(page)) {
        yield [`${at}/${name}/${index}/source`, "Cette adresse n’est pas dans les pages publiques de la fiche\u202f; ajoutez-la à la dernière étape."];
      }
    }
  }
}

function* channels(record, at) {
  for (const [index, channel] of (record.channels ?? []).entries()) {
    const words = channel.value && value(channel);
    if (words) yield [`${at}/channels/${index}/value`, words];
    if (channel.read_as && channel.read_as === channel.value) yield [`${at}/channels/${index}/read_as`, "C’est la même chose que le numéro ou l’adresse\u202f; laissez vide."];
  }
  for (const [index, { phone }] of (record.places ?? []).entries()) {
    if (phone && fault(phone)) yield [`${at}/places/${index}/phone`, fault(phone)];
  }
}

// What records/rules/event_times.py says.
function* event(record, at) {
  const { starts_on: first, ends_on: last = first, starts_at: start, ends_at: end, mode } = record;
  if (first && last < first) yield [`${at}/ends_on`, "Le dernier jour ne peut pas précéder le premier\u202f; corrigez un des deux."];
  else if (end && !start) yield [`${at}/starts_at`, "Une heure de fin va avec une heure de début\u202f; ajoutez-la."];
  else if (start && last > first && !end) yield [`${at}/ends_at`, "Un événement de plusieurs jours qui a une heure de début a une heure de fin\u202f; ajoutez-la."];
  else if (start && last === first && end <= start) yield [`${at}/ends_at`, `La fin (${end}) doit suivre le début (${start})\u202f; après minuit, donnez aussi le dernier jour.`];
  if (record.registration_until > last) yield [`${at}/registration_until`, "La fin des inscriptions ne peut pas suivre l’événement."];
  if (mode === "online" && record.places) yield [`${at}/places/0/city`, "Un événement en ligne seulement n’a pas de lieu\u202f; retirez-le, ou changez la façon de participer."];
  if (mode === "on-site" && record.online_url) yield [`${at}/online_url`, "Un événement sur place n’a pas d’adresse en ligne\u202f; retirez-la, ou changez la façon de participer."];
}

function* addresses(record, at) {
  for (const name of ["online_url", "replay_url"]) if (record[name] && link(record[name])) yield [`${at}/${name}`, link(record[name])];
  for (const [index, { url }] of (record.tools ?? []).entries()) if (url && link(url)) yield [`${at}/tools/${index}/url`, link(url)];
  for (const name of ["results", "replications"]) {
    for (const [index, { source: page }] of (record[name] ?? []).entries()) if (page && source(page)) yield [`${at}/${name}/${index}/source`, source(page)];
  }
}

function* owned(part, { kind, [part]: { record, body: text = "" }, made_on: today }, former) {
  const at = `/${part}/record`;
  if (record.summary && summary(record.summary)) yield [`${at}/summary`, summary(record.summary)];
  yield* channels(record, at);
  yield* addresses(record, at);
  yield* dates(record, at, today);
  if (part === "scheme") yield* scheme(record, at, kind);
  if (part === "event") yield* event(record, at);
  if (record.sectors?.length > 1 && record.sectors.includes("tous")) {
    yield [`${at}/sectors`, "«\u00a0Tous les domaines\u00a0» va seul\u202f; décochez-le, ou décochez les autres."];
  }
  yield* sources(record, at);
  if (part === "scheme" && kind === "new" && !text) yield [`/${part}/body`, "Écrivez quelques phrases\u00a0: ce que la personne peut attendre du dispositif."];
  if (text !== former && body(text)) yield [`/${part}/body`, body(text)];
}

function* scheme(record, at, kind) {
  yield* hours(record, at);
  if (record.status === "online" && !record.places && !(record.channels ?? []).some((one) => one.value)) {
    yield [`${at}/channels/0/value`, "Aucun moyen de contact ne dit où s’adresser\u202f; donnez une valeur ou un lieu."];
  }
  const words = (record.keywords ?? []).map((word) => word.toLowerCase());
  const twice = words.findIndex((word, index) => words.indexOf(word) < index);
  if (twice >= 0) yield [`${at}/keywords`, `«\u00a0${record.keywords[twice]}\u00a0» y est deux fois\u202f; gardez-en un.`];
  // An update may rest on a verification, which only the team sees.
  if (kind === "new" && record.status === "online" && !record.sources) {
    yield [`${at}/sources`, "Donnez au moins une page publique où l’on parle du dispositif."];
  }
}

// A premium number whose figures stand in several places of a record: each begins a line, and no number goes on from one to the next.
function* scattered(record, at, text) {
  const named = (pointer) => pointer.split("/").filter((part) => !/^[0-9]+$/.test(part)).pop();
  const said = [...texts(record, at), [at.replace(/record$/, "body"), text.replace(MARKDOWN, "$1")]];
  const prose = said.filter(([pointer, words]) => pointer.endsWith("/body") || (PROSE.includes(named(pointer)) && !(named(pointer) === "value" && BARE.test(words))));
  let start = apart(prose.map(([, words]) => words).join("\na\n"));
  if (start < 0 || prose.some(([, words]) => premium(words))) return;
  for (const [pointer, words] of prose) {
    if (start < words.length) {
      yield [pointer, costly(words.slice(start).split("\n")[0].slice(0, 60))];
      return;
    }
    start -= words.length + 3;
  }
}

// Pairs of a pointer and what is wrong there. `former` is the published text of an update, which its reviewers have read.
export function* broken(proposal, former) {
  const { organisation = {}, contact: { phone } = {} } = proposal;
  const [part, { record, body: text = "" } = {}] = subject(proposal);
  if (record) yield* owned(part, proposal, former);
  if (record) yield* scattered(record, `/${part}/record`, text === former ? "" : text);
  if (organisation.record?.site && link(organisation.record.site)) yield ["/organisation/record/site", link(organisation.record.site)];
  for (const [pointer, value] of [...texts(record, `/${part}/record`), ...texts(organisation.record, "/organisation/record")]) {
    const words = field(pointer.split("/").pop(), value, /\/places\/[0-9]+\/name$/.test(pointer));
    if (words) yield [pointer, words];
  }
  if (phone && fault(phone)) yield ["/contact/phone", fault(phone)];
}
