// Words of a text, as they are compared.

const ELISIONS = new Set("l d j m t s c n qu jusqu lorsqu puisqu quelqu presqu".split(" "));
const CONTRACTIONS = new Set("s t m re ve ll d".split(" "));
const ENDINGS = new Map(); // by their last letter, so that few are tried
for (const ending of [
  "issements", "issement", "atrices", "atrice", "ateurs", "ateur", "ations", "ation", "atoires", "atoire", "ements", "ement",
  "antes", "ante", "ants", "ant", "ismes", "isme", "istes", "iste", "euses", "euse", "eurs", "eur", "ieres", "iere", "iers",
  "ier", "aient", "ions", "ion", "ees", "ent", "ait", "ais", "ers", "ee", "es", "er", "ez", "ed", "ai", "e", "s", "x",
]) {
  const last = ending[ending.length - 1];
  if (!ENDINGS.has(last)) ENDINGS.set(last, []);
  ENDINGS.get(last).push(ending);
}

// Lower case, one kind of apostrophe, no accent, no ligature, our figures.
function fold(text) {
  return text.toLowerCase().replace(/[’‘ʼ´`]/g, "'").replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, "")
    .replace(/[\u0660-\u0669]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0x0630));
}

// Words without what is elided before them, « l'emploi » gives « emploi »; figures apart are one number, « 39 28 » is 3928, and
// « +33 1… » is 01….
function words(text) {
  const found = [];
  let figures = false;
  for (const raw of fold(text).replace(/(?:\+|\b00)33[\s.-]*(?:\(0\)[\s.-]*)?(?=\d)/g, "0").replace(/\((?:e|s|es)\)s?/g, "").replace(/[·•][a-z]+/g, "").match(/[a-z0-9]+(?:'[a-z0-9]+)*|[\u0621-\u064a]+/g) || []) {
    let word = raw;
    if (raw.includes("'")) {
      const parts = raw.split("'");
      while (parts.length > 1 && ELISIONS.has(parts[0])) parts.shift();
      if (parts.length > 1 && CONTRACTIONS.has(parts[parts.length - 1])) parts.pop();
      word = parts.join("");
    }
    const number = word[0] <= "9" && /^\d+$/.test(word);
    if (number && figures && found[found.length - 1].length + word.length < 15) found[found.length - 1] += word;
    else found.push(word);
    figures = number;
  }
  return found;
}

const stems = new Map();

// What the forms of a word share: « insulté », « insultes », « insulter » give « insult ».
function stem(word) {
  let known = stems.get(word);
  if (known !== undefined) return known;
  known = word;
  if (!/[0-9]/.test(word)) {
    if (word.endsWith("aux")) known = `${word.slice(0, -2)}l`;
    const endings = ENDINGS.get(known[known.length - 1]) || [];
    const ending = endings.find((end) => known.endsWith(end) && known.length - end.length >= (end.length > 1 || end === "e" ? 4 : 3));
    if (ending) known = known.slice(0, -ending.length);
    if (known.length > 1 && known[known.length - 1] === known[known.length - 2]) known = known.slice(0, -1);
  }
  stems.set(word, known);
  return known;
}

// FNV-1a, 32 bits.
function digest(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

// A word that must not be written down is known by this number alone, without its plural or feminine mark (the same as
// egalite.search.hashed_words).
function hashed(word) {
  return digest(word.replace(/[sx]$/, "").replace(/e$/, "")).toString(16);
}
