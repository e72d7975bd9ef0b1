// Reads the index of pages (Pagefind), at its button alone: no first answer waits for it.

const SHOWN = 8;

// Pagefind answers « nothing » when a part of its index is missing: what the network refuses meanwhile is noted here.
function watched(work) {
  const fetch = window.fetch;
  let broken = false;
  window.fetch = (...request) =>
    fetch(...request).then(
      (response) => {
        if (!response.ok) broken = true;
        return response;
      },
      (error) => {
        broken = true;
        throw error;
      },
    );
  const restore = () => {
    window.fetch = fetch;
  };
  return work().then(
    (value) => {
      restore();
      if (broken) throw new Error("missing part");
      return value;
    },
    (error) => {
      restore();
      throw error;
    },
  );
}

// Pages of one search per word, best first; a word that is not in the index would match by its first letters alone.
function lookUp(address, beside, terms) {
  return import(address).then((index) =>
    Promise.resolve(index.options({ noWorker: true }))
      .then(() => index.init())
      .then(() => Promise.all(terms.map(([term]) => index.search(term, { filters: beside }))))
      .then((all) => {
        const scores = new Map();
        all.forEach((one, place) => {
          for (const result of one.results.slice(0, 4 * SHOWN)) {
            const known = scores.get(result.id) || { result, score: 0, words: [] };
            known.score += result.score * terms[place][1];
            known.words.push(terms[place][0]);
            scores.set(result.id, known);
          }
        });
        const best = [...scores.values()].sort((a, b) => b.words.length * b.score - a.words.length * a.score).slice(0, 2 * SHOWN);
        return Promise.all(best.map((one) => one.result.data().then((data) => [data, one.words])));
      }),
  );
}

// Pieces of an excerpt, marked or not: its only markup is <mark>, and it writes < > & as entities.
function excerpt(html) {
  const entities = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  return html.split(/<mark>(.*?)<\/mark>/).map((piece, place) => [piece.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity]).replace(/'/g, "’"), place % 2 === 1]);
}

// Whether the page truly holds one of the words, rather than a word that begins alike.
function holds(root, data, words) {
  const roots = words.map((word) => root(word));
  const said = data.excerpt.split(/<\/?mark>/).filter((_, place) => place % 2 === 1);
  const near = said.concat(data.meta.title.split(/[^\p{L}\p{N}]+/u)).map((word) => root(word));
  return near.some((word) => roots.some((root) => word === root || (root.length > 3 && word.startsWith(root))));
}

function item(data) {
  const made = document.createElement("li");
  const link = document.createElement("a");
  link.textContent = data.meta.title.replace(/'/g, "’");
  link.href = data.url;
  const text = document.createElement("span");
  for (const [piece, hit] of excerpt(data.excerpt)) {
    const mark = hit && document.createElement("mark");
    if (mark) mark.textContent = piece;
    text.append(mark || piece);
  }
  made.append(link, " ", text);
  return made;
}

/**
 * Items of the list of pages that speak of what was asked, best first. `say` is the data of the search's box, `retry` what
 * is added to the index's address to read it again, `answer` the engine's. Fails when a part of the index is missing.
 */
export function find(say, retry, answer) {
  const terms = answer.terms.concat(answer.places.map(([, label]) => [label, 1])).slice(0, 8);
  const beside = say.carries === undefined ? { suite: "oui" } : {};
  return watched(() => lookUp(`${say.index}pagefind.js${retry}`, beside, terms)).then((all) =>
    all
      .filter(([data, words]) => holds(answer.module.root, data, words))
      .slice(0, SHOWN)
      .map(([data]) => item(data)),
  );
}
