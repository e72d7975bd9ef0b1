// Places that a query names: an official town, a postcode, a département, a region or a usual name, and nothing else.

const AGES = new Set("an ans mois jour jours heure heures h euro euros fois personnes eleves year years eme e".split(" "));
const TO_PLACE = new Set("a au aux en dans sur vers pres de du habite departement ville prefecture in near from".split(" "));
const SHORT = { st: "saint", ste: "sainte" };
const ARTICLES = new Set("le la les l the".split(" "));

// Names to départements, and what a query holds at a word of its list: [how many words, départements], or null.
function createPlaces(data) {
  const names = new Map();
  const doubtful = new Set(data.doubtful.split("|")); // names that are also words
  const [ids, labels, regions] = data.departements.map((column) => column.split("|"));
  const folded = {}; // names of regions
  ids.forEach((code, row) => {
    const [own, id] = [words(labels[row]).join(" "), regions[row]];
    names.set(own, [code]);
    const region = folded[id] || (folded[id] = words(data.regions[id]).join(" "));
    if (region !== own) names.set(region, (names.get(region) || []).concat(code));
  });
  for (const code of Object.keys(data.towns)) {
    for (const town of data.towns[code].split("|")) {
      const before = names.get(town);
      names.set(town, before && !before.includes(code) && before.length < 3 ? before.concat(code) : before || [code]);
    }
  }
  for (const [name, usual] of data.usual) names.set(name, usual.split(" "));
  const codes = new Map(ids.map((code, row) => [code.toLowerCase(), [code, labels[row]]]));
  const exceptions = new Map(data.postcodes.split(";").map((pair) => pair.split(":")));
  const longest = Math.max(...[...names.keys()].map((name) => name.split(" ").length));

  const fromPostcode = (code) => {
    const known = exceptions.get(code);
    if (known) return known.split(",");
    let usual = code.slice(0, 2);
    if (/^9[78]/.test(code)) usual = code.slice(0, 3);
    if (code.startsWith("20")) usual = /^20[01]/.test(code) ? "2a" : "2b";
    const found = codes.get(usual);
    return found ? [found[0]] : [];
  };

  const at = (list, index) => {
    const word = list[index];
    const previous = ARTICLES.has(list[index - 1]) ? list[index - 2] : list[index - 1];
    for (let size = Math.min(longest, list.length - index); size > 0; size--) {
      const name = list.slice(index, index + size).map((one, place) => (place + 1 < size && SHORT[one]) || one).join(" ");
      if (names.has(name) && (!doubtful.has(name) || TO_PLACE.has(previous))) return [size, names.get(name)];
    }
    if (/^\d{5}$/.test(word)) {
      const found = fromPostcode(word);
      return found.length ? [1, found] : null;
    }
    const code = codes.get(word);
    const asked = previous === "departement" || previous === "dans";
    if (code && !AGES.has(list[index + 1]) && (list.length <= 2 || TO_PLACE.has(previous)) && (asked || !data.numbers.includes(word))) return [1, [code[0]]];
    return null;
  };

  const code = (word) => (codes.get(word) || fromPostcode(word || ""))[0];

  return { at, code, names, doubtful, label: (code) => codes.get(code.toLowerCase())[1] };
}
