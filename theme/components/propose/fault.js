// From what the compiled schema says to a French sentence beside the right field.

import { get } from "./entry.js";

const EMPTY = {
  choice: "Choisissez une réponse.",
  flag: "Choisissez une réponse.",
  list: "Choisissez au moins une réponse dans la liste.",
  either: "Choisissez «\u00a0Toute la France\u00a0», ou certains départements.",
  choices: "Cochez au moins une réponse.",
  groups: "Ajoutez au moins un élément.",
  consent: "Cochez cette case pour continuer.",
  organisation: "Choisissez votre organisme, ou dites qu’il n’est pas dans la liste.",
};
const FORMATS = {
  date: "Cette date n’existe pas dans le calendrier\u202f; vérifiez le jour et le mois.",
  email: "Cette adresse n’est pas complète\u202f; elle s’écrit nom@site.fr.",
  uri: "Cette adresse n’est pas complète\u202f; copiez-la depuis votre navigateur, https:// compris.",
};

const capital = (words) => words[0].toUpperCase() + words.slice(1);

function length(value, { low, high }) {
  const size = [...value].length;
  const bounds = Number(high) ? `entre ${low} et ${high}` : `au moins ${low}`;
  return `Ce texte compte ${size} caractère${size > 1 ? "s" : ""}\u202f; il en faut ${bounds}.`;
}

function sentence(error, field, value) {
  const data = field.dataset;
  // Of two forms, the schema's error is that of the one that was not chosen.
  if (data.kind === "either" && Array.isArray(value) && !value.length) return EMPTY.list;
  switch (error.keyword) {
    case "required":
    case "minItems":
      return EMPTY[data.kind] ?? "Remplissez ce champ.";
    case "enum":
    case "const":
      return EMPTY[data.kind] ?? "Choisissez une réponse de la liste.";
    case "oneOf":
      return EMPTY.either;
    case "minLength":
    case "maxLength":
      return typeof value === "string" && value ? length(value, data) : "Remplissez ce champ.";
    case "pattern":
      return data.message ? `${capital(data.message)}.` : "Ce champ n’a pas la forme attendue.";
    case "format":
      return FORMATS[error.params.format];
    case "uniqueItems":
      return `«\u00a0${value[error.params.i]}\u00a0» y est deux fois\u202f; gardez-en un.`;
    default:
      return "Ce champ n’a pas la forme attendue.";
  }
}

// The pointer of what an error is about: the field that is missing or in excess, not its holder.
const place = ({ instancePath, params }) => {
  const name = params.missingProperty ?? params.additionalProperty;
  return name === undefined ? instancePath : `${instancePath}/${name}`;
};

// The field that shows a pointer: its own, or that of what holds it.
export function locate(pointer, places) {
  for (let here = pointer; here; here = here.slice(0, here.lastIndexOf("/"))) {
    if (places.has(here)) return [places.get(here), pointer.slice(here.length + 1)];
  }
  return [undefined, ""];
}

// `{field, words, pointer}` of each field at fault, once a field, in the order of the page.
export function faults(errors, proposal, places) {
  const found = new Map();
  for (const error of errors) {
    if (error.keyword === "if") continue;
    const pointer = place(error);
    const [field, rest] = locate(pointer, places);
    const known = field ?? pointer;
    if (found.has(known)) continue;
    if (!field) {
      found.set(known, { pointer, words: `La proposition n’a pas la forme attendue (${pointer || "tout entière"}).` });
      continue;
    }
    const line = field.dataset.kind === "lines" && /^[0-9]+$/.test(rest) ? `Ligne ${Number(rest) + 1}. ` : "";
    found.set(known, { field, pointer, words: line + sentence(error, field, get(proposal, pointer)) });
  }
  return [...found.values()];
}
