// What the examples taught: sums of small weights of the parts of a text (egalite.search computes the same).

const BEGINNING = 5; // letters by which a word is paired with the next
const ZERO = 100; // code of the letter for a weight of 0

// Words and numbers, as they are typed, in Latin or Arabic letters.
function typedWords(text) {
  return fold(text).match(/[a-z0-9]+|[\u0621-\u064a]+/g) || [];
}

// Numbers under `size`, each once, of words, of their parts of these lengths, and of pairs of neighbours if asked.
function buckets(list, size, lengths, pairs) {
  const found = new Set();
  const add = (part) => {
    const hash = digest(part);
    found.add(((hash ^ (hash >>> 15)) >>> 0) % size);
  };
  for (const word of list) {
    const whole = ` ${word} `;
    add(`=${word}`);
    for (const length of lengths) for (let at = 0; at + length <= whole.length; at++) add(whole.slice(at, at + length));
  }
  const starts = pairs && list.length ? ["", ...list.map((word) => word.slice(0, BEGINNING)), ""] : [];
  starts.forEach((start, place) => {
    if (place + 1 < starts.length) add(`${start} ${starts[place + 1]}`);
  });
  return [...found];
}

// Whether a life is at stake, then which pinned answer that calls: two stages (egalite.search.recogniser).
function createAlarm(data) {
  let tables = null; // unpacked at the first query
  return (text) => {
    if (!tables) tables = [data.weights, ...data.kinds.map((kind) => kind[2])].map((letters) => Int8Array.from(letters, (letter) => letter.charCodeAt(0) - ZERO));
    const list = typedWords(text);
    const found = buckets(list, tables[0].length, [3, 4, 5, 6], true);
    const sum = (table) => found.reduce((total, bucket) => total + table[bucket % table.length], 0) / Math.sqrt(found.length);
    const kinds = {};
    data.kinds.forEach(([id, bias], index) => {
      kinds[id] = list.length ? sum(tables[index + 1]) + bias : 0;
    });
    return [list.length ? sum(tables[0]) - data.floor : -1, kinds];
  };
}

// Which answers a text asks for (egalite.search.scheme_table): a function from a text to [[name, how often it is right, score]].
function createTable(data) {
  let tables = null;
  const unpacked = () => {
    let weight = 0;
    return data.gaps.split("!").map((gaps) => {
      const own = new Map();
      let bucket = -1;
      for (const letter of gaps) {
        if (letter === "~") bucket += 88;
        else {
          bucket += letter.charCodeAt(0) - 34 - (letter > "\\" ? 1 : 0);
          own.set(bucket, data.levels.charCodeAt(weight++) - ZERO);
        }
      }
      return own;
    });
  };
  return (text) => {
    if (!tables) tables = unpacked();
    const found = buckets(typedWords(text), data.size, data.lengths, false);
    const share = Math.sqrt(Math.max(found.length, 1));
    return data.answers.map(([name, usual, step], index) => [name, usual, (step / share) * found.reduce((total, bucket) => total + (tables[index].get(bucket) || 0), 0)]);
  };
}
