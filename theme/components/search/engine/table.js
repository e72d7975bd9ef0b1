// What the examples taught: sums of small weights of the parts of a text (egalite.search computes the same).

const BEGINNING = 5; // letters by which a word is paired with the next
const LEAST = 3; // words of a stretch that is judged by itself
const APART = 8; // words that it leaves out at an end, if any
const SURER = 1.9; // how much higher than the whole it must stand
const ZERO = 100; // code of the letter for a weight of 0

// Words and numbers, as they are typed, in Latin or Arabic letters.
function typedWords(text) {
  return fold(text).match(/[a-z0-9]+|[\u0621-\u064a]+/g) || [];
}

// Number under `size` of a part of a text.
function bucket(part, size) {
  const hash = digest(part);
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}

// Those of a word and of its parts of these lengths.
function parts(word, size, lengths) {
  const whole = ` ${word} `;
  const found = [bucket(`=${word}`, size)];
  for (const length of lengths) for (let at = 0; at + length <= whole.length; at++) found.push(bucket(whole.slice(at, at + length), size));
  return found;
}

// Gives `judge` the numbers, each once and those of pairs of neighbours too, of each stretch of a text, the whole first.
function eachStretch(list, size, judge) {
  const own = list.map((word) => parts(word, size, [3, 4, 5, 6]));
  const starts = list.map((word) => word.slice(0, BEGINNING));
  const pair = (before, after) => bucket(`${before} ${after}`, size);
  const between = starts.map((word, place) => pair(place ? starts[place - 1] : "", word));
  const stretch = (start, end) => {
    const found = new Set([pair("", starts[start]), pair(starts[end - 1], "")]);
    for (let at = start; at < end; at++) {
      if (at > start) found.add(between[at]);
      for (const part of own[at]) found.add(part);
    }
    return found;
  };
  judge(stretch(0, list.length), 0);
  for (let start = 0; start + LEAST <= list.length; start += start ? 1 : APART) {
    for (let end = start + LEAST; end <= list.length - APART; end++) judge(stretch(start, end), SURER);
    if (start) judge(stretch(start, list.length), SURER);
  }
}

// Whether a life is at stake, then which pinned answer that calls: two stages, of the stretch that stands highest
// (egalite.search.recogniser).
function createAlarm(data) {
  let tables = null; // unpacked at the first query
  const sum = (table, found) => {
    let total = 0;
    for (const part of found) total += table[part % table.length] - ZERO;
    return total / Math.sqrt(found.size);
  };
  return (text) => {
    if (!tables) tables = [data.weights, ...data.kinds.map((kind) => kind[2])].map((letters) => new TextEncoder().encode(letters));
    const list = typedWords(text);
    let [most, highest] = [-1, null];
    if (list.length) eachStretch(list, tables[0].length, (found, surer) => {
      const above = sum(tables[0], found) - data.floor - surer;
      if (!highest || above > most) [most, highest] = [above, found];
    });
    const kinds = {};
    data.kinds.forEach(([id, bias], index) => {
      kinds[id] = highest ? sum(tables[index + 1], highest) + bias : 0;
    });
    return [most, kinds];
  };
}

// Rising numbers, written as the distances between them (egalite.search.learned).
function distances(gaps) {
  const found = [];
  let last = -1;
  for (let at = 0; at < gaps.length; at++) {
    const code = gaps.charCodeAt(at);
    if (code === 126) last += 88; // « ~ »
    else found.push((last += code - 34 - (code > 92 ? 1 : 0)));
  }
  return found;
}

// Which answers a text asks for (egalite.search.scheme_table): a function from a text to [[name, how often it is right, score]].
function createTable(data) {
  const tables = data.gaps.split("!").map(distances);
  return (text) => {
    const found = new Set([].concat(...typedWords(text).map((word) => parts(word, data.size, data.lengths))));
    const share = Math.sqrt(Math.max(found.size, 1));
    const held = new Uint8Array(data.size);
    found.forEach((part) => (held[part] = 1));
    let weight = 0;
    return data.answers.map(([name, usual, step], index) => {
      let total = 0;
      for (const part of tables[index]) total += held[part] * (data.levels.charCodeAt(weight++) - ZERO);
      return [name, usual, (step / share) * total];
    });
  };
}
