// The situation that a text tells: what happened, and where, by the words that editors list for each answer.

/** Of a text: {what: ids of the likeliest answers, where: [id, label] or null}. Without a word for what happened, nothing. */
function createSituations({ what, where }) {
  const stemmed = (text) => ` ${words(text).map(stem).join(" ")} `;
  const prepared = (answers) => answers.map(([id, label, texts]) => [id, label, [...new Set(texts.split("|").map(stemmed))]]);
  const likeliest = (answers, text) => {
    const counts = answers.map(([, , texts]) => texts.filter((one) => text.includes(one)).length);
    const most = Math.max(...counts);
    return most > 0 ? answers.filter((_, row) => counts[row] === most) : [];
  };
  const [events, places] = [prepared(what), prepared(where)];
  return (query) => {
    const text = stemmed(query);
    const found = likeliest(events, text).map(([id]) => id);
    const [place] = found.length ? likeliest(places, text) : [];
    return { what: found, where: place ? place.slice(0, 2) : null };
  };
}
