// Ranks the schemes of the lexicon for what a person typed. Pure: no page, no network, no storage, so that the same file
// runs in a browser, in the report and in `egalite explain`.

const columns = LEXICON.schemes;
const schemes = columns.length ? columns[0].map((_, row) => columns.map((column) => column[row])) : [];
const facets = schemes.map((scheme) => scheme[6].split(" "));
const rows = new Map(schemes.map((scheme, row) => [scheme[0], row]));
const ignored = new Set(LEXICON.ignored.split(" "));
const partners = new Map(LEXICON.partners);
const names = new Map(LEXICON.names); // words of an organisation's name: its identifier
partners.forEach((name, id) => names.set(words(name).join(" "), id));
const places = createPlaces(LEXICON);
const index = createTextIndex(schemes, ignored);
const table = createTable(LEXICON.table);
const situation = createSituations(LEXICON.situations);
const towns = [...places.names.keys()].filter((name) => !places.doubtful.has(name));
const undecided = new Set(LEXICON.undecided.split(" "));
const own = words(schemes.map((scheme) => scheme[5]).join(" ")).filter((word) => !undecided.has(word));
const meant = createSpelling(towns.concat([...names.keys()], own, unfolded(LEXICON.decisive)), LEXICON.real);
const longestName = Math.max(1, ...[...names.keys()].map((name) => name.split(" ").length));

/** How far above the floor a text stands, and how much each pinned answer suits it: [above, {answer: score}]. */
export const alarm = createAlarm(LEXICON);

// A pinned answer is also called by a word or a number that is all that was typed.
const alone = new Map();
for (const [id, texts] of LEXICON.alone) for (const text of texts.split("|")) alone.set(text, id);
const CALLING = /^(?:(?:le|la|l|au|numero|num|no|tel|telephone|appeler|appelle|appelez|composer|faire|call|dial|the) )+(?=.)/;

// Ids of the pinned answers that a query calls, the likeliest first.
function pinned(query, read) {
  const said = typedWords(query).join(" ");
  const sure = alone.get(said.replace(/ /g, "")) || alone.get(said.replace(CALLING, "").replace(/ /g, ""));
  if (sure) return [sure];
  if (!read.words.some((word) => word.length > 2)) return []; // a place alone
  const [above, kinds] = alarm(query);
  const most = Math.max(...Object.values(kinds));
  const likely = above < 0 ? [] : Object.keys(kinds).filter((id) => kinds[id] >= most - LEXICON.close);
  return likely.sort((a, b) => kinds[b] - kinds[a]);
}

// Cut a query into places, organisations and words. A slur, known by its number, is read as what it means and never said.
function understand(query) {
  const list = words(query);
  const read = { words: [], near: [], text: fold(query), here: new Set(), partners: new Set(), corrections: [] };
  const named = []; // départements of each place
  for (let i = 0; i < list.length; i++) {
    const meaning = LEXICON.slurs[hashed(list[i])];
    if (meaning !== undefined) {
      read.text = read.text.replace(list[i], meaning);
      continue;
    }
    for (let size = Math.min(longestName, list.length - i); size > 0; size--) {
      const partner = names.get(list.slice(i, i + size).join(" "));
      if (partner) read.partners.add(partner);
    }
    let place = places.at(list, i);
    if (!place && !names.has(list[i]) && !index.holds(list[i])) {
      const name = meant(list[i]);
      if (name) {
        read.corrections.push([list[i], name]);
        read.text = read.text.replace(list[i], name);
        list[i] = name;
        if (names.has(name)) read.partners.add(names.get(name));
        place = places.at(list, i);
      }
    }
    if (place) {
      const code = places.code(list[i + place[0]]);
      named.push(place[1].includes(code) ? [code] : place[1]);
      if (!read.corrections.some((pair) => pair[1] === list[i])) read.near.push(...list.slice(i, i + place[0]));
      i += place[0] - 1;
      if (place[1].includes(code) || /^\d{1,2}e?r?(?:eme)?$/.test(list[i + 1] || "")) i++; // a code that tells two towns of a name apart, an arrondissement
    } else read.words.push(list[i]);
  }
  // Of several départements, those that another name holds: « Saint-Denis de la Réunion ».
  for (const codes of named) {
    const shared = codes.filter((code) => named.some((other) => other !== codes && other.includes(code)));
    for (const code of shared.length ? shared : codes) read.here.add(code);
  }
  return read;
}

// Filters are groups of facets of which one is enough; a scheme with the facet `always` answers its group.
function fits(own, filters) {
  return filters.every((group) => own.includes(group.always) || group.ids.some((id) => own.includes(id)));
}

// Each scheme that fits, with what it is worth and why, best first.
function rank(read, filters) {
  const text = index.scores(read.words.concat(read.near));
  const taught = new Map(table(read.text).map(([name, usual, score]) => [name, [usual, score]]));
  const named = [...read.partners].map((id) => partners.get(id));
  const ranked = [];
  schemes.forEach((scheme, row) => {
    const own = facets[row];
    const local = !own.includes("national");
    const near = local && own.some((facet) => read.here.has(facet));
    if (!fits(own, filters) || (local && read.here.size && !near)) return;
    const [usual, learned] = taught.get(scheme[0]) || [0, 0];
    const [found, held, whole] = text.get(row) || [0, [], false];
    const acts = read.words.length < 2 && !own.includes("defendre") && !own.includes("alerter");
    const parts = {
      learned: acts && learned < ACTS ? DOUBT * learned : learned,
      usual: USUAL * usual,
      text: TEXT * found,
      whole: whole ? WHOLE : 0,
      named: named.some((name) => scheme[3].startsWith(name)) ? NAMED : 0,
      place: near ? NEAR : local ? -ELSEWHERE : 0,
    };
    const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
    ranked.push({ row, score, near, held, parts });
  });
  // What serves the most sectors first, where nothing tells two apart.
  ranked.sort((a, b) => b.score - a.score || facets[b.row].length - facets[a.row].length || a.row - b.row);
  const [usual, outside] = taught.get("outside") || [0, 0];
  return { ranked, outside: USUAL * usual + outside };
}

/**
 * What answers a query: `pins` (ids of the pinned answers, likeliest first), `results` ({scheme, near, words, stems, parts},
 * best first), `places` (départements named, [code, label]), `partners` (organisations named, [id, name]), `corrections`
 * ([typed, meant]), `terms` (words to look for in other pages, each with its weight), `outside` (whether the question is of
 * another subject), `situation` (what happened and where, as `createSituations` says), `understood` (whether anything was).
 */
export function search(query, filters) {
  const read = understand(query);
  const { ranked, outside } = rank(read, filters);
  const top = ranked.reduce((most, one) => Math.max(most, one.score), 0);
  const learned = ranked.reduce((most, one) => Math.max(most, one.parts.learned), 0);
  const foreign = outside > OUTSIDE && outside > top && !read.partners.size && !read.here.size;
  const readable = typedWords(read.text).some((word) => /\d/.test(word) || (word.length > 1 && (word.length < 4 || /[aeiouy\u0621-\u064a]/.test(word)))) || read.here.size > 0 || /[^\0-\u024f\u2000-\u206f]/.test(query);
  const understood = !foreign && ((readable && learned >= TAUGHT) || read.here.size > 0 || read.partners.size > 0 || ranked.some((one) => one.parts.text > 0));
  const guessed = new Set(read.corrections.map((pair) => pair[1]));
  const shown = understood ? ranked.filter((one, place) => one.near || place < GENERAL || one.score >= top * FLOOR) : readable ? ranked.filter((one) => facets[one.row].includes("national")) : [];
  return {
    pins: pinned(query, read),
    results: shown.filter((one, place) => place < (understood ? SHOWN : GENERAL) || one.near).map(({ row, near, held, parts }) => ({ scheme: schemes[row], near, words: held.filter((word) => !guessed.has(word)), stems: new Set(held.map(stem)), parts })),
    places: [...read.here].map((code) => [code, places.label(code)]),
    partners: [...read.partners].map((id) => [id, partners.get(id)]),
    corrections: read.corrections,
    terms: read.words.filter((word) => !ignored.has(word)).map((word) => [word, 1]),
    situation: foreign ? { what: [], where: null } : situation(read.text),
    outside: foreign,
    understood: understood && shown.length > 0,
  };
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
