// What a hand typed, mended where there is no doubt, as soon as its field is left. What the form was filled with is never
// touched.

const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const WEB = ["site", "formulaire", "tchat"];

// Typed plainly: the site sets French typography itself.
export const plain = (text) =>
  text.normalize("NFC").replace(/\t/g, " ").replace(/[\u00a0\u202f\u2009]/g, " ").replace(/[’ʼ]/g, "'").replace(INVISIBLE, "");

// « 9h », « 9 h 30 » and « 9:30 » are hours.
export function hour(text) {
  const found = /^([0-9]{1,2})\s*(?:h|:|$)\s*([0-9]{2})?\s*(?:min)?$/i.exec(text);
  return found ? `${found[1].padStart(2, "0")}:${found[2] ?? "00"}` : text;
}

// Ten figures by pairs, green numbers and short ones as they are seen.
export function phone(text) {
  const digits = text.replace(/[\s.\-/]|\(0\)/g, "");
  if (/^\+33[1-9][0-9]{8}$/.test(digits)) return digits.replace(/^(\+33)(.)(..)(..)(..)(..)$/, "$1 $2 $3 $4 $5 $6");
  if (/^08[0-9]{8}$/.test(digits)) return digits.replace(/^(0)(...)(..)(..)(..)$/, "$1 $2 $3 $4 $5");
  if (/^0[0-9]{9}$/.test(digits)) return digits.replace(/(..)(?=.)/g, "$1 ");
  if (/^[13][0-9]{3}$/.test(digits)) return digits.replace(/^(..)/, "$1 ");
  return /^11[0-9]{4}$/.test(digits) ? digits.replace(/^(...)/, "$1 ") : text;
}

export const address = (text) => (/^www\.\S+$/.test(text) ? `https://${text}` : text);

function channel(text, item) {
  const type = item.querySelector("[data-field=type] select").value;
  if (type === "telephone" || type === "sms") return phone(text);
  return WEB.includes(type) ? address(text) : text;
}

export function tidy(control) {
  const field = control.closest("[data-kind]");
  if (!field || !["text", "lines", "body"].includes(field.dataset.kind) || control.type === "file") return;
  let text = plain(control.value);
  if (field.dataset.kind === "text") {
    text = text.replace(/\s+/g, " ").trim();
    if (field.dataset.tidy === "hour") text = hour(text);
    if (control.type === "url") text = address(text);
    if (field.dataset.field === "value") text = channel(text, field.closest("[data-item]"));
    if (field.dataset.at === "/contact/phone") text = phone(text);
  }
  if (text !== control.value) control.value = text;
}
