// Records found by their own words (BM25).

function createTextIndex(schemes, ignored) {
  const exact = new Set(); // words as they are written
  const postings = new Map(); // stem: [[document, weighted frequency], …]
  const heads = []; // stems and numbers of the name, the operator and the contact
  const lengths = schemes.map((scheme, number) => {
    const [, name, summary, facts, contact, keywords] = scheme;
    const head = [name, facts, contact && contact[2] ? contact[1] : ""];
    const counts = new Map();
    let length = 0;
    for (const [text, weight] of [[name, WEIGHTS.name], [keywords, WEIGHTS.keywords], [summary, WEIGHTS.summary], [facts, WEIGHTS.more], [head[2], WEIGHTS.more]]) {
      for (const word of words(text)) {
        exact.add(word);
        if (ignored.has(word)) continue;
        counts.set(stem(word), (counts.get(stem(word)) || 0) + weight);
        length += weight;
      }
    }
    counts.forEach((weight, term) => {
      if (!postings.has(term)) postings.set(term, []);
      postings.get(term).push([number, weight]);
    });
    heads.push(new Set(head.concat(keywords.match(/\d{3,}/g) || []).reduce((all, text) => all.concat(words(text).map(stem)), [])));
    return length;
  });

  // For each scheme, what a list of words is worth: [score, words held, whether all are in its head].
  const scores = (list) => {
    const asked = [...new Set(list.filter((word) => !ignored.has(word)))];
    const found = new Map();
    for (const word of asked) {
      const holders = postings.get(stem(word)) || [];
      const rarity = Math.log(1 + (schemes.length - holders.length + 0.5) / (holders.length + 0.5));
      for (const [number, weighed] of holders) {
        if (!found.has(number)) found.set(number, [0, [], asked.every((one) => heads[number].has(stem(one)))]);
        const one = found.get(number);
        one[0] += (rarity * weighed * (K1 + 1)) / (weighed + K1 * (1 - HELD + (HELD * lengths[number]) / USUAL_LENGTH)) / Math.sqrt(asked.length + 1);
        one[1].push(word);
      }
    }
    return found;
  };

  return { scores, holds: (word) => exact.has(word) };
}
