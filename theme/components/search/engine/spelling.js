// Names of towns and organisations, mistyped. Nothing else is corrected, and never a real word.

// Whether two words are one letter lost, added, changed or swapped with its neighbour apart.
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

// What an unknown word was meant to be, or undefined. `names` are those to correct to, `real` the words that look like one.
function createSpelling(names, real) {
  const left = new Set(real.split(" "));
  const long = [...names].filter((name) => name.length >= SURE && !/[ 0-9]/.test(name));
  return (word) => (word.length < SURE || left.has(word) || /[0-9]/.test(word) ? undefined : long.find((name) => near(word, name)));
}
