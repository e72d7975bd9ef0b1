// Names, and the words of the examples that tell most, mistyped. Nothing else is corrected, and never a real word.

// Whether a word is another with two neighbours swapped or a letter doubled, or no longer, or, when it is long, one lost, added or
// changed before its last two: there, it would be another form of the word. The same as egalite.search.payload.
function near(typed, word) {
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start++;
  const [left, right] = [typed.slice(start), word.slice(start)];
  if (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)) return true;
  const same = (letter) => start && letter === word[start - 1];
  if (right && ((left.slice(1) === right && same(left[0])) || (left === right.slice(1) && same(right[0])))) return true;
  return word.length >= SURE && right.length > 2 && (left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1));
}

// Words of a sorted list, each written as how many letters it shares with the one before (« A » for none), then the others.
function unfolded(list) {
  let word = "";
  return (list.match(/[A-Z][a-z]+/g) || []).map((part) => (word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1)));
}

// What an unknown word was meant to be, or undefined. `targets` are the words to correct to, `real` the buckets of those that look like one.
function createSpelling(targets, { size, gaps }) {
  const left = new Set(distances(gaps));
  const sure = new Set([...targets].filter((word) => /^[a-z]{4,}$/.test(word)));
  return (typed) => (/^[a-z]{4,}$/.test(typed) && !sure.has(typed) && !left.has(bucket(typed, size)) ? [...sure].find((word) => near(typed, word)) : undefined);
}
