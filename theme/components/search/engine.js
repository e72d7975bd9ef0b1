// Ranks the schemes of the lexicon for what a person typed. Pure: no page, no network, no storage, so that the same file
// runs in a browser and in the report's Node. The build puts `const LEXICON = …` before it. Old phones: no look-behind,
// nothing younger than ES2018.

const WEIGHTS = { name: 3, keywords: 2, summary: 1.5, more: 1 };
const K1 = 1.4; // saturation of repeated words (BM25)
const HELD = 0.75; // how much long texts are held back (BM25)
const REACHED = 0.65; // a word that a concept leads to, against the word itself
const FACET = 0.55; // a sector, situation, audience or channel that a concept leads to
const CORRECTED = 0.85;
const PREFIX = 0.6;
const PART = 0.5; // one word of a recognised phrase
const COVERAGE = 0.35; // for each further thing of the query that a scheme answers
const ELSEWHERE = 0.45; // a local scheme, when no place was named
const HERE = 3;
const NAMED = 1.3; // a scheme that holds a word no other holds
const ONLY_ACTS = 0.3; // a training or a museum, when nobody asked for one
const SPHERE = 1.2; // a scheme of the very sector named
const OTHER_SPHERE = 0.5; // a scheme of other sectors than the one named
const RESERVED = 0.35; // a scheme for some people alone, when nothing says that one is of them
const NARROW = 0.6; // a scheme of one or two sectors, when none was named
const BROAD = 5; // sectors beyond which a scheme answers nearly anything…
const GENERAL = 2; // … and so is worth proposing
const CLOSE = 0.4; // share of the best score from which what is near comes first
const SHOWN = 10;
const FLOOR = 0.22; // share of the best score below which a result would only be noise

const ELISIONS = new Set(LEXICON.elisions.split(" "));
const CONTRACTIONS = new Set(LEXICON.contractions.split(" "));
const AGES = new Set(["an", "ans", "mois", "jour", "jours", "heure", "heures", "h", "euro", "euros", "fois", "personnes", "eleves", "year", "years", "eme", "e"]);
const TO_PLACE = new Set(["a", "au", "aux", "en", "dans", "sur", "vers", "pres", "de", "du", "habite", "departement", "ville", "prefecture", "in", "near", "from"]);
const ARTICLES = new Set(["le", "la", "les", "l", "the"]);
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

// Lower case, one kind of apostrophe, no accent, no ligature.
function fold(text) {
  return text.toLowerCase().replace(/[’‘ʼ´`]/g, "'").replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

// Words of a text, folded, without what is elided before them: « l'emploi » gives « emploi ».
function words(text) {
  return cut(fold(text).replace(/\((?:e|s|es)\)s?/g, "").replace(/[·•][a-z]+/g, ""));
}

function cut(folded) {
  const found = [];
  for (const raw of folded.match(/[a-z0-9]+(?:'[a-z0-9]+)*/g) || []) {
    if (!raw.includes("'")) {
      found.push(raw);
      continue;
    }
    const parts = raw.split("'");
    while (parts.length > 1 && ELISIONS.has(parts[0])) parts.shift();
    if (parts.length > 1 && CONTRACTIONS.has(parts[parts.length - 1])) parts.pop();
    found.push(parts.join(""));
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

// How a word sounds, near enough for people who write as they speak.
function sound(word) {
  return word
    .replace(/ph/g, "f").replace(/eau|au/g, "o").replace(/ge(?=[aou])/g, "j").replace(/g(?=[eiy])/g, "j")
    .replace(/qu|ck|k|c(?=[^eiyh]|$)/g, "k").replace(/s?c(?=[eiy])|ss|z|s/g, "s").replace(/ti(?=on|el)/g, "si")
    .replace(/h/g, "").replace(/y/g, "i").replace(/[ae]in?(?=$|[^aeiou])/g, (m) => (m.length > 2 ? "in" : "e"))
    .replace(/ai|ei/g, "e").replace(/[ae][mn](?=[^aeioumn]|$)/g, "an").replace(/oi|oua/g, "wa").replace(/ou/g, "u")
    .replace(/(.)\1+/g, "$1").replace(/(?:er|ez|ent|e)s?$/, "e").replace(/[estdxp]+$/, "");
}

// Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours; more than `most` gives most + 1.
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length];
}

// A word that must not be written down is known by this number alone: FNV-1a, 32 bits, of its form without plural or
// feminine mark (the same as egalite.search.hashed_words).
function hashed(word) {
  const bare = word.replace(/[sx]$/, "").replace(/e$/, "");
  let hash = 0x811c9dc5;
  for (let i = 0; i < bare.length; i++) hash = Math.imul(hash ^ bare.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16);
}

// In alphabetical order, each word after a capital that counts the letters it shares with the one before.
let before = "";
const ignored = new Set(LEXICON.ignored.match(/[A-Z][^A-Z]+/g).map((word) => (before = before.slice(0, parseInt(word[0], 36) - 10) + word.slice(1))));
const asides = LEXICON.asides.map((text) => text.split(" ")); // ignored expressions, such as « la semaine dernière »
const vocabulary = new Set(); // every word that a query may be corrected to
const heard = new Map(); // beginning: sound: words
const postings = new Map(); // stem or facet: [document, weighted frequency, …]
const lengths = [];
const phrases = new Map(); // first stem: [{stems, concept}]
const literal = new Map(); // phrases made of ignored words alone, such as « que faire »: {targets, options}

function learn(word) {
  if (vocabulary.has(word) || /[0-9]/.test(word) || word.length < 3) return;
  vocabulary.add(word);
}

// Letters that may begin the same sound. What begins otherwise need not be heard.
const BEGINNINGS = ["aeiouyw", "ckqsz", "gj", "fp"];

function beginning(word) {
  const first = word[0] === "h" ? word[1] : word[0];
  return BEGINNINGS.find((letters) => letters.includes(first)) || first;
}

// Words of the vocabulary that sound like this one, heard by their beginnings, each for the first unknown word that has it.
function heardAs(word) {
  const start = beginning(word);
  if (!heard.has(start)) {
    const table = new Map();
    for (const near of vocabulary) {
      if (beginning(near) !== start) continue;
      const key = sound(near);
      if (table.has(key)) table.get(key).push(near);
      else table.set(key, [near]);
    }
    heard.set(start, table);
  }
  return heard.get(start).get(sound(word)) || [];
}

function post(counts, term, weight) {
  counts.set(term, (counts.get(term) || 0) + weight);
}

// Figures apart are one number: « 39 28 » is 3928.
function joinNumbers(list) {
  const found = [];
  for (let i = 0; i < list.length; i++) {
    let end = i;
    while (/^\d+$/.test(list[i]) && end + 1 < list.length && /^\d+$/.test(list[end + 1])) end++;
    found.push(list.slice(i, end + 1).join(""));
    i = end;
  }
  return found;
}

function read(scheme, number) {
  const [, name, summary, facts, contact, keywords, facets, also] = scheme;
  const counts = new Map();
  let length = 0;
  for (const [text, weight] of [[name, WEIGHTS.name], [keywords, WEIGHTS.keywords], [summary, WEIGHTS.summary], [facts, WEIGHTS.more], [contact && contact[2] ? contact[1] : "", WEIGHTS.more]]) {
    let all = words(text);
    if (/\d \d/.test(text)) all = all.concat(joinNumbers(all).filter((joined) => joined.length > 3 && /^\d+$/.test(joined)));
    for (const word of all) {
      if (ignored.has(word)) continue;
      learn(word);
      post(counts, stem(word), weight);
      length += weight;
    }
  }
  const own = facets.split(" ");
  for (const facet of own.concat(also ? also.split(" ") : [])) post(counts, `=${facet}`, 2);
  if (own.includes("tous")) for (const sector of LEXICON.sectors) post(counts, `=${sector}`, 0.7);
  for (const [term, weight] of counts) {
    if (!postings.has(term)) postings.set(term, []);
    postings.get(term).push(number, weight);
  }
  lengths.push(length);
}

function expressions(joined) {
  return joined ? joined.split("|") : [];
}

function addPhrase(text, target) {
  if (!text.includes(" ")) {
    learn(text);
    const alone = stem(text);
    if (!phrases.has(alone)) phrases.set(alone, []);
    phrases.get(alone).push({ stems: [alone], target });
    return;
  }
  const all = text.split(" ");
  const list = all.filter((word) => !ignored.has(word));
  for (const word of list) learn(word);
  const own = list.map(stem);
  if (own.length < 2) {
    // « week against racism » is not « racism »: what small words make of it is matched as it is written.
    const found = literal.get(text) || { targets: [], options: own.map((part) => [part, PART]) };
    found.targets.push(target);
    literal.set(text, found);
    if (!own.length || singles.has(own[0])) return;
  }
  if (!phrases.has(own[0])) phrases.set(own[0], []);
  phrases.get(own[0]).push({ stems: own, target });
}

const columns = LEXICON.schemes;
const schemes = columns.length ? columns[0].map((_, row) => columns.map((column) => column[row])) : [];
schemes.forEach(read);
const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
const singles = new Set(); // stems that are a concept's word by themselves
for (const concept of LEXICON.concepts) for (const text of expressions(concept[1])) if (!/[^a-z]/.test(text)) singles.add(stem(text));
LEXICON.concepts.forEach((concept, index) => {
  for (const text of expressions(concept[1])) addPhrase(text, index);
});
const longestLiteral = Math.max(0, ...[...literal.keys()].map((text) => text.split(" ").length));
for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);

// Schemes for some people or some sites alone, by the concepts that open them.
const reserved = schemes.map(() => new Set());
LEXICON.concepts.forEach((concept, index) => {
  for (const word of expressions(concept[3])) {
    const list = postings.get(stem(word)) || [];
    for (let i = 0; i < list.length; i += 2) if (list[i + 1] >= WEIGHTS.keywords) reserved[list[i]].add(index);
  }
});

// Places: name without accents to départements.
const places = new Map();
const doubtful = new Set(expressions(LEXICON.doubtful));
const departements = LEXICON.departements.map(expressions);
for (const [row, label] of departements[1].entries()) {
  const code = departements[0][row];
  const region = departements[2][row];
  places.set(words(label).join(" "), [code]);
  const whole = words(LEXICON.regions[region]).join(" ");
  if (whole !== words(label).join(" ")) places.set(whole, (places.get(whole) || []).concat(code));
}
for (const code of Object.keys(LEXICON.towns)) {
  for (const town of LEXICON.towns[code].split("|")) {
    const before = places.get(town);
    places.set(town, before && !before.includes(code) && before.length < 3 ? before.concat(code) : before || [code]);
  }
}
const codes = new Map(departements[0].map((code, row) => [code.toLowerCase(), [code, departements[1][row]]]));
const exceptions = new Map(LEXICON.postcodes.split(";").map((pair) => pair.split(":")));
const longest = Math.max(...[...places.keys()].map((name) => name.split(" ").length));
for (const name of places.keys()) if (!doubtful.has(name)) for (const word of name.split(" ")) learn(word);

function fromPostcode(code) {
  const known = exceptions.get(code);
  if (known) return known.split(",");
  let usual = code.slice(0, 2);
  if (/^9[78]/.test(code)) usual = code.slice(0, 3);
  if (code.startsWith("20")) usual = /^20[01]/.test(code) ? "2a" : "2b";
  const found = codes.get(usual);
  return found ? [found[0]] : [];
}

// Whether a word and the next are an expression: « croix gammée » is no town.
function opensPhrase(list, at) {
  const next = list[at + 1];
  return next !== undefined && (phrases.get(stem(list[at])) || []).some((phrase) => phrase.stems[1] === stem(next));
}

// The place that begins at a word of the query: [how many words, départements], or null.
function placeAt(list, at) {
  const word = list[at];
  const alone = list.length <= 2;
  const previous = ARTICLES.has(list[at - 1]) ? list[at - 2] : list[at - 1];
  for (let size = Math.min(longest, list.length - at); size > 0; size--) {
    const name = list.slice(at, at + size).join(" ");
    const found = places.get(name);
    if (found && (size > 1 || !doubtful.has(name) || TO_PLACE.has(previous) || (alone && !opensPhrase(list, at)))) return [size, found];
  }
  if (/^\d{5}$/.test(word)) {
    const found = fromPostcode(word);
    return found.length ? [1, found] : null;
  }
  const code = codes.get(word);
  if (code && !AGES.has(list[at + 1]) && (alone || TO_PLACE.has(previous)) && !(LEXICON.numbers.includes(word) && previous !== "departement" && previous !== "dans"))
    return [1, [code[0]]];
  return null;
}

function known(word) {
  return postings.has(stem(word)) || phrases.has(stem(word)) || vocabulary.has(word);
}

// What an unknown word was meant to be: [word, weight], best first, at most three.
function corrections(word) {
  if (/[0-9]/.test(word) || word.length < 3) return [];
  const glued = /^(?:l|d|j|m|t|s|c|n|qu)(?=[aeiouh])/.exec(word);
  if (glued) {
    const rest = word.slice(glued[0].length);
    if (ignored.has(rest)) return [[rest, 0]];
    if (rest.length > 2 && known(rest)) return [[rest, CORRECTED]];
  }
  const heard = heardAs(word);
  if (heard.length) return heard.slice(0, 3).map((near) => [near, CORRECTED]);
  // « blncs »: what is typed in haste loses its vowels.
  const bare = /[aeiouy]/.test(word) || word.length < 4 ? [] : [...vocabulary].filter((near) => near.replace(/[aeiouy]|s$/g, "") === word.replace(/s$/, ""));
  if (bare.length) return bare.slice(0, 3).map((near) => [near, CORRECTED]);
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  let best = most + 1;
  let found = [];
  if (most) {
    for (const near of vocabulary) {
      if (near[0] !== word[0] && near[1] !== word[1] && near[0] !== word[1] && near[1] !== word[0]) continue;
      const far = distance(word, near, Math.min(best, most));
      if (far > most || far > best) continue;
      if (far < best) found = [];
      best = far;
      found.push(near);
    }
  }
  if (found.length) {
    found.sort((a, b) => (b[0] === word[0]) - (a[0] === word[0]) || Math.abs(a.length - word.length) - Math.abs(b.length - word.length));
    return found.slice(0, 3).map((near) => [near, best > 1 ? CORRECTED * 0.85 : CORRECTED]);
  }
  if (word.length < 4) return [];
  const longer = [...vocabulary].filter((near) => near.startsWith(word)).slice(0, 3);
  return longer.map((near) => [near, PREFIX]);
}

// Cut a query into numbers, places, and tokens: {text, options: [[stem, weight]], secret: concept or -1}. It is readable,
// and so answered, unless it holds signs, lone letters, or long words without a vowel, alone.
function understand(query) {
  const list = words(query);
  const tokens = [];
  const here = new Set();
  const called = pinned(query);
  for (let i = 0; i < list.length; i++) {
    let word = list[i];
    if (/^\d+$/.test(word)) {
      let end = i;
      while (end + 1 < list.length && /^\d+$/.test(list[end + 1])) end++;
      const joined = list.slice(i, end + 1).join("");
      if (end > i && (postings.has(joined) || joined.length === 5 || joined.length > 5)) {
        list.splice(i, end - i + 1, joined);
        word = joined;
      }
    }
    const place = placeAt(list, i);
    if (place) {
      for (const code of place[1]) here.add(code);
      i += place[0] - 1;
      if (/^\d{1,2}e?r?(?:eme)?$/.test(list[i + 1] || "")) i++; // an arrondissement
      continue;
    }
    const secret = LEXICON.hashes[hashed(word)];
    if (secret !== undefined) {
      tokens.push({ text: "", options: [], secret });
      continue;
    }
    const skipped = asides.find((aside) => aside.every((part, step) => list[i + step] === part));
    if (skipped) {
      i += skipped.length - 1;
      continue;
    }
    const said = literalAt(list, i);
    if (said) {
      tokens.push({ text: "", options: said[1].options, secret: -1, targets: said[1].targets });
      i += said[0] - 1;
      continue;
    }
    if (/^\d+$/.test(word) && (!postings.has(word) || AGES.has(list[i + 1]))) continue;
    if (ignored.has(word)) continue;
    // A town's name mistyped may share its stem with a word of the records: « lyonn ».
    const town = vocabulary.has(word) || word.length < 4 ? undefined : heardAs(word).find((near) => places.has(near) && !doubtful.has(near));
    if (town) {
      for (const code of places.get(town)) here.add(code);
      continue;
    }
    let options = [[stem(word), 1, word]];
    if (!known(word)) {
      options = corrections(word).map(([near, weight]) => [stem(near), weight, near]);
      if (!options.length || options[0][1] === 0) continue;
      const corrected = options[0][2];
      const found = places.get(corrected);
      if (found && !doubtful.has(corrected)) {
        for (const code of found) here.add(code);
        continue;
      }
    }
    tokens.push({ text: word, options, secret: -1 });
  }
  return { tokens, here, called, size: list.length, familiar: list.some((word) => ignored.has(word) || known(word)), readable: tokens.length > 0 || /[^\0-\u024f\u2000-\u206f]/.test(query) || list.some((word) => /\d/.test(word) || (word.length > 1 && (word.length < 4 || /[aeiouy]/.test(word)))) };
}

// A pinned answer is called by what its examples taught (egalite.search.recogniser computes the same buckets and sums), or
// by a word or a number that is all that was typed.
const alone = new Map();
for (const [id, texts] of LEXICON.alone) for (const text of texts.split("|")) alone.set(text, id);
const CALLING = /^(?:(?:le|la|l|au|numero|num|no|tel|telephone|appeler|appelle|appelez|composer|faire|call|dial|the) )+(?=.)/;
const BEGINNING = 5;
const ZERO = 100; // code of the letter for a weight of 0
let tables = null; // weights of the first stage, then of each answer

function unpacked(text) {
  return Int8Array.from(text, (letter) => letter.charCodeAt(0) - ZERO);
}

function wordsOf(text) {
  const plain = text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, "");
  return plain.replace(/[\u0660-\u0669]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0x0630)).match(/[a-z0-9]+|[\u0621-\u064a]+/g) || [];
}

// Where the parts of a text are weighed: its words, their letters by three to six, and the pairs of words.
function buckets(list) {
  const found = new Set();
  const add = (part) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193) >>> 0;
    found.add(((hash ^ (hash >>> 15)) >>> 0) % LEXICON.weights.length);
  };
  for (const word of list) {
    const whole = ` ${word} `;
    add(`=${word}`);
    for (let size = 3; size <= 6; size++) for (let at = 0; at + size <= whole.length; at++) add(whole.slice(at, at + size));
  }
  let before = "";
  for (const word of list.concat("")) {
    const start = word.slice(0, BEGINNING);
    add(`${before} ${start}`);
    before = start;
  }
  return [...found];
}

/** How far above the floor a text stands, and how much each pinned answer suits it: [above, {answer: score}]. */
export function alarm(text) {
  if (!tables) tables = [unpacked(LEXICON.weights), ...LEXICON.kinds.map((kind) => unpacked(kind[2]))];
  const list = wordsOf(text);
  const found = buckets(list);
  const sum = (table) => found.reduce((total, bucket) => total + table[bucket % table.length], 0) / Math.sqrt(found.length);
  const kinds = {};
  LEXICON.kinds.forEach(([id, bias], index) => {
    kinds[id] = list.length ? sum(tables[index + 1]) + bias : 0;
  });
  return [list.length ? sum(tables[0]) - LEXICON.floor : -1, kinds];
}

// Ids of the pinned answers that a query calls, the likeliest first.
function pinned(query) {
  const said = wordsOf(query).join(" ");
  const sure = alone.get(said.replace(/ /g, "")) || alone.get(said.replace(CALLING, "").replace(/ /g, ""));
  if (sure) return [sure];
  const [above, kinds] = alarm(query);
  const most = Math.max(...Object.values(kinds));
  const near = above < 0 ? [] : Object.keys(kinds).filter((id) => kinds[id] >= most - LEXICON.close);
  return near.sort((a, b) => kinds[b] - kinds[a]);
}

function literalAt(list, at) {
  for (let size = Math.min(longestLiteral, list.length - at); size > 0; size--) {
    const found = literal.get(list.slice(at, at + size).join(" "));
    if (found) return [size, found];
  }
  return null;
}

// Longest phrases that begin at a token: [how many tokens, targets, weight].
function phraseAt(tokens, at) {
  let size = 0;
  let weight = 1;
  const targets = new Set();
  for (const [first, sure] of tokens[at].options) {
    for (const phrase of phrases.get(first) || []) {
      if (phrase.stems.length < size) break;
      if (phrase.stems.length > tokens.length - at) continue;
      const fits = phrase.stems.every((part, step) => tokens[at + step].options.some(([option]) => option === part));
      if (!fits) continue;
      if (phrase.stems.length > size) {
        size = phrase.stems.length;
        targets.clear();
        weight = sure;
      }
      targets.add(phrase.target);
    }
  }
  return [size, targets, weight];
}

// Things that the query speaks of: each with the terms that answer it, and their weights.
function units(tokens) {
  const found = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token.secret >= 0) {
      found.push(unit([], [token.secret], 1));
      i++;
      continue;
    }
    const [size, targets, weight] = token.targets ? [1, token.targets, 1] : phraseAt(tokens, i);
    const taken = tokens.slice(i, i + Math.max(size, 1));
    const concepts = [...targets];
    const direct = [];
    for (const part of taken) for (const [option, sure] of part.options) direct.push([option, sure * (size > 1 ? PART : 1), part.text]);
    found.push(unit(direct, concepts, weight));
    i += taken.length;
  }
  return found;
}

// What each concept leads to, as postings are keyed: facets as they are, words by their stems.
const targets = LEXICON.concepts.map((concept) => concept[2].split(" ").map((term) => (term[0] === "=" ? term : stem(term))));

function unit(direct, concepts, weight) {
  const reached = [];
  for (const index of concepts) for (const term of targets[index]) reached.push([term, term[0] === "=" ? FACET * weight : REACHED * weight, index]);
  return { direct, reached, concepts };
}

const count = schemes.length;

function scores(term, each) {
  const list = postings.get(term);
  if (!list) return;
  const rarity = Math.log(1 + (count - list.length / 2 + 0.5) / (list.length / 2 + 0.5));
  for (let i = 0; i < list.length; i += 2) {
    const weighed = list[i + 1];
    each(list[i], (rarity * weighed * (K1 + 1)) / (weighed + K1 * (1 - HELD + (HELD * lengths[list[i]]) / average)), list.length / 2);
  }
}

// Filters are groups of facets of which one is enough; a scheme with the facet `always` answers its group.
function fits(facets, filters) {
  const own = facets.split(" ");
  return filters.every((group) => own.includes(group.always) || group.ids.some((id) => own.includes(id)));
}

const sectors = new Set(LEXICON.sectors);
const needs = ["defendre", "alerter", "agir"];

/**
 * What answers a query: `pins` (ids of the pinned answers, likeliest first), `results` ({scheme, why, stems}, best first), `places`
 * (labels of the départements named), `terms` (words to look for in other pages, each with its weight), `understood` (whether any word was known).
 */
export function search(query, filters) {
  const { tokens, here, called, size, familiar, readable } = understand(query);
  const asked = units(tokens);
  const total = new Float64Array(count);
  const matched = new Uint8Array(count);
  const named = new Uint8Array(count); // schemes that alone, or nearly, hold a word of the query
  const why = new Map();
  const votes = {};
  const spheres = new Set();
  const spoken = new Set(); // concepts
  for (const one of asked) {
    for (const index of one.concepts) spoken.add(index);
    const best = new Map();
    const extra = new Map();
    for (const [term, weight, text] of one.direct)
      scores(term, (doc, score, held) => {
        const value = score * weight;
        if (held < 3 && weight > 0.8) named[doc] = 1;
        if (value > (best.get(doc) || 0)) best.set(doc, value);
        told(why, doc, "text", text, term);
      });
    for (const [term, weight, index] of one.reached) {
      if (term[0] === "=" && needs.includes(term.slice(1))) {
        votes[term.slice(1)] = 1;
        continue;
      }
      if (sectors.has(term.slice(1))) spheres.add(term.slice(1));
      scores(term, (doc, score) => {
        const value = score * weight;
        if (value > (best.get(doc) || 0)) best.set(doc, value);
        else extra.set(doc, Math.max(extra.get(doc) || 0, value));
        told(why, doc, "concept", index, term[0] === "=" ? "" : term);
      });
    }
    best.forEach((value, doc) => {
      total[doc] += value + 0.4 * Math.min(extra.get(doc) || 0, value);
      matched[doc]++;
    });
  }
  const anything = asked.some((one) => one.direct.length || one.reached.length);
  const lone = here.size > 0 && !matched.some(Boolean);
  let fallback = !lone && !matched.some(Boolean) && (Object.keys(votes).length > 0 || readable || (size > 1 && familiar));
  const ranked = [];
  const rank = () => {
    for (let doc = 0; doc < count; doc++) {
      const [, , , , , , facets, , prior] = schemes[doc];
      if (!fits(facets, filters)) continue;
      const own = facets.split(" ");
      const local = !own.includes("national");
      const near = local && own.some((facet) => here.has(facet));
      if (local && here.size && !near) continue;
      const every = own.includes("tous");
      const spans = every ? sectors.size : own.filter((facet) => sectors.has(facet)).length;
      const helps = own.includes("defendre") || own.includes("alerter");
      const broad = (!local || near) && spans > BROAD && own.includes("defendre");
      if (broad && !votes.agir && anything) total[doc] += GENERAL;
      let score = total[doc] * (1 + COVERAGE * Math.max(0, matched[doc] - 1));
      if (lone) score = near ? 1 : 0.8;
      else if (fallback) score = 0.1 + prior;
      if (!score) continue;
      const acts = own.includes("agir");
      if (votes.agir && !votes.defendre && !votes.alerter) score *= acts ? 1.4 : 0.55;
      else if (!votes.agir && !helps && !named[doc]) score *= ONLY_ACTS;
      if (reserved[doc].size && ![...reserved[doc]].some((index) => spoken.has(index))) score *= RESERVED;
      if (named[doc]) score *= NAMED;
      else if (!every && spheres.size) score *= own.some((facet) => spheres.has(facet)) ? SPHERE : OTHER_SPHERE;
      else if (!spheres.size && spans < 3) score *= NARROW;
      if (votes.alerter && !votes.defendre) score *= own.includes("alerter") ? 1.15 : 0.9;
      if (votes.defendre && !votes.alerter) score *= own.includes("defendre") ? 1.1 : 0.8;
      if (near) score *= HERE;
      else if (local) score *= ELSEWHERE;
      score *= 1 + 0.06 * prior;
      ranked.push([score, doc, near]);
    }
  };
  rank();
  // What answers is elsewhere: general helplines, said as such, rather than nothing.
  if (!ranked.length && readable && !filters.length) {
    fallback = true;
    rank();
  }
  const top = ranked.reduce((most, one) => Math.max(most, one[0]), 0);
  for (const one of ranked) one.push(one[2] && one[0] >= top * CLOSE);
  ranked.sort((a, b) => b[3] - a[3] || b[0] - a[0] || a[1] - b[1]);
  const shown = ranked
    .filter(([score]) => score >= top * FLOOR)
    .slice(0, fallback ? 3 : SHOWN)
    .map(([, doc]) => ({ scheme: schemes[doc], near: here.size > 0 && !schemes[doc][6].split(" ").includes("national"), why: reasons(why.get(doc)), stems: stemsOf(why.get(doc)) }));
  // For other pages: the words as they were meant, then, for less, a few that their concepts lead to.
  const elsewhere = new Map();
  for (const token of tokens) if (token.text && token.options.length) elsewhere.set(token.options[0][2], 1);
  for (const one of asked)
    for (const index of one.concepts)
      for (const term of LEXICON.concepts[index][2].split(" ").slice(0, 2)) if (term[0] !== "=" && !elsewhere.has(term)) elsewhere.set(term, 0.3);
  return {
    pins: called,
    results: shown,
    places: [...here].map((code) => [code, codes.get(code.toLowerCase())[1]]),
    terms: [...elsewhere],
    understood: !fallback && ranked.length > 0,
  };
}

function told(why, doc, kind, value, term) {
  if (!why.has(doc)) why.set(doc, { text: new Set(), concept: new Set(), stems: new Set() });
  why.get(doc)[kind].add(value);
  if (term) why.get(doc).stems.add(term);
}

// Labels of the concepts, or the person's own words where there is no concept.
function reasons(found) {
  if (!found) return { concepts: [], words: [] };
  return { concepts: [...found.concept].map((index) => LEXICON.concepts[index][0]), words: [...found.text].filter(Boolean) };
}

function stemsOf(found) {
  return found ? found.stems : new Set();
}

/** Pieces of a text, [piece, whether it holds one of the stems], to mark what matched. */
export function pieces(text, wanted) {
  const found = [];
  for (const part of text.split(/([^\s'’.,:;!?()«»\u00a0\u202f-]+)/)) {
    if (part) found.push([part, wanted.has(stem(fold(part)))]);
  }
  return found;
}

/** Stem of a word, for what is found elsewhere. */
export function root(word) {
  return stem(fold(word));
}
