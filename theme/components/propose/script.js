// The form at /proposer/: five paths, live state, checks, and one file at the end. What is typed never leaves the device by
// itself: only published records and the list of organisations are asked for.

import { alike, imitating } from "./alike.js";
import { changes, copy, list } from "./change.js";
import * as draft from "./draft.js";
import { add, fill, get, items, outline, read } from "./entry.js";
import { lead, mark, steps, summarise } from "./errors.js";
import { faults, locate } from "./fault.js";
import { count, reduce, repeat } from "./group.js";
import * as picture from "./picture.js";
import { preview } from "./preview.js";
import * as published from "./published.js";
import { PARTS, broken, subject as about_what } from "./rule.js";
import { tidy } from "./tidy.js";
import { validate } from "./validator.js";

const FORMAT = "egalite-proposition-1";
const MOST = 600 * 1024; // bytes of a proposal
const LINK = 8000; // characters of an address that a forge accepts
const ABOUT = ["update", "confirm", "close"]; // what may be said of a published scheme
const SELF = "organisation"; // an organisation speaks of itself

const form = document.querySelector("[data-propose]");
const find = (selector) => form.querySelector(selector);
const at = (pointer) => find(`[data-at='${pointer}']`);
const status = find("[data-status]");
const summary = find("[data-summary]");
const result = find("[data-result]");
const organisation = find("#organisme");
const folder = { scheme: "", event: "events/", idea: "ideas/" }; // what precedes an id in the files of published records
const canvas = document.createElement("canvas");
canvas.className = "propose__logo";
canvas.setAttribute("role", "img");
canvas.setAttribute("aria-label", "Aperçu du logo");
const frame = find("[data-logo-place]");

let known = new Map(); // organisations: name and whether a convention links them
let lists = {}; // of each kind, ids of the published records by name
let base; // the published record that is spoken of: {id, base, organisation, record, body}
let self; // the published organisation that changes itself: {id, base, record}
let logo = ""; // base64 of the image made ready
let unsaved = false;
let checked = false; // all faults are shown once the person asked for a check
let left = new WeakSet(); // fields that were left: what is wrong there is shown at once
let typedId = false;

// A form that shows what was sent prints that alone.
function show(box, visible) {
  box.hidden = !visible;
  form.classList.toggle("propose--sent", visible);
}

const say = (words) => { status.textContent = words; };
const kind = () => find("[name=chemin]:checked").value;
const part = () => find("[name=sujet]:checked").value;
const names = () => lists[part()] ?? new Map();
const identifier = () => find(`#${part()}-id`);
const page = () => JSON.parse(form.dataset.addresses)[{ scheme: "schemes" }[part()] ?? folder[part()].slice(0, -1)];
const isNew = () => organisation.value === "+";

function today() {
  const day = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const about = () => ABOUT.includes(kind());
const title = () =>
  about() ? known.get(base?.organisation)?.name ?? "" : isNew() ? at("/organisation/record/name").querySelector("input").value : known.get(organisation.value)?.name ?? "";

// What is shown depends on the path, on the organisation and on other answers.
function arrange() {
  if (find("[name=chemin]:checked").closest("[data-part]") && part() !== "scheme") find("[name=chemin][value=update]").checked = true;
  const path = kind();
  const suits = (box) => (box.dataset.path ?? path).split(" ").includes(path) && (path === SELF || (box.dataset.part ?? part()) === part());
  for (const box of form.querySelectorAll("[data-path], [data-part]")) box.hidden = !suits(box);
  organisation.querySelector("[value='+']").disabled = path === SELF;
  find("[data-organisation-new]").hidden = path === SELF ? !self : !isNew();
  const who = about() ? base?.organisation : organisation.value;
  const linked = known.get(who)?.linked ?? false;
  find("[data-logo]").hidden ||= !linked;
  find("[data-logo-none]").hidden ||= linked;
  find("[data-record-again]").hidden = !base;
  if (base) find("[data-record-page]").href = `${page()}${base.id}/`;
  for (const box of form.querySelectorAll("[data-logo-more]")) box.hidden = !linked || !logo;
  frame.hidden = !logo;
  frame.replaceChildren(...(logo ? [canvas] : []));
  find("[data-logo-remove]").hidden = !logo;
  for (const field of form.querySelectorAll("[data-when]")) {
    const other = find(`[data-at='${(field.dataset.at ?? "/scheme/record/").replace(/[^/]*$/, field.dataset.when)}']`);
    field.hidden = other.querySelector("input:checked")?.value !== field.dataset.is;
  }
  for (const field of form.querySelectorAll("[data-kind=either]")) {
    field.querySelector("[data-either]").hidden = field.querySelector("input[type=radio]:checked")?.value !== "";
  }
  // A scheme that is online never becomes one to come.
  const planned = find("[data-at='/scheme/record/status'] input[value=planned]");
  planned.disabled = path === "update" && base?.record.status === "online";
  const id = identifier();
  if (path === "new" && !typedId) id.value = free(proposedId());
  for (const words of form.querySelectorAll("[data-address]")) words.textContent = id.value ? `(${page()}${id.value}/)` : "";
  find("[data-changes]").hidden = !(path === "update" ? base : path === SELF && self);
  count(form);
}

// An event's id begins with its first day (records/kinds.py).
function proposedId() {
  const slug = published.slug(at(`/${part()}/record/name`).querySelector("input").value);
  if (part() !== "event") return slug;
  const day = at("/event/record/starts_on").querySelector("input").value;
  return slug && day ? `${day}-${slug}` : "";
}

// An id that no page of the list has.
function free(id) {
  const taken = new Set(names().values());
  if (!id || !taken.has(id)) return id;
  const prefix = isNew() || part() === "event" ? "" : organisation.value;
  const start = prefix ? `${prefix}-${id}`.slice(0, 76) : id;
  let found = prefix ? start : `${start}-2`;
  for (let number = 2; taken.has(found); number += 1) found = `${start}-${number}`;
  return found;
}

// The whole proposal as it stands, and where each of its values is typed.
function gathered() {
  const { value, places } = read(form);
  const [path, one] = [kind(), part()];
  const proposal = { format: FORMAT, kind: path, made_on: today(), ...value };
  if (about()) {
    proposal.organisation = { id: base?.organisation };
    proposal[one] = { id: base?.id, base: base?.base, ...(path === "update" ? { record: {}, body: "" } : {}), ...proposal[one] };
    if (!base) {
      delete proposal.organisation.id;
      delete proposal[one].id;
      delete proposal[one].base;
    }
    const chosen = places.get("/scheme/base");
    for (const pointer of ["/organisation/id", `/${one}/id`, `/${one}/base`]) places.set(pointer, chosen);
  } else if (path === SELF) {
    const { id, record = {} } = proposal.organisation ?? {};
    proposal.organisation = { ...(id ? { id } : {}), ...(self ? { base: self.base } : {}), record };
    places.set("/organisation/base", places.get("/organisation/id"));
  } else {
    proposal.organisation ??= {};
    if (isNew()) {
      proposal.organisation = { id: published.slug(proposal.organisation.record?.name ?? ""), record: proposal.organisation.record ?? {} };
      if (!proposal.organisation.id) delete proposal.organisation.id;
      places.set("/organisation/id", places.get("/organisation/record/name"));
    }
    proposal[one] = { record: {}, body: "", ...proposal[one] };
    if (!typedId) places.set(`/${one}/id`, places.get(`/${one}/record/name`));
  }
  for (const other of PARTS) if (path === SELF || other !== one) delete proposal[other];
  proposal.contact ??= {};
  proposal.declarations ??= {};
  if (logo && !find("[data-logo]").hidden) proposal.logo = { alt: "", ...proposal.logo, data: logo };
  else delete proposal.logo;
  return { proposal, places };
}

function judged({ proposal, places }) {
  const found = validate(proposal) ? [] : faults(validate.errors, proposal, places);
  const told = new Set(found.map(({ field }) => field));
  const others = [...known].filter(([id]) => id !== proposal.organisation?.id).map(([, { name }]) => name);
  const more = [...broken(proposal, kind() === "update" ? base?.body : undefined), ...imitating(proposal, others)].map(([pointer, words]) => ({ pointer, words, field: locate(pointer, places)[0] }));
  if (kind() === "update" && base && !changed(proposal).length) {
    more.push({ words: "Vous n’avez encore rien changé à cette fiche. S’il n’y a rien à corriger, dites-le au début de l’étape 1.", field: places.get("/scheme/base") });
  }
  if (kind() === SELF && self && !changed(proposal).length && !logo) {
    more.push({ words: "Vous n’avez encore rien changé à votre organisme.", field: places.get("/organisation/id") });
  }
  if (kind() === "new" && isNew() && known.has(proposal.organisation.id)) {
    more.push({ words: "Cet organisme est déjà dans la liste\u202f; choisissez-le.", field: places.get("/organisation/record/name") });
  }
  if (kind() === "new" && [...names().values()].includes(proposal[part()].id)) {
    more.push({ words: "Une fiche a déjà cet identifiant\u202f; changez-le, ou mettez cette fiche à jour.", field: places.get(`/${part()}/id`) });
  }
  for (const one of more) {
    if (told.has(one.field)) continue;
    told.add(one.field);
    found.push(one);
  }
  const order = [...form.querySelectorAll("[data-kind], [data-item]")];
  return found.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

// What is changed of what is published; the contact is always new.
function changed(proposal) {
  return changes(form, { [part()]: base, organisation: self, contact: proposal.contact }, proposal);
}

// What stands in a field that was left: nothing is not a fault yet.
const shown = (proposal) => ({ field, pointer }) => checked || (field && left.has(field) && pointer && get(proposal, pointer) !== undefined);

let compared = 0;
async function compare(proposal) {
  compared += 1;
  const turn = compared;
  const box = find("[data-alike]");
  let found = [];
  try {
    found = proposal.scheme?.record ? await alike(form, proposal.scheme.record, proposal.scheme.id, proposal.organisation.id) : [];
  } catch {
    // Without the network, the review sheet says the same.
  }
  if (turn !== compared) return;
  if (found.length && box.hidden) say("Une fiche de l’annuaire ressemble à la vôtre\u202f; voyez «\u00a0Déjà dans l’annuaire\u202f?\u00a0».");
  box.hidden = !found.length;
  find("[data-alike-list]").replaceChildren(...found.map(([id, name, partner, reasons]) => {
    const [item, link] = [document.createElement("li"), document.createElement("a")];
    link.href = `${page()}${id}/`;
    link.target = "_blank";
    link.textContent = name;
    item.append(link, ` (${known.get(partner)?.name ?? partner})\u00a0: ${reasons}.`);
    return item;
  }));
}

function refresh() {
  arrange();
  const state = gathered();
  const found = judged(state);
  steps(form, found);
  preview(form, state.proposal, title());
  if (!find("[data-changes]").hidden) list(find("[data-changes-list]"), changed(state.proposal));
  mark(form, found.filter(shown(state.proposal)));
  if (checked) summarise(summary, found);
  return { ...state, found };
}

// What is wrong is said at the next frame, or once the pointer is up: a message that comes between press and release would
// move what is being clicked.
let turn = 0;
let pressed = false;
let next = null;
function soon(work) {
  cancelAnimationFrame(turn);
  if (pressed) next = work;
  else turn = requestAnimationFrame(work);
}
addEventListener("pointerdown", () => { pressed = true; }, true);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => {
    pressed = false;
    if (next) soon(next);
    next = null;
  }, true);
}

function edited() {
  unsaved = true;
  show(result, false);
  soon(refresh);
}

// A new form offers the usual headings, and one empty item of each list that a record online needs.
function begin() {
  fill(form, {});
  for (const name of PARTS) at(`/${name}/body`).querySelector("textarea").value = outline(at(`/${name}/body`));
  for (const name of ["channels", "sources"]) {
    const field = at(`/scheme/record/${name}`);
    if (name === "channels") field.setAttribute("data-least", "");
    if (!items(field).length) add(field);
  }
}

async function open(id, words = "") {
  let found;
  try {
    found = await published.record(form, `${folder[part()]}${id}`);
  } catch {
    say("La fiche n’a pas pu être lue\u202f; vérifiez votre connexion et réessayez.");
    return false;
  }
  if (!found) {
    base = undefined;
    say("Aucune fiche en ligne n’a ce nom ni cette adresse.");
    refresh();
    return false;
  }
  base = { id, ...found };
  if (!about()) find("[name=chemin][value=update]").checked = true;
  find("#fiche").value = found.record.name;
  const kept = read(form).value;
  fill(form, { [part()]: { record: found.record, body: found.body }, contact: kept.contact, declarations: kept.declarations });
  const of = find("[data-record-of]");
  of.hidden = false;
  of.textContent = `Fiche ouverte\u00a0: ${found.record.name}. Organisme\u00a0: ${known.get(found.organisation)?.name ?? found.organisation}.`;
  refresh();
  say(words || `Fiche «\u00a0${found.record.name}\u00a0» ouverte. Changez ce qui doit l’être.`);
  return true;
}

// What is published of an organisation that changes itself.
async function openSelf(id) {
  self = undefined;
  if (!known.has(id)) return;
  let found;
  try {
    found = await published.record(form, `partners/${id}`);
  } catch {
    say("L’organisme n’a pas pu être lu\u202f; vérifiez votre connexion et réessayez.");
    return;
  }
  if (!found || kind() !== SELF || organisation.value !== id || self) return;
  self = { id, base: found.base, record: found.record };
  fill(find("[data-organisation-new]"), { organisation: self });
  refresh();
  say(`«\u00a0${found.record.name}\u00a0» ouvert. Changez ce qui doit l’être.`);
}

async function resume(file) {
  let value;
  try {
    value = await draft.open(file);
  } catch (error) {
    say(error.message);
    return;
  }
  const path = [...ABOUT, SELF].includes(value.kind) ? value.kind : "new";
  const [one, own] = about_what(value);
  find(`[name=sujet][value=${one}]`).checked = true;
  find(`[name=chemin][value=${path}]`).checked = true;
  let words = "Brouillon ouvert.";
  base = undefined;
  self = undefined;
  if (path === SELF) {
    organisation.value = known.has(value.organisation?.id) ? value.organisation.id : "";
    await openSelf(organisation.value);
    if (self && self.base !== value.organisation.base) words = "Brouillon ouvert. L’organisme a changé en ligne depuis\u00a0: relisez ce que vous changez.";
  } else if (path !== "new") {
    if (!(await open(String(own?.id ?? "")))) return;
    if (base.base !== own?.base) words = "Brouillon ouvert. La fiche a changé en ligne depuis\u00a0: relisez ce que vous changez.";
  }
  fill(form, value);
  // The text goes on from the published one: its ends are kept.
  if (path === "update") {
    const text = at(`/${one}/body`);
    fill(text.parentElement, { [one]: { body: base.body } });
    text.querySelector("textarea").value = String(own?.body ?? "").trim();
  }
  organisation.value = path === "new" && get(value, "/organisation/record") ? "+" : known.has(value.organisation?.id) ? value.organisation.id : "";
  typedId = path === "new" && Boolean(own?.id);
  identifier().value = own?.id ?? "";
  logo = "";
  if (typeof value.logo?.data === "string") {
    try {
      await picture.show(value.logo.data, canvas);
      logo = value.logo.data;
    } catch {
      words += " Son logo n’a pas pu être lu.";
    }
  }
  unsaved = false;
  refresh();
  say(words);
}

const subject = (proposal) => about_what(proposal)[1]?.id ?? proposal.organisation.id;

function keepDraft() {
  const { proposal } = gathered();
  draft.save(`brouillon-${subject(proposal) ?? "fiche"}.json`, `${JSON.stringify({ ...proposal, format: draft.FORMAT }, null, 1)}\n`);
  unsaved = false;
  say("Brouillon enregistré sur votre appareil, avec vos téléchargements.");
}

// The forge's own page for a new file, when it fits; the contact never goes to a public place.
function offered({ contact, ...open }, name) {
  const { deposit } = form.dataset;
  if (!deposit || open.kind !== "new" || open.logo) return "";
  const query = new URLSearchParams({ filename: `propositions/${name}`, value: JSON.stringify(open) });
  const address = `${deposit}?${query}`;
  return address.length <= LINK ? address : "";
}

function finish(proposal) {
  const name = `proposition-${subject(proposal)}.json`;
  const reference = `${proposal.made_on}-${published.crc(JSON.stringify(proposal)).toString(16).padStart(8, "0")}`;
  const text = `${JSON.stringify({ ...proposal, reference }, null, 1)}\n`;
  if (new Blob([text]).size > MOST) {
    summarise(summary, [{ words: "La proposition pèse plus de 600 Kio\u202f; retirez le logo, ou raccourcissez le texte." }]);
    lead(summary);
    return;
  }
  const link = find("[data-file-link]");
  draft.hold(link, name, text);
  find("[data-file-name]").textContent = name;
  find("[data-reference]").textContent = reference;
  find("[data-callback]").textContent = isNew() ? "un numéro ou une adresse qu’elle trouve ailleurs que dans votre fichier (votre site, un annuaire public)" : "un moyen qu’elle connaît déjà";
  const nature = find("[name=chemin]:checked").parentElement.textContent.trim();
  const rows = changes(form, {}, proposal).map(([label, , after]) => [label, after]);
  copy(find("[data-copy]"), [["Référence", reference], ["Proposition", nature], ["Organisme", title()], ...(base && about() ? [["Fiche", base.record.name]] : []), ...rows]);
  const mail = find("[data-mail-link]");
  if (mail) {
    const words = `Proposition ${reference}\u00a0: ${subject(proposal)}`;
    const body = `Bonjour,\r\n\r\nVoici, en pièce jointe (${name}), une proposition pour l'annuaire.\r\nRéférence : ${reference}\r\nOrganisme : ${title()}\r\n`;
    mail.href = `mailto:${form.dataset.mail}?subject=${encodeURIComponent(words)}&body=${encodeURIComponent(body)}`;
  }
  const forge = offered({ ...proposal, reference }, `${subject(proposal)}.json`);
  find("[data-forge-offer]").hidden = !forge;
  if (forge) find("[data-forge-link]").href = forge;
  show(result, true);
  link.click();
  unsaved = false;
  result.querySelector("h2").focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  for (const control of form.querySelectorAll("input, textarea")) if (control === document.activeElement) tidy(control);
  checked = true;
  const { proposal, found } = refresh();
  if (found.length) lead(summary);
  else finish(proposal);
});

form.addEventListener("change", (event) => {
  if (event.target.matches("[data-filter], [type=file], #fiche")) return;
  if (!event.isTrusted) return;
  tidy(event.target);
  edited();
});
form.addEventListener("input", (event) => {
  if (event.target.matches("[data-filter], [type=file], #fiche")) return;
  if (event.target === identifier()) typedId = event.target.value !== "";
  if (["chemin", "sujet"].includes(event.target.name)) left = new WeakSet();
  if (event.target.name === "sujet") turned();
  if (kind() === SELF && organisation.value !== (self?.id ?? "")) void openSelf(organisation.value);
  edited();
});

form.addEventListener("focusout", ({ target, relatedTarget }) => {
  const field = target.closest("[data-kind]");
  if (!field || field.contains(relatedTarget)) return; // not left yet: from a way to its list, for example
  left.add(field);
  soon(() => void compare(refresh().proposal));
});

form.addEventListener("click", (event) => {
  if (event.target.closest("[data-draft-save]")) keepDraft();
  else if (event.target.closest("[data-print]")) print();
  else if (event.target.closest("[data-record-open]")) void open(published.identify(page(), find("#fiche").value, names()));
});
find("#fiche").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  void open(published.identify(page(), event.target.value, names()));
});
find("[data-draft-open]").addEventListener("change", async (event) => {
  if (event.target.files.length) await resume(event.target.files[0]);
  event.target.value = "";
});

find("#logo").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (!file) return;
  const words = find("[data-logo-status]");
  const wrong = find("#logo-erreur");
  wrong.textContent = "";
  try {
    const { data, size, width, height } = await picture.prepare(file, canvas);
    logo = data;
    words.textContent = `Logo prêt\u00a0: ${width} sur ${height} pixels, ${Math.ceil(size / 1024)} Kio.`;
  } catch (error) {
    logo = "";
    words.textContent = "";
    wrong.textContent = error.message;
  }
  event.target.value = "";
  edited();
});
find("[data-logo-remove]").addEventListener("click", () => {
  logo = "";
  find("[data-logo-status]").textContent = "Logo retiré.";
  find("#logo").focus();
  edited();
});

// A browser is content when the first line of a long field is in sight.
form.addEventListener("focusin", ({ target }) => {
  if (target.matches("textarea")) target.scrollIntoView({ block: "nearest" });
});
addEventListener("beforeunload", (event) => {
  if (unsaved && !document.documentElement.classList.contains("leaving")) event.preventDefault();
});
addEventListener("hashchange", () => {
  void preselect();
});

// The fragment of a link on a scheme's page: the id of a public page, nothing typed.
async function preselect() {
  const name = decodeURIComponent(location.hash.slice(1));
  if (!name || document.getElementById(name) || unsaved) return;
  const one = PARTS.find((other) => folder[other] && name.startsWith(folder[other])) ?? PARTS[0];
  find(`[name=sujet][value=${one}]`).checked = true;
  offer();
  await open(name.slice(folder[one].length));
}

// The published records of the kind that is spoken of.
function offer() {
  find("#fiches").replaceChildren(...[...names().keys()].map((name) => new Option(name, name)));
}

// Another kind of record: what was opened was of the former one.
function turned() {
  base = undefined;
  typedId = false;
  find("#fiche").value = "";
  find("[data-record-of]").hidden = true;
  offer();
}

// An organisation among those that may be ticked.
function choice([id, name]) {
  const [item, label, box, words] = ["li", "label", "input", "span"].map((tag) => document.createElement(tag));
  box.type = "checkbox";
  box.value = id;
  words.textContent = name;
  label.append(box, words);
  item.append(label);
  return item;
}

async function start() {
  begin();
  repeat(form, say, edited);
  reduce(form);
  form.hidden = false;
  document.querySelector("[data-paper]").hidden = true;
  refresh();
  try {
    const found = await published.organisations(form);
    known = new Map(found.organisations.map(([id, name, linked]) => [id, { name, linked }]));
    lists = Object.fromEntries(Object.entries(found.records).map(([one, records]) => [one, new Map(records.map(([id, name]) => [name, id]))]));
    organisation.append(...found.organisations.map(([id, name]) => new Option(name, id)));
    for (const box of form.querySelectorAll("[data-organisations-list]")) box.append(...found.organisations.map(choice));
    offer();
    refresh();
  } catch {
    say("La liste des organismes n’a pas pu être lue\u202f; vérifiez votre connexion et rechargez la page.");
  }
  await preselect();
  form.dataset.ready = "";
}

void start();
