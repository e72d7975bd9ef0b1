// Ranks queries in Node: `node rank.mjs ENGINE PAGES QUERIES`, JSON files; prints, for each query, the first ids that our
// engine and MiniSearch give, and the pinned answers. MiniSearch reads the same pages, with its own advised options.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";

const [engine, pages, queries] = process.argv.slice(2);
const { search } = await import(pathToFileURL(engine));
const mini = new MiniSearch({ fields: ["title", "text"], searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true } });
mini.addAll(JSON.parse(readFileSync(pages, "utf8")));

const found = JSON.parse(readFileSync(queries, "utf8")).map((query) => {
  const ours = search(query, []);
  return {
    ours: ours.results.map((result) => result.scheme[0]),
    pins: ours.pins,
    minisearch: mini.search(query).slice(0, 10).map((result) => result.id),
  };
});
process.stdout.write(JSON.stringify(found));
