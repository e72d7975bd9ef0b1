// Words and names that pass for others, as records/values/look_alike.py tells them.

import { FIGURES, IDENTICAL, LOOK, SIMILAR } from "./tables.js";

const letters = new Map([...SIMILAR].map((letter, rank) => [letter, LOOK[rank]]));
const digits = new Map([..."0134578|"].map((sign, rank) => [sign, FIGURES[rank]]));
const SCRIPTS = ["Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic", "Lisu"].map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")]);
const LATIN = /\p{Script=Latin}/u;
// What may stand beside Latin letters in one word.
const BESIDE = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}]*$/u;
const ASCII = /^[\0-\x7f]*$/;

const plain = (text) => [...text].map((letter) => letters.get(letter) ?? letter).join("");
const scripts = (word) => SCRIPTS.filter(([, script]) => script.test(word)).map(([name]) => name);
const drawn = (word) => [...word].every((letter) => IDENTICAL.includes(letter));
const alone = (word) => [...word].every((letter) => SCRIPTS.some(([, script]) => script.test(letter)));

// The first word that mixes alphabets, or is of one whose letters all look like ours; "" when none does.
export function imitation(text) {
  const words = ASCII.test(text) ? [] : (text.match(/\p{L}+/gu) ?? []).filter((word) => !ASCII.test(word));
  const meant = new Set(words.filter((word) => scripts(word).length === 1 && alone(word) && !drawn(word)).flatMap(scripts));
  return words.find((word) => {
    const others = scripts(word);
    if (LATIN.test(word)) return !BESIDE.test(word);
    return others.length && drawn(word) && word.length > 1 && !others.some((name) => meant.has(name));
  }) ?? "";
}

// What a name looks like: two that have the same cannot be told apart at a glance.
export function skeleton(text) {
  const bare = plain(text).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const read = [...bare].map((sign) => digits.get(sign) ?? sign).join("");
  return read.replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("i", "l").replace(/[^\p{L}\p{N}]+/gu, "");
}
