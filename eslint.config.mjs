// The linter of the theme's scripts and styles: faults, and what a browser at the floor (`browserslist` in package.json) lacks.
// What only improves a page where it exists stands, with what happens elsewhere, in theme/enhancements.json.

import { readFileSync } from "node:fs";

import css from "@eslint/css";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";
import * as baseline from "./node_modules/@eslint/css/dist/data/baseline-data.js";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url)));
const enhancements = read("./theme/enhancements.json");
const data = read("./node_modules/@mdn/browser-compat-data/data.json").css;

// The rule knows features by the year when the last browser got them; the floor is browsers of the winter of 2020 and 2021. Of
// what came after YEAR, the compatibility data say what these have already.
const YEAR = 2020;
const NAMES = { ios_saf: "safari_ios", samsung: "samsunginternet_android" };
const floor = read("./package.json").browserslist.map((line) => {
  const [name, version] = line.split(" >= ");
  return [NAMES[name] ?? name, Number(version)];
});

function supported(feature) {
  return feature?.__compat && floor.every(([browser, version]) => {
    const statements = [feature.__compat.support[browser] ?? []].flat();
    return statements.some(({ version_added: added, version_removed: removed, prefix, flags, alternative_name: other, partial_implementation: partial }) =>
      typeof added === "string" && !removed && !prefix && !flags && !other && !partial && parseFloat(added.replace("≤", "")) <= version);
  });
}

const late = (features) => [...features].filter(([, status]) => !((Number(status.split(":")[1]) || Infinity) <= YEAR)).map(([name]) => name);
const allowed = (features, description, improving) =>
  late(features).filter((name) => supported(description(name)) || name in improving);

export default [
  {
    files: ["theme/**/*.css"],
    ignores: ["theme/print/**"], // no browser reads these: WeasyPrint makes the documents
    plugins: { css },
    language: "css/css",
    rules: {
      "css/no-duplicate-imports": "error",
      "css/no-empty-blocks": "error",
      "css/no-duplicate-keyframe-selectors": "error",
      "css/no-invalid-at-rules": "error",
      "css/no-invalid-properties": ["error", { allowUnknownVariables: true }],
      "css/no-unmatchable-selectors": "error",
      "css/use-baseline": ["error", {
        available: YEAR,
        allowAtRules: allowed(baseline.atRules, (name) => data["at-rules"][name], enhancements.atRules),
        allowMediaConditions: allowed(baseline.mediaConditions, (name) => data["at-rules"].media[name], enhancements.mediaConditions),
        allowProperties: allowed(baseline.properties, (name) => data.properties[name], enhancements.properties),
        allowPropertyValues: {
          ...Object.fromEntries(Object.entries(enhancements.values).map(([name, values]) => [name, Object.keys(values)])),
          "word-break": ["break-word"], // every browser of the floor knows it, and none promises it
        },
        allowSelectors: allowed(baseline.selectors, (name) => data.selectors[name], enhancements.selectors),
      }],
    },
  },
  { ...esx.configs["flat/restrict-to-es2021"], files: ["theme/**/*.js"] },
  {
    files: ["theme/**/*.js"],
    plugins: { compat },
    languageOptions: { ecmaVersion: "latest", sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    settings: { polyfills: Object.keys(enhancements.scripts).flatMap((name) => [name, name[0].toUpperCase() + name.slice(1), `navigator.${name}`]) },
    rules: {
      "compat/compat": "error",
      "no-restricted-syntax": ["error", { selector: "CallExpression[callee.property.name='at']", message: "`at` came with Chrome 92 and Safari 15.4." }],
      "es-x/no-array-prototype-findlast-findlastindex": ["error", { aggressive: true }],
      "es-x/no-array-prototype-toreversed": ["error", { aggressive: true }],
      "es-x/no-array-prototype-tosorted": ["error", { aggressive: true }],
      "es-x/no-array-prototype-tospliced": ["error", { aggressive: true }],
      "es-x/no-array-prototype-with": ["error", { aggressive: true }],
      "no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-redeclare": "error",
      "no-unreachable": "error",
      "no-dupe-keys": "error",
      "no-self-compare": "error",
      "no-var": "error",
      "prefer-const": "error",
      eqeqeq: "error",
    },
  },
  // One script cut in files: what one makes, another uses; `places.at` is its own.
  {
    files: ["theme/components/search/engine/*.js"],
    rules: { "no-unused-vars": "off", "no-restricted-syntax": "off", "es-x/no-array-prototype-at": "off" },
  },
  // Written by programs.
  {
    files: ["theme/components/propose/validator.js"],
    rules: { "no-unused-vars": "off", "no-var": "off", "prefer-const": "off", eqeqeq: "off", "no-redeclare": "off" },
  },
];
