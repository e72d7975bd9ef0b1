// The scheme's card as lists will show it, filled from the same template as theirs.

import { NUMBERS } from "./tables.js";

const LONGEST = 60; // characters of an address shown whole
const FEW = 3; // départements named one by one: site/views.py

// French typography of what is shown: french/typography.py.
const typeset = (text) =>
  text
    .replaceAll("'", "’")
    .replace(/ ([;!?])/g, "\u202f$1")
    .replace(/ ([:»])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0")
    .replace(/([0-9]) (?=[0-9]|h\b|€|euros?\b|%)|(n°) (?=[0-9])/g, "$1$2\u00a0");

const labels = (field, values) =>
  values.map((value) => field.querySelector(`input[type=checkbox][value="${CSS.escape(value)}"]`)?.parentElement.textContent.trim() ?? value);

function territory(record, form) {
  const { territory: where, territory_label: label } = record;
  if (where === undefined) return "";
  const field = form.querySelector("[data-at='/scheme/record/territory']");
  const words = where === "national" ? "Toute la France" : labels(field, where).map((one) => one.replace(/ \([^)]*\)$/, "")).join(", ");
  if (!label || label === words) return words;
  if (where !== "national" && where.length > FEW) return label[0].toUpperCase() + label.slice(1);
  return `${words} : ${label}`;
}

// The first in the record's order that has something to use, else that says how, as site/views/contacts.py.
function contact({ channels = [] }) {
  return channels.find(({ value }) => value) ?? channels.find(({ note }) => note);
}

function shown({ type, value }) {
  if (NUMBERS.includes(type)) return value.replaceAll(" ", "\u00a0");
  if (!value.startsWith("https://")) return type === "courriel" && value.includes("@") ? value : typeset(value);
  const short = value.replace(/^https:\/\/(?:www\.)?/, "").replace(/\/+$/, "");
  return short.length <= LONGEST ? short : short.split("/")[0];
}

export function preview(form, proposal, organisation) {
  const record = proposal.scheme?.record ?? {};
  const card = form.querySelector("[data-preview-template]").content.cloneNode(true);
  const link = card.querySelector(".card__name a");
  link.textContent = typeset(record.name ?? "Nom du dispositif");
  card.querySelector(".card__summary").textContent = typeset(record.summary ?? "Son résumé, en une phrase.");
  const facts = [record.operator_label ?? organisation, territory(record, form), record.free ? "Gratuit" : ""];
  card.querySelector(".card__facts").textContent = facts.filter(Boolean).map(typeset).join(" · ");
  const way = contact(record);
  const box = card.querySelector(".card__contact");
  if (way) {
    const type = form.querySelector(`[data-field=type] option[value="${CSS.escape(way.type)}"]`);
    box.classList.toggle("contact--number", NUMBERS.includes(way.type));
    box.querySelector(".contact__label").textContent = type?.textContent ?? "";
    if (way.value) box.querySelector("a").textContent = shown(way);
    else box.querySelector(".contact__value").remove();
    const conditions = [way.hours && `Horaires : ${way.hours}`, way.note, way.cost && `Prix : ${way.cost}`];
    for (const words of conditions.filter(Boolean)) {
      const line = document.createElement("p");
      line.textContent = typeset(words);
      box.append(line);
    }
  } else {
    box.remove();
  }
  // Nothing to follow yet: a card of the preview is looked at.
  for (const one of card.querySelectorAll("a")) {
    const words = document.createElement("span");
    words.className = "propose__link";
    words.textContent = one.textContent;
    one.replaceWith(words);
  }
  form.querySelector("[data-preview]").replaceChildren(card);
}
