// Rules that a schema cannot say and that are cheap to check here. All of them, and those left out, are judged again by
// `egalite intake` with records/rules: nothing that a browser says counts.

import { phone } from "./tidy.js";

const NUMBERS = ["telephone", "sms"];
const WEB = ["site", "formulaire", "tchat"];
const HTTPS = /^https:\/\/[^\s/?#@:]+\.[^\s/?#@:]+(?:[/?#]\S*)?$/;
const MAIL = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
// Ten figures, a number with its country, or a short one (Arcep).
const SHAPE = /^(?:0[1-9][0-9]{8}|\+[0-9]{8,15}|1[0-9]{1,2}|[13][0-9]{3}|[3-8][0-9]{4}|11[0-9]{4})$/;
const PHONE = /(?<![0-9])(?:\+33|0)(?:[ .]?[0-9]){9}(?![0-9])/;

function number(value) {
  if (/[^0-9 +]/.test(value)) return "Un numéro ne contient que des chiffres et des espaces\u202f; le reste va dans «\u00a0Remarque\u00a0».";
  const digits = value.replace(/ /g, "");
  if (/^(?:089|\+3389)/.test(digits) || /^118...$/.test(digits)) return "Numéro surtaxé refusé\u202f; donnez un numéro gratuit ou au prix d’un appel normal.";
  if (!SHAPE.test(digits)) return "Ce n’est pas un numéro français\u202f; comptez les chiffres.";
  return phone(value) === value ? "" : `Écrivez ce numéro «\u00a0${phone(value)}\u00a0».`;
}

function* channels(record) {
  for (const [index, { type, value }] of (record.channels ?? []).entries()) {
    const pointer = `/scheme/record/channels/${index}/value`;
    if (value === undefined) continue;
    if (NUMBERS.includes(type)) {
      const words = number(value);
      if (words) yield [pointer, words];
    } else if (WEB.includes(type) && !HTTPS.test(value)) {
      yield [pointer, "Cette adresse commence par https:// et ne contient ni espace, ni identifiant, ni numéro de port."];
    } else if (type === "courriel" && value.includes("@") && !MAIL.test(value)) {
      yield [pointer, "Cette adresse électronique n’est pas complète."];
    }
  }
}

function* hours(record) {
  for (const name of ["channels", "places"]) {
    for (const [rank, item] of (record[name] ?? []).entries()) {
      const slots = item.opening ?? [];
      for (const [index, { days = [], from = "", to = "" }] of slots.entries()) {
        const pointer = `/scheme/record/${name}/${rank}/opening/${index}`;
        if (from && to && to <= from) {
          yield [`${pointer}/to`, `La fermeture (${to}) doit suivre l’ouverture (${from})\u202f; après minuit, écrivez deux plages.`];
        } else if (slots.slice(0, index).some((one) => one.days?.some((day) => days.includes(day)) && from < one.to && one.from < to)) {
          yield [`${pointer}/from`, "Cette plage en recouvre une autre\u202f; corrigez les heures."];
        }
      }
    }
  }
}

function* sources(record) {
  const listed = (record.sources ?? []).map(({ url }) => url);
  for (const name of ["channels", "places"]) {
    for (const [index, { source }] of (record[name] ?? []).entries()) {
      if (source !== undefined && !listed.includes(source)) {
        yield [`/scheme/record/${name}/${index}/source`, "Cette adresse n’est pas dans les sources de la fiche\u202f; ajoutez-la à l’étape des sources."];
      }
    }
  }
}

function* summary({ summary: text }) {
  if (!text) return;
  if (!/^[\p{Lu}0-9«]/u.test(text)) yield ["/scheme/record/summary", "Le résumé doit commencer par une majuscule."];
  else if (!/[.!?…]$/.test(text)) yield ["/scheme/record/summary", "Le résumé doit finir par un point."];
  else if (PHONE.test(text) || /@|https?:|www\./.test(text)) {
    yield ["/scheme/record/summary", "Le résumé contient un numéro ou une adresse\u202f; leur place est dans les moyens de contact."];
  }
}

// Pairs of a pointer and what is wrong there.
export function* broken({ kind, scheme = {}, contact = {} }) {
  const record = scheme.record ?? {};
  yield* summary(record);
  yield* channels(record);
  yield* hours(record);
  if (record.sectors?.length > 1 && record.sectors.includes("tous")) {
    yield ["/scheme/record/sectors", "«\u00a0Tous les domaines\u00a0» va seul\u202f; décochez-le, ou décochez les autres."];
  }
  if (record.status === "online" && !record.places && !(record.channels ?? []).some((one) => one.value || one.note)) {
    yield ["/scheme/record/channels/0/value", "Aucun moyen de contact ne dit où s’adresser\u202f; donnez une valeur, une remarque ou un lieu."];
  }
  const folded = (record.keywords ?? []).map((word) => word.toLowerCase());
  const twice = folded.findIndex((word, index) => folded.indexOf(word) < index);
  if (twice >= 0) yield ["/scheme/record/keywords", `«\u00a0${record.keywords[twice]}\u00a0» y est deux fois\u202f; gardez-en un.`];
  // An update may rest on a verification, which only the team sees.
  if (kind === "new" && record.status === "online" && !record.sources) {
    yield ["/scheme/record/sources", "Donnez au moins une page publique qui atteste la fiche."];
  }
  if (kind === "new" && !scheme.body) yield ["/scheme/body", "Écrivez quelques phrases\u00a0: ce que la personne peut attendre du dispositif."];
  yield* sources(record);
  if (contact.phone && number(contact.phone)) yield ["/contact/phone", number(contact.phone)];
}
