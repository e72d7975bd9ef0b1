// Builds the CMS. Usage: node build.mjs <settings.json> <folder>
// settings.json, written by plugins/egalite/forms/cms/bundle.py: configuration, judges, records (of a trial).
// Whatever the page needs is in the folder: neither it nor this program asks another machine for anything.
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import * as esbuild from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const [settingsFile, folder] = process.argv.slice(2);
const settings = JSON.parse(await readFile(settingsFile, 'utf8'));

// The schemas as functions, compiled now: the page needs no eval. `verbose` gives each fault the part of schema it broke.
function validators() {
  const ajv = new Ajv.default({ allErrors: true, verbose: true, code: { source: true, esm: true } });
  ajv.addVocabulary([...new Set(JSON.stringify(settings.judges).match(/(?<=")x-[a-z-]+(?=":)/g))]); // ours judge nothing
  formats.default(ajv);
  const names = {};
  for (const [collection, { schema }] of Object.entries(settings.judges)) {
    ajv.addSchema(schema, collection);
    names[collection] = collection;
  }
  return standalone.default(ajv, names);
}

// Sveltia names these machines; a page of ours asks none of them, even to be refused by its policy. `data:,` answers nothing.
const STRANGERS = [
  'https://cdn.jsdelivr.net/fontsource/fonts',
  'https://unpkg.com',
  'https://www.githubstatus.com/api/v2/status.json',
  'https://status-api.hostedstatus.com',
];
const alone = {
  name: 'alone',
  setup(build) {
    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path: file }) => {
      let contents = await readFile(file, 'utf8');
      for (const stranger of STRANGERS) {
        if (!contents.includes(stranger)) {
          throw new Error(`@sveltia/cms does not name ${stranger} any more: read what it asks now, then mend STRANGERS.`);
        }
        contents = contents.replaceAll(stranger, 'data:,');
      }
      return { contents, loader: 'js' };
    });
  },
};

const virtual = {
  name: 'egalite',
  setup(build) {
    build.onResolve({ filter: /^egalite:/ }, ({ path: name }) => ({ path: name.slice('egalite:'.length), namespace: 'egalite' }));
    build.onLoad({ filter: /.*/, namespace: 'egalite' }, ({ path: name }) =>
      name === 'validators'
        ? { contents: validators(), loader: 'js', resolveDir: HERE }
        : { contents: JSON.stringify(settings[name]), loader: 'json' },
    );
  },
};

await mkdir(folder, { recursive: true });
await esbuild.build({
  entryPoints: { main: path.join(HERE, 'sveltia.js'), page: path.join(HERE, 'page.css') },
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
  outdir: folder,
  plugins: [alone, virtual],
});
await copyFile(path.join(HERE, 'index.html'), path.join(folder, 'index.html'));
// Sveltia's own fonts, found beside its script.
await cp(path.join(HERE, 'node_modules/@sveltia/cms/npm/assets'), path.join(folder, 'assets'), {
  recursive: true,
  filter: (file) => !file.endsWith('.map'),
});
if (settings.records) {
  await writeFile(path.join(folder, 'records.json'), JSON.stringify(settings.records));
}
