// Records found by their own words (BM25). What is asked is looked for in their texts: nothing is prepared for words that nobody asks.

function createTextIndex(schemes, ignored) {
  // Of each scheme: what it is called, who offers it where, and its number (its head), then its keywords and its summary.
  const fields = schemes.map(([, name, summary, facts, contact, keywords]) => [name, facts, contact && contact[2] ? contact[1] : "", keywords, summary].map((text) => ` ${fold(text)}`));
  const weights = [WEIGHTS.name, WEIGHTS.more, WEIGHTS.more, WEIGHTS.keywords, WEIGHTS.summary];
  const HEAD = 3; // fields
  const lengths = fields.map((texts) => texts.reduce((total, text, field) => total + weights[field] * (text.match(/[a-z]+|\d[\d\s.-]*/g) || []).filter((word) => !ignored.has(word)).length, 0));
  const beginning = (parts) => `[^a-z0-9\u0621-\u064a](?:${parts.join("|")})`;

  // For each scheme, what a list of words is worth: [score, words held, whether all are in its head].
  const scores = (list) => {
    const asked = [...new Set(list.filter((word) => !ignored.has(word)))];
    const stems = asked.map(stem);
    const looked = new RegExp(`${beginning(stems.map((one) => one.slice(0, -1)))}[a-z0-9\u0621-\u064a]*`, "g");
    const holders = asked.map(() => []); // of each word: [scheme, weighted frequency]
    const heads = fields.map((texts, number) => {
      const counts = asked.map(() => 0);
      const head = new Set();
      if (asked.length) texts.forEach((text, field) => {
        for (const part of text.match(looked) || []) {
          const place = stems.indexOf(stem(part.slice(1)));
          if (place < 0) continue;
          counts[place] += weights[field];
          if (field < HEAD || /^.\d{3}/.test(part)) head.add(place);
        }
      });
      counts.forEach((weight, place) => {
        if (weight) holders[place].push([number, weight]);
      });
      return head.size === asked.length;
    });
    const found = new Map();
    asked.forEach((word, place) => {
      const rarity = Math.log(1 + (schemes.length - holders[place].length + 0.5) / (holders[place].length + 0.5));
      for (const [number, weighed] of holders[place]) {
        if (!found.has(number)) found.set(number, [0, [], heads[number]]);
        const one = found.get(number);
        one[0] += (rarity * weighed * (K1 + 1)) / (weighed + K1 * (1 - HELD + (HELD * lengths[number]) / USUAL_LENGTH)) / Math.sqrt(asked.length + 1);
        one[1].push(word);
      }
    });
    return found;
  };

  const all = [].concat(...fields).join("");
  return { scores, holds: (word) => new RegExp(`${beginning([word])}(?![a-z0-9\u0621-\u064a])`).test(all) };
}
