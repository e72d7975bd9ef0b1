// Premium numbers in a text, as records/rules/premium_number.py finds them.

import { dear } from "./phone.js";
import { AMOUNT, APART, AROUND, AT_STREET, BEGINNING, CALL, CALLED, CLEAR, COSTLY, COUNTED, DATE, DIALLING, ENQUIRY, FIRST, GROUP, LONG, MIXED, NEEDLES, NUMBERED, NUMBER_WORDS, PLACED, PLURAL, POSTCODE, RUN, SHORT_NUMBER, TEXT, TEXTED, TO, TOKEN, TOWN, TOWN_BEFORE, UNIT, WHOLE, WORD, WORDED } from "./tables.js";

const all = (pattern, text) => text.matchAll(new RegExp(pattern, `${pattern.flags}g`));
const before = (text, start) => text.slice(Math.max(0, start - AROUND), start);
const LETTERS = { O: "0", o: "0", I: "1", l: "1", "|": "1", S: "5", B: "8", Z: "2" };

function figures(written) {
  const digits = written.replaceAll("(0)", "").replace(/[OoIl|SBZ]/g, (letter) => LETTERS[letter]).replace(/[^0-9]/g, "");
  return written.startsWith("+") ? `+${digits}` : digits.replace(/^00/, "+");
}

// The number that a word goes on; undefined when it begins another.
function joined(value, word) {
  const rest = value % 100;
  if (word === 100) return value > 1 && value < 10 ? value * 100 : undefined;
  if (word === 20 && rest === 4) return value - 4 + 80;
  if (!rest) return value && word ? value + word : undefined;
  if (rest === 10 && word >= 7 && word <= 9) return value + word;
  if ((rest === 60 || rest === 80) && word >= 1 && word <= 16) return value + word;
  return rest % 10 === 0 && rest > 10 && word >= 1 && word <= 9 ? value + word : undefined;
}

// The figures of words that follow each other.
function dictated(run) {
  let [written, value] = ["", undefined];
  for (const [token] of all(TOKEN, run.toLowerCase())) {
    if (token === "et") continue;
    const word = NUMBER_WORDS[token];
    const more = value !== undefined && word !== undefined ? joined(value, word) : undefined;
    if (more === undefined) written += value ?? "";
    if (word === undefined) written += token;
    value = more ?? word;
  }
  return written + (value ?? "");
}

function called(text, start, end, size, about) {
  const [words, after] = [before(text, start), text.slice(end)];
  if ((about ? PLURAL : AMOUNT).test(words) || (about && !about.test(words))) return false;
  if (COUNTED.test(after) || PLACED.test(words) || AT_STREET.test(after)) return false;
  return size !== 5 || !((TOWN.test(after) && !TO.test(words)) || TOWN_BEFORE.test(words));
}

const spoken = (text) => MIXED.test(text) || NEEDLES.some((needle) => text.toLowerCase().includes(needle));

const dateless = (text) => text.replace(new RegExp(DATE, "gu"), (day) => "a".repeat(day.length));

// The first premium number of a text, as it is written; "" for none.
export function premium(whole) {
  const text = dateless(whole);
  for (const pattern of LONG) {
    for (const { 0: number, groups } of all(pattern, text)) {
      if (dear(figures(number.replaceAll(groups?.mark ?? "", "")).replace(/^33/, "+33"))) return number;
    }
  }
  const worded = WORDED.exec(text);
  if (worded) return worded[0];
  if (spoken(text)) {
    for (const { 0: number, index } of all(RUN, text)) {
      const digits = /\p{L}/u.test(number) ? dictated(number).replace(/^(0.{9}).*/, "$1") : "";
      if ((digits.length > 6 || CALL.test(before(text, index))) && dear(digits)) return number;
    }
  }
  for (const [pattern, about] of [[SHORT_NUMBER, CALL], [TEXTED, TEXT], [ENQUIRY], [WHOLE, DIALLING]]) {
    for (const { 0: number, index } of all(pattern, text)) {
      const digits = figures(number);
      if (dear(digits) && called(text, index, index + number.length, digits.length, about)) return number;
    }
  }
  return "";
}

// Figures that are no hour, day, amount, postcode.
function* groups(text) {
  for (const { 0: written, index: start } of all(GROUP, text)) {
    const end = start + written.length;
    if (!UNIT.test(text.slice(end)) && !POSTCODE.test(text.slice(start))) yield { start, end, written };
  }
}

// Whether figures are the number of a file, of a room…
const numbered = (text, start) => NUMBERED.test(text.slice(Math.max(start - 12, 0), start));

// What parts that follow each other may give, one more each time.
function* joining(sign, parts) {
  let [written, end] = [sign, parts[0].start];
  for (const part of parts) {
    if (part.start - end > APART) return;
    [written, end] = [(written + part.written).replace(/^00/, "+"), part.end];
    if (written.length > (written.startsWith("0") ? 10 : 15) || (written.length > 5 && !COSTLY.test(written))) return;
    if (written.length >= 10) yield { end, written };
  }
}

// Where a premium number begins whose figures stand apart, as records/values/split_number.py finds it; -1 for none.
export function apart(whole) {
  if (!BEGINNING.test(whole)) return -1;
  const text = dateless(whole);
  const every = [...groups(text)];
  const parts = every.filter(({ start }) => !numbered(text, start));
  const readings = [parts, parts.filter(({ written }) => written === "0" || written.length > 1)];
  if (spoken(text)) readings.push([...all(RUN, text)].map(({ 0: run, index: start }) => ({ start, end: start + run.length, written: dictated(run) })));
  readings.push(every); // where one is told to call, « code 12 » is a part like another
  for (const reading of readings) {
    for (const [rank, { start, end: first, written }] of reading.entries()) {
      const sign = text[start - 1] === "+" ? "+" : "";
      if (!FIRST.test(sign + written) || /\p{L}/u.test(text[start - 1] ?? "")) continue;
      const words = text.slice(Math.max(start - APART, 0), start);
      const clear = CLEAR.test(text.slice(start));
      for (const { end, written: number } of joining(sign, reading.slice(rank, rank + 15))) {
        const between = text.slice(first, end);
        const called = CALLED.test(clear && between.includes("\n") ? words : words.slice(words.lastIndexOf("\n") + 1));
        const told = reading === every ? called && clear && !numbered(text, start) : called || (clear && !WORD.test(between));
        if (told && dear(number)) return start;
      }
    }
  }
  return -1;
}
