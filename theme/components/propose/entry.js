// What the form holds, read into a proposal and written back. Outside repeated groups a field says in `data-at` where its
// answer goes (JSON Pointer, RFC 6901), inside them in `data-field`; `data-kind` says how it is read.

const SPACES = /\s+$/;
// What a field was filled with, when its control cannot tell: the order of choices, the ends of a text.
const filled = new WeakMap();
let made = 0;

const control = (field) => field.querySelector("input, select, textarea");
const boxes = (field) => [...field.querySelectorAll("input[type=checkbox]")];
const radios = (field) => [...field.querySelectorAll("input[type=radio]")];
const inner = (box) => [...box.querySelectorAll("[data-field]")].filter((field) => field.parentElement.closest("[data-item]") === box);
const list = (field) => field.querySelector(":scope > [data-items]");

export const items = (field) => [...list(field).children];
export const asked = (field) => !field.closest("[hidden]");

const chosen = (field) => radios(field).find((radio) => radio.checked)?.value;
const choose = (field, value) => {
  for (const radio of radios(field)) radio.checked = radio.value === value;
};

function ticked(field) {
  const values = boxes(field).filter((box) => box.checked).map((box) => box.value);
  const before = filled.get(field) ?? [];
  // Terms keep the order they came in: a reordered list would look like a change. One that no box offers yet stays.
  const offered = new Set(boxes(field).map((box) => box.value));
  const kept = before.filter((value) => values.includes(value) || !offered.has(value));
  return [...kept, ...values.filter((value) => !kept.includes(value))];
}

function tick(field, values) {
  const wanted = Array.isArray(values) ? values : [];
  filled.set(field, wanted);
  for (const box of boxes(field)) box.checked = wanted.includes(box.value);
}

const headings = (field) => field.dataset.outline.split("|").map((words) => `## ${words.replaceAll("’", "'")}`);
export const outline = (field) => headings(field).map((line) => `${line}\n\n`).join("\n");

// A text without the headings that nothing follows.
function written(text) {
  const parts = text.split(/^(?=## )/m);
  return parts.filter((part) => !/^## [^\n]*\s*$/.test(part)).join("").trim();
}

const few = (values) => (values.length ? values : undefined);

const KINDS = {
  text: {
    // A date begun and not finished is no date, and no absence either.
    read: (field) => (control(field).validity.badInput ? "?" : control(field).value.trim() || undefined),
    write: (field, value) => { control(field).value = typeof value === "string" ? value : ""; },
  },
  lines: {
    read: (field) => few(control(field).value.split("\n").map((line) => line.trim()).filter(Boolean)),
    write: (field, value) => { control(field).value = Array.isArray(value) ? value.join("\n") : ""; },
  },
  choice: {
    read: (field) => (radios(field).length ? chosen(field) : control(field).value || undefined),
    write: (field, value) => (radios(field).length ? choose(field, value) : (control(field).value = value ?? "")),
  },
  choices: { read: (field) => few(ticked(field)), write: tick },
  flag: {
    read: (field) => ({ true: true, false: false })[chosen(field)],
    write: (field, value) => choose(field, String(value ?? "")),
  },
  consent: {
    read: (field) => control(field).checked || undefined,
    write: (field, value) => { control(field).checked = value === true; },
  },
  either: {
    read: (field) => (chosen(field) === "" ? ticked(field) : chosen(field)),
    write: (field, value) => {
      choose(field, Array.isArray(value) ? "" : value);
      tick(field, value);
    },
  },
  groups: {
    read: (field, pointer, places) => {
      const values = [];
      for (const item of items(field)) {
        const value = {};
        const here = `${pointer}/${values.length}`;
        const own = new Map();
        for (const one of inner(item)) keep(value, one, one.dataset.field, `${here}/${one.dataset.field}`, own);
        // One that was added and left empty is no answer, save the only one of a list that must hold one.
        if (Object.keys(value).length || (items(field).length === 1 && field.hasAttribute("data-least"))) {
          values.push(value);
          places.set(here, item);
          for (const [place, one] of own) places.set(place, one);
        }
      }
      return few(values);
    },
    write: (field, value) => {
      list(field).replaceChildren();
      for (const one of Array.isArray(value) ? value : []) add(field, one);
    },
  },
  organisation: {
    read: (field) => (["", "+"].includes(control(field).value) ? undefined : control(field).value),
    write: (field, value) => { control(field).value = typeof value === "string" ? value : ""; },
  },
  body: {
    read: (field) => {
      const text = control(field).value;
      const before = filled.get(field);
      if (before !== undefined && text === before.trim()) return before;
      const own = written(text);
      if (!own) return "";
      return before === undefined ? `${own}\n` : `${before.match(/^\s*/)[0]}${own}${before.match(SPACES)?.[0] ?? "\n"}`;
    },
    write: (field, value) => {
      filled.set(field, typeof value === "string" ? value : undefined);
      control(field).value = (filled.get(field) ?? "").trim();
    },
  },
};

function keep(holder, field, name, pointer, places) {
  if (!asked(field)) return;
  const value = KINDS[field.dataset.kind].read(field, pointer, places);
  places.set(pointer, field);
  if (value !== undefined) holder[name] = value;
}

// A copy of a group's template with ids of its own, filled; inner templates wait for their turn.
export function add(field, value = {}) {
  const piece = field.querySelector(":scope > template").content.cloneNode(true);
  made += 1;
  for (const element of piece.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes("{}")) attribute.value = attribute.value.replaceAll("{}", String(made));
    }
  }
  const item = piece.firstElementChild;
  list(field).append(item);
  fillItem(item, value);
  number(field);
  return item;
}

function fillItem(item, value) {
  for (const one of inner(item)) KINDS[one.dataset.kind].write(one, value?.[one.dataset.field]);
  unfold(item);
}

// Answers are never folded away.
function unfold(box) {
  for (const more of box.querySelectorAll("[data-more]")) {
    more.open ||= [...more.querySelectorAll("[data-field], [data-at]")].some((one) => {
      const value = KINDS[one.dataset.kind].read(one, "", new Map());
      return value !== undefined && value !== "" && !one.dataset.at?.endsWith("/id");
    });
  }
}

export function number(field) {
  for (const [index, item] of items(field).entries()) {
    for (const place of item.querySelectorAll("[data-number]")) {
      if (place.closest("[data-item]") !== item) continue;
      const words = `${field.dataset.itemLabel} ${index + 1}`;
      place.textContent = place.closest("button") ? words[0].toLowerCase() + words.slice(1) : words;
    }
  }
}

const split = (pointer) => pointer.slice(1).split("/");

export function get(value, pointer) {
  return split(pointer).reduce((inside, name) => inside?.[name], value);
}

export function put(value, pointer, found) {
  const names = split(pointer);
  const last = names.pop();
  names.reduce((inside, name) => (inside[name] ??= {}), value)[last] = found;
}

// The answers of a form, as a proposal under way, and the field of each pointer.
export function read(form) {
  const value = {};
  const places = new Map();
  for (const field of form.querySelectorAll("[data-at]")) {
    const holder = {};
    keep(holder, field, "value", field.dataset.at, places);
    if ("value" in holder) put(value, field.dataset.at, holder.value);
  }
  for (const field of form.querySelectorAll("[data-place]")) places.set(field.dataset.place, field);
  return { value, places };
}

export function fill(form, value) {
  for (const field of form.querySelectorAll("[data-at]")) KINDS[field.dataset.kind].write(field, get(value, field.dataset.at));
  unfold(form);
}
