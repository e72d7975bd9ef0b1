// The search field: shows what the engine ranks. What is typed stays in this page's memory: no address, no title, no
// storage, no log. The engine, with all its data, is one file; a second query asks for nothing.

const box = document.querySelector("[data-search]");
const form = box.querySelector("form");
const field = form.querySelector("input");
const status = box.querySelector("[data-search-status]");
const found = box.querySelector("[data-search-found]");
const heading = found.querySelector("#trouve");
const readAs = found.querySelector("[data-search-read]");
const nearby = found.querySelector("[data-search-near]");
const situation = found.querySelector("[data-search-situation]");
const list = found.querySelector("#resultats");
const none = found.querySelector("[data-search-none]");
const pages = found.querySelector("[data-search-pages]");
const blank = box.querySelector("[data-search-card]").content.firstElementChild;
const choices = document.querySelector("[data-filters]");
const LATER = 1500; // milliseconds from the page's load to the engine's, on a page that is not for searching alone
const LIMIT = 8000; // milliseconds after which what does not answer has failed

const say = box.dataset;
const abroad = document.documentElement.lang !== "fr";
let engine = null;
let asked = "";
let answer = null;

function within(promise) {
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error("late")), LIMIT);
    promise.then(done, fail);
  });
}

// A module whose integrity is known.
function fetched(address, integrity) {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.integrity = integrity;
  link.href = address;
  if (!document.querySelector(`link[href="${address}"]`)) document.head.append(link);
  return import(address);
}

// The engine's module, fetched once; a failed fetch may be tried again.
function load() {
  if (!engine) {
    engine = within(fetched(say.engine, say.integrity));
    engine.catch(() => {
      engine = null;
    });
  }
  return engine;
}

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function empty(node) {
  while (node.firstChild) node.firstChild.remove();
}

function marked(name, text, stems, className) {
  const made = element(name, "", className);
  for (const [piece, hit] of answer.module.pieces(text, stems)) made.append(hit ? element("mark", piece) : piece);
  return made;
}

// Choices of the filters, as groups of facets of which one is enough.
function chosen() {
  if (!choices) return [];
  return [...choices.querySelectorAll("[data-group]")]
    .map((group) => ({
      always: group.dataset.always || "",
      ids: [...group.querySelectorAll("input:checked, select")].map((control) => control.value).filter(Boolean),
    }))
    .filter((group) => group.ids.length);
}

// What a record says is in French, and says so on a page of another language.
function french(block) {
  if (!abroad) return block;
  const inner = element("span");
  while (block.firstChild) inner.append(block.firstChild);
  inner.lang = "fr";
  inner.dir = "ltr";
  block.append(inner);
  return block;
}

// Why an answer is there: the typed words that its record holds, else that others asked the same.
function reason(result) {
  const made = element("p", "", "search__why");
  const words = result.words.slice(0, 3).join(", ");
  if (words) {
    const [before, after] = say.words.split("{reasons}");
    made.append(before, element("span", words), after);
  } else if (!result.near) made.append(answer.understood ? say.why : say.wide);
  if (result.near) made.append(" ", say.here);
  return made;
}

// The page of an organisation that is named.
function partnerItem([id, name]) {
  const made = element("li", "", "card");
  const title = element("h3", "", "card__name");
  const link = element("a", name);
  link.href = `/partenaires/${id}/`;
  if (abroad) link.hreflang = "fr";
  title.append(link);
  const text = element("div", "", "card__text");
  text.append(french(title), element("p", say.partner, "search__why"));
  made.append(text);
  return made;
}

// Fills a part of the card: what is in French there, else all of it.
function fill(node, text, stems) {
  const inner = node.querySelector("[lang]") || node;
  empty(inner);
  inner.append(...(stems ? marked("span", text, stems).childNodes : [text]));
}

// How to reach it with all its conditions: the overseas way for a place overseas.
function reach(node, contact) {
  const overseas = contact[4] && answer.places.length && answer.places.every(([code]) => /^9[78]/.test(code));
  const [label, value, href, conditions] = overseas ? contact[4] : contact;
  const [name, line, note] = node.children;
  name.textContent = label;
  french(name);
  node.classList.toggle("contact--number", /^(tel|sms):/.test(href));
  if (!value) line.remove();
  else if (href) {
    line.firstElementChild.href = href;
    line.firstElementChild.textContent = value;
  } else {
    line.classList.add("contact__text");
    line.replaceChildren(value);
  }
  if (conditions) fill(note, conditions);
  else note.remove();
}

// The card of lists (components/card), filled.
function item(result) {
  const [id, name, summary, facts, contact] = result.scheme;
  const made = blank.cloneNode(true);
  const [title, about, more] = made.firstElementChild.children;
  const link = title.querySelector("a");
  link.href = `/dispositifs/${id}/`;
  if (abroad) link.hreflang = "fr";
  fill(link, name, result.stems);
  fill(about, summary, result.stems);
  more.textContent = facts;
  french(more);
  made.firstElementChild.append(reason(result));
  if (contact) reach(made.lastElementChild, contact);
  else made.lastElementChild.remove();
  return made;
}

function message(count, filtered) {
  if (answer.pins.length) return say.pinned.replace("{pin}", pinOf(answer.pins[0]).querySelector("h2").textContent);
  if (!count) return filtered ? say.noneChosen : say.none;
  if (answer.outside) return say.outside;
  if (!answer.understood) return say.unsure;
  const many = count > 1 ? say.many.replace("{n}", count) : say.one;
  if (!answer.results.some((result) => result.near)) return many;
  const places = answer.places.map(([code, label]) => `${label} (${code})`).slice(0, 3).join(", ");
  return `${many} ${say.near.replace("{places}", places)}`;
}

function pinOf(id) {
  return found.querySelector(`[data-pin="${id}"]`);
}

// The page of what happened, at the place that is told, named as the choices of this page name it. Names of places are in French.
function situationLinks({ what, where }) {
  const links = what.map((id) => [id, document.querySelector(`.choice[href$="/que-s-est-il-passe/${id}/"]`)]).filter((pair) => pair[1]);
  return links.slice(0, 2).map(([, choice]) => {
    const label = choice.querySelector(".choice__label") || choice;
    const place = where && !abroad ? where : null;
    const made = element("a", `${label.textContent.trim()}${place ? ` – ${place[1]}` : ""}`, "strong");
    made.href = `${choice.getAttribute("href")}${place ? `${place[0]}/` : ""}`;
    const line = element("li");
    line.append(made);
    return line;
  });
}

// Rank again and show; nothing is asked of the network.
function show(module) {
  const filters = chosen();
  answer = module.search(asked, filters);
  answer.module = module;
  const count = answer.results.length + answer.partners.length;
  empty(list);
  const links = situationLinks(answer.situation);
  situation.hidden = !links.length;
  empty(situation.lastElementChild);
  situation.lastElementChild.append(...links);
  list.append(...answer.partners.map(partnerItem), ...answer.results.map(item));
  for (const pin of found.querySelectorAll("[data-pin]")) pin.hidden = !answer.pins.includes(pin.dataset.pin);
  for (const id of answer.pins) heading.before(pinOf(id));
  const understood = answer.understood && count > 0;
  list.dataset.understood = understood;
  none.hidden = understood || answer.pins.length > 0;
  list.hidden = !count;
  heading.textContent = none.hidden ? say.heading : say.headingNone;
  readAs.hidden = !answer.corrections.length;
  readAs.textContent = answer.corrections.map(([typed, meant]) => say.readAs.replace("{typed}", typed).replace("{meant}", meant)).join(" ");
  nearby.hidden = !count || answer.places.length > 0;
  forget();
  found.hidden = false;
  status.textContent = message(count, filters.length > 0);
  return answer.pins.length ? pinOf(answer.pins[0]).querySelector("h2") : heading;
}

function fail() {
  found.hidden = true;
  status.textContent = say.failed;
  box.querySelector("[data-search-link]").hidden = false;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = field.value.trim();
  if (!words) {
    found.hidden = true;
    asked = "";
    status.textContent = say.empty;
    field.focus();
    return;
  }
  asked = words;
  status.textContent = say.loading;
  load().then(
    (module) => {
      show(module).focus();
    },
    fail,
  );
});

// The filters' own script narrows the list of the page; the answers follow the same choices.
function again() {
  if (asked && answer) show(answer.module);
}
if (choices) {
  choices.addEventListener("change", again);
  const clear = document.querySelector("[data-filters-clear]");
  if (clear) clear.addEventListener("click", () => setTimeout(again));
}

// Second tier: the index of pages, asked for only at its button, since what it fetches tells which pages were shown.

// Pages of other languages leave it out.
const [more, pagesStatus, pagesHeading, pagesList, instead] = ["button", "[role=status]", "h3", "ol", "[data-pages-instead]"].map(
  (part) => pages && pages.querySelector(part),
);
let attempts = 0;
let turn = 0;

function forget() {
  turn++;
  if (!pages) return;
  pages.hidden = !answer.terms.length && !answer.places.length;
  pagesStatus.textContent = "";
  pagesHeading.hidden = true;
  instead.hidden = true;
  empty(pagesList);
}

if (more) more.addEventListener("click", () => {
  const mine = ++turn;
  const retry = attempts ? `?${attempts}` : "";
  instead.hidden = true;
  pagesStatus.textContent = say.pagesLoading;
  within(fetched(say.reader + retry, say.readerIntegrity).then((reader) => reader.find(say, retry, answer))).then(
    (kept) => {
      if (mine !== turn) return;
      empty(pagesList);
      pagesList.append(...kept);
      pagesHeading.hidden = !kept.length;
      if (kept.length) pagesHeading.focus();
      instead.hidden = kept.length > 0;
      pagesStatus.textContent = !kept.length ? say.pagesNone : kept.length > 1 ? say.pagesMany.replace("{n}", kept.length) : say.pagesOne;
    },
    () => {
      if (mine !== turn) return;
      attempts++; // another address, for Pagefind remembers what it failed to read
      instead.hidden = false;
      pagesStatus.textContent = say.pagesFailed;
    },
  );
});

box.querySelector("[data-search-link]").hidden = true;
form.hidden = false;
if (say.whole === undefined) {
  const early = () => load().catch(() => {});
  for (const sign of ["focusin", "pointerenter", "touchstart"]) form.addEventListener(sign, early, { once: true, passive: true });
  // Most readers take longer than that to write: the first view is whole, and the engine comes before the question.
  const spare = navigator.connection && navigator.connection.saveData;
  const later = () => setTimeout(early, LATER);
  if (!spare && document.readyState === "complete") later();
  else if (!spare) window.addEventListener("load", later, { once: true });
} else {
  load().catch(() => {});
}
