// What an update changes: each answer that differs, before and after, in the words of the form.

import { asked, get } from "./entry.js";

const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function term(field, value) {
  const control = field.querySelector(`input[value="${CSS.escape(value)}"]`);
  if (control) return control.parentElement.textContent.trim();
  return field.querySelector(`option[value="${CSS.escape(value)}"]`)?.textContent ?? value;
}

function told(field, value) {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "Oui" : "Non";
  const terms = ["choice", "choices", "either"].includes(field.dataset.kind);
  const values = Array.isArray(value) ? value : [value];
  return values.map((one) => (terms ? term(field, one) : one)).join(", ");
}

const fields = (group) => {
  const item = group.querySelector(":scope > template").content.firstElementChild;
  return [...item.querySelectorAll("[data-field]")].filter((field) => field.parentElement.closest("[data-item]") === item);
};

// `[label, before, after]` of each answer below a field that differs.
function* between(field, label, before, after) {
  if (equal(before, after)) return;
  if (field.dataset.kind !== "groups") {
    yield [label, told(field, before), told(field, after)];
    return;
  }
  for (let index = 0; index < Math.max(before?.length ?? 0, after?.length ?? 0); index += 1) {
    const which = `${label === field.dataset.label ? "" : `${label}, `}${field.dataset.itemLabel} ${index + 1}`;
    for (const one of fields(field)) {
      yield* between(one, `${which}, ${one.dataset.label}`, before?.[index]?.[one.dataset.field], after?.[index]?.[one.dataset.field]);
    }
  }
}

export function changes(form, from, to) {
  const found = [];
  for (const field of form.querySelectorAll("[data-at*='/record/'], [data-at$='/body'], [data-at^='/contact/']")) {
    if (!asked(field)) continue;
    const { at, label } = field.dataset;
    found.push(...between(field, label, get(from, at), get(to, at)));
  }
  return found;
}

// Rows of a label and of what is said, to read or to print.
export function copy(box, rows) {
  box.replaceChildren(...rows.map(([label, text]) => {
    const group = document.createElement("div");
    const [name, words] = [document.createElement("dt"), document.createElement("dd")];
    name.textContent = label;
    words.textContent = text;
    group.append(name, words);
    return group;
  }));
}

export function list(box, found) {
  if (!found.length) {
    const words = document.createElement("p");
    words.textContent = "Rien pour l’instant.";
    box.replaceChildren(words);
    return;
  }
  const terms = document.createElement("dl");
  terms.className = "changes";
  for (const [label, before, after] of found) {
    const group = document.createElement("div");
    const name = document.createElement("dt");
    name.textContent = label;
    group.append(name);
    for (const [word, text] of [["Avant", before], ["Après", after]]) {
      const line = document.createElement("dd");
      const strong = document.createElement("strong");
      strong.textContent = `${word}\u00a0: `;
      line.append(strong, text || "rien");
      group.append(line);
    }
    terms.append(group);
  }
  box.replaceChildren(terms);
}
