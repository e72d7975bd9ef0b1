// What a hand typed, mended where there is no doubt, as soon as its field is left. What the form was filled with is never
// touched.

import { complete } from "./address.js";
import { mended } from "./phone.js";
import { MONTHS, NUMBERS, REFUSED, WEB } from "./tables.js";

// Bullets that a word processor, or a hand, sets at the start of a line.
const BULLET = /^ *(?:[\u2022\u2023\u2043\u2219\u25a0\u25aa\u25ab\u25cb\u25cf\u25e6\u25b6\u25b8\u25ba\u2713\u2714\u27a2\u2756\uf0a7\uf0b7] *|[\u00b7\u2010-\u2015] +|o\t *)(?=\S)/;

// Signs that no record may hold: those that stand for others become these, those that nobody sees go.
const EACH = new RegExp(REFUSED, `${REFUSED.flags}g`);
const ordinary = (sign) => {
  const other = sign.normalize("NFKC");
  return other !== sign || /[\p{L}\p{N}\p{S}]/u.test(sign) ? other : "";
};

// Typed plainly: the site sets French typography itself.
export const plain = (text) =>
  text.normalize("NFC").replace(/\t/g, " ").replace(/[\u00a0\u202f\u2009]/g, " ").replace(/[’ʼ]/g, "'").replace(EACH, ordinary);

// « 9h », « 9 h 30 » and « 9:30 » are hours.
export function hour(text) {
  const found = /^([0-9]{1,2})\s*(?:h|:|$)\s*([0-9]{2})?\s*(?:min)?$/i.exec(text);
  return found ? `${found[1].padStart(2, "0")}:${found[2] ?? "00"}` : text;
}

// « 12/03/2024 », « 12 mars 2024 », « mars 2024 » and « 03/2024 », as year-month-day.
export function date(text) {
  const found = /^(?:([0-9]{1,2})(?:er)?[ /.-])?(?:([0-9]{1,2})[ /.-]|(\p{L}+) )([0-9]{4})$/u.exec(text.toLowerCase());
  if (!found) return text;
  const [, day, figures, word, year] = found;
  const month = figures ? Number(figures) : MONTHS.indexOf(word.normalize("NFC")) + 1;
  if (month < 1 || month > 12) return text;
  const two = (number) => String(number).padStart(2, "0");
  return [year, two(month), ...(day ? [two(day)] : [])].join("-");
}

export const postcode = (text) => (/^[0-9][0-9 .]*$/.test(text) ? text.replace(/[ .]/g, "") : text);

// Typed bullets become items of a list, which a line of text does not touch.
export function list(text) {
  const lines = [];
  for (const line of text.split("\n")) {
    const item = line.replace(BULLET, "- ");
    const former = lines[lines.length - 1];
    if (item !== line && former?.trim() && !former.startsWith("- ")) lines.push("");
    lines.push(item);
  }
  return lines.join("\n");
}

const MENDS = { hour, date, postcode };

// A value of a kind of field, mended. `kind`: hour, date, postcode, phone, url, list, lines, text.
export function mend(kind, typed) {
  if (kind === "list") return plain(list(typed));
  if (kind === "lines") return plain(typed.split("\n").map((line) => line.replace(BULLET, "")).join("\n"));
  const text = plain(typed.replace(BULLET, "")).replace(/\s+/g, " ").trim();
  if (kind === "phone") return mended(text);
  if (kind === "url") return complete(text);
  return MENDS[kind]?.(text) ?? text;
}

function kindOf(control, field) {
  if (field.dataset.kind === "body") return "list";
  if (field.dataset.kind === "lines") return "lines";
  if (field.dataset.field === "value") {
    const type = field.closest("[data-item]").querySelector("[data-field=type] select").value;
    return NUMBERS.includes(type) ? "phone" : WEB.includes(type) ? "url" : "text";
  }
  if (field.dataset.field === "phone" || field.dataset.at === "/contact/phone") return "phone";
  return control.type === "url" ? "url" : field.dataset.tidy ?? "text";
}

export function tidy(control) {
  const field = control.closest("[data-kind]");
  if (!field || !["text", "lines", "body"].includes(field.dataset.kind) || ["file", "date"].includes(control.type)) return;
  const text = mend(kindOf(control, field), control.value);
  if (text !== control.value) control.value = text;
}
