// The form at /proposer/: two paths, live state, checks, and one file at the end. What is typed never leaves the device by
// itself: only published records and the list of organisations are asked for.

import { changes, list } from "./change.js";
import * as draft from "./draft.js";
import { add, fill, get, items, outline, put, read } from "./entry.js";
import { lead, mark, steps, summarise } from "./errors.js";
import { faults, locate } from "./fault.js";
import { count, reduce, repeat } from "./group.js";
import * as picture from "./picture.js";
import { preview } from "./preview.js";
import * as published from "./published.js";
import { broken } from "./rule.js";
import { tidy } from "./tidy.js";
import { validate } from "./validator.js";

const FORMAT = "egalite-proposition-1";
const MOST = 600 * 1024; // bytes of a proposal
const LINK = 8000; // characters of an address that a forge accepts
const TEXT = "/scheme/body";

const form = document.querySelector("[data-propose]");
const find = (selector) => form.querySelector(selector);
const at = (pointer) => find(`[data-at='${pointer}']`);
const status = find("[data-status]");
const summary = find("[data-summary]");
const result = find("[data-result]");
const organisation = find("#organisme");
const scheme = find("#scheme-id");
const canvas = document.createElement("canvas");
canvas.className = "propose__logo";
canvas.setAttribute("role", "img");
canvas.setAttribute("aria-label", "Aperçu du logo");
const frame = find("[data-logo-place]");

let known = new Map(); // organisations: name and whether a convention links them
let names = new Map(); // ids of the published schemes by name
let base; // the published record of an update: {id, base, organisation, record, body}
let logo = ""; // base64 of the image made ready
let unsaved = false;
let checked = false; // faults are shown once the person asked for a check
let typedId = false;

const say = (words) => { status.textContent = words; };
const kind = () => find("[name=chemin]:checked").value;
const isNew = () => organisation.value === "+";

function today() {
  const day = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const title = () =>
  kind() === "update" ? known.get(base?.organisation)?.name ?? "" : isNew() ? at("/organisation/record/name").querySelector("input").value : known.get(organisation.value)?.name ?? "";

// What is shown depends on the path, on the organisation and on other answers.
function arrange() {
  const path = kind();
  for (const box of form.querySelectorAll("[data-path]")) box.hidden = box.dataset.path !== path;
  find("[data-organisation-new]").hidden = !isNew();
  const who = path === "update" ? base?.organisation : organisation.value;
  const linked = known.get(who)?.linked ?? false;
  find("[data-logo]").hidden = !linked;
  find("[data-logo-none]").hidden = linked;
  for (const box of form.querySelectorAll("[data-logo-more]")) box.hidden = !linked || !logo;
  frame.hidden = !logo;
  frame.replaceChildren(...(logo ? [canvas] : []));
  find("[data-logo-remove]").hidden = !logo;
  for (const field of form.querySelectorAll("[data-when]")) {
    const other = find(`[data-at='/scheme/record/${field.dataset.when}']`);
    field.hidden = other.querySelector("input:checked")?.value !== field.dataset.is;
  }
  for (const field of form.querySelectorAll("[data-kind=either]")) {
    field.querySelector("[data-either]").hidden = field.querySelector("input[type=radio]:checked")?.value !== "";
  }
  // A scheme that is online never becomes one to come.
  const planned = find("[data-at='/scheme/record/status'] input[value=planned]");
  planned.disabled = path === "update" && base?.record.status === "online";
  if (path === "new" && !typedId) scheme.value = free(published.slug(at("/scheme/record/name").querySelector("input").value));
  find("[data-address]").textContent = scheme.value ? `(${form.dataset.schemes}${scheme.value}/)` : "";
  find("[data-changes]").hidden = path !== "update" || !base;
  count(form);
}

// An id that no page of the list has.
function free(id) {
  const taken = new Set(names.values());
  if (!id || !taken.has(id)) return id;
  const prefix = isNew() ? "" : organisation.value;
  const start = prefix ? `${prefix}-${id}`.slice(0, 76) : id;
  let found = prefix ? start : `${start}-2`;
  for (let number = 2; taken.has(found); number += 1) found = `${start}-${number}`;
  return found;
}

// The whole proposal as it stands, and where each of its values is typed.
function gathered() {
  const { value, places } = read(form);
  const path = kind();
  const proposal = { format: FORMAT, kind: path, made_on: today(), ...value };
  if (path === "update") {
    proposal.organisation = { id: base?.organisation };
    proposal.scheme = { id: base?.id, base: base?.base, ...proposal.scheme };
    if (!base) {
      delete proposal.organisation.id;
      delete proposal.scheme.id;
      delete proposal.scheme.base;
    }
    places.set("/organisation/id", places.get("/scheme/base"));
    places.set("/scheme/id", places.get("/scheme/base"));
  } else {
    proposal.organisation ??= {};
    if (isNew()) {
      proposal.organisation = { id: published.slug(proposal.organisation.record?.name ?? ""), record: proposal.organisation.record ?? {} };
      if (!proposal.organisation.id) delete proposal.organisation.id;
      places.set("/organisation/id", places.get("/organisation/record/name"));
    }
    proposal.scheme = { record: {}, body: "", ...proposal.scheme };
    if (!typedId) places.set("/scheme/id", places.get("/scheme/record/name"));
  }
  proposal.scheme.record ??= {};
  proposal.contact ??= {};
  proposal.declarations ??= {};
  if (logo && !find("[data-logo]").hidden) proposal.logo = { alt: "", ...proposal.logo, data: logo };
  else delete proposal.logo;
  return { proposal, places };
}

function judged({ proposal, places }) {
  const found = validate(proposal) ? [] : faults(validate.errors, proposal, places);
  const told = new Set(found.map(({ field }) => field));
  const more = [...broken(proposal, kind() === "update" ? base?.body : undefined)].map(([pointer, words]) => ({ pointer, words, field: locate(pointer, places)[0] }));
  if (kind() === "update" && base && !changed(proposal).length) {
    more.push({ pointer: "/scheme", words: "Vous n’avez encore rien changé à cette fiche.", field: places.get("/scheme/base") });
  }
  if (kind() === "new" && isNew() && known.has(proposal.organisation.id)) {
    more.push({ words: "Cet organisme est déjà dans la liste\u202f; choisissez-le.", field: places.get("/organisation/record/name") });
  }
  if (kind() === "new" && [...names.values()].includes(proposal.scheme.id)) {
    more.push({ words: "Une fiche a déjà cet identifiant\u202f; changez-le, ou mettez cette fiche à jour.", field: places.get("/scheme/id") });
  }
  for (const one of more) {
    if (told.has(one.field)) continue;
    told.add(one.field);
    found.push(one);
  }
  const order = [...form.querySelectorAll("[data-kind], [data-item]")];
  return found.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

function changed(proposal) {
  return changes(form, { scheme: base }, proposal);
}

function refresh() {
  arrange();
  const state = gathered();
  const found = judged(state);
  steps(form, found);
  preview(form, state.proposal, title());
  if (kind() === "update" && base) list(find("[data-changes-list]"), changed(state.proposal));
  if (checked) {
    mark(form, found);
    summarise(summary, found);
  }
  return { ...state, found };
}

let waiting = 0;
function edited() {
  unsaved = true;
  result.hidden = true;
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(refresh);
}

// A new form offers the usual headings, and one empty item of each list that a record online needs.
function begin() {
  fill(form, {});
  const text = at(TEXT).querySelector("textarea");
  text.value = outline(at(TEXT));
  for (const name of ["channels", "sources"]) {
    const field = at(`/scheme/record/${name}`);
    if (name === "channels") field.setAttribute("data-least", "");
    if (!items(field).length) add(field);
  }
}

async function open(id, words = "") {
  let found;
  try {
    found = await published.record(form, id);
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
  find("[name=chemin][value=update]").checked = true;
  find("#fiche").value = found.record.name;
  const kept = read(form).value;
  fill(form, { scheme: { record: found.record, body: found.body }, contact: kept.contact, declarations: kept.declarations });
  const of = find("[data-record-of]");
  of.hidden = false;
  of.textContent = `Fiche ouverte\u00a0: ${found.record.name}. Organisme\u00a0: ${known.get(found.organisation)?.name ?? found.organisation}.`;
  refresh();
  say(words || `Fiche «\u00a0${found.record.name}\u00a0» ouverte. Changez ce qui doit l’être.`);
  return true;
}

async function resume(file) {
  let value;
  try {
    value = await draft.open(file);
  } catch (error) {
    say(error.message);
    return;
  }
  find(`[name=chemin][value=${value.kind === "update" ? "update" : "new"}]`).checked = true;
  let words = "Brouillon ouvert.";
  base = undefined;
  if (value.kind === "update") {
    if (!(await open(String(value.scheme?.id ?? "")))) return;
    if (base.base !== value.scheme?.base) words = "Brouillon ouvert. La fiche a changé en ligne depuis\u00a0: relisez ce que vous changez.";
  }
  fill(form, value);
  // The text goes on from the published one: its ends are kept.
  if (base) {
    fill(at(TEXT).parentElement, { scheme: { body: base.body } });
    at(TEXT).querySelector("textarea").value = String(value.scheme?.body ?? "").trim();
  }
  organisation.value = get(value, "/organisation/record") ? "+" : known.has(value.organisation?.id) ? value.organisation.id : "";
  typedId = Boolean(value.scheme?.id);
  scheme.value = value.scheme?.id ?? "";
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

function keepDraft() {
  const { proposal } = gathered();
  draft.save(`brouillon-${proposal.scheme.id ?? "fiche"}.json`, `${JSON.stringify({ ...proposal, format: draft.FORMAT }, null, 1)}\n`);
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
  const name = `proposition-${proposal.scheme.id}.json`;
  const text = `${JSON.stringify(proposal, null, 1)}\n`;
  if (new Blob([text]).size > MOST) {
    summarise(summary, [{ words: "La proposition pèse plus de 600 Kio\u202f; retirez le logo, ou raccourcissez le texte." }]);
    lead(summary);
    return;
  }
  const link = find("[data-file-link]");
  draft.hold(link, name, text);
  find("[data-file-name]").textContent = name;
  const mail = find("[data-mail-link]");
  if (mail) {
    const subject = `Proposition\u00a0: ${proposal.scheme.id}`;
    const body = `Bonjour,\r\n\r\nVoici une proposition pour l'annuaire. N'oubliez pas de joindre le fichier ${name}.\r\n`;
    mail.href = `mailto:${form.dataset.mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const forge = offered(proposal, `${proposal.scheme.id}.json`);
  find("[data-forge-offer]").hidden = !forge;
  if (forge) find("[data-forge-link]").href = forge;
  result.hidden = false;
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
  if (event.target === scheme) typedId = scheme.value !== "";
  edited();
});

form.addEventListener("click", (event) => {
  if (event.target.closest("[data-draft-save]")) keepDraft();
  else if (event.target.closest("[data-record-open]")) void open(published.identify(form, find("#fiche").value, names));
});
find("#fiche").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  void open(published.identify(form, event.target.value, names));
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
  if (unsaved) event.preventDefault();
});
addEventListener("hashchange", () => {
  void preselect();
});

// The fragment of a link on a scheme's page: the id of a public page, nothing typed.
async function preselect() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id && !document.getElementById(id) && !unsaved) await open(id);
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
    names = new Map(found.schemes.map(([id, name]) => [name, id]));
    organisation.append(...found.organisations.map(([id, name]) => new Option(name, id)));
    find("#fiches").append(...found.schemes.map(([, name]) => new Option(name, name)));
    refresh();
  } catch {
    say("La liste des organismes n’a pas pu être lue\u202f; vérifiez votre connexion et rechargez la page.");
  }
  await preselect();
  form.dataset.ready = "";
}

void start();
