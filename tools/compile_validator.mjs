// Compiles a JSON Schema, read on the standard input, into one ES module on the standard output, which exports `validate`.
// Ajv writes the code ahead of time, so that the page needs neither `eval` nor `new Function`.
// Run by plugins/egalite/forms/validator.py, which names the schema and the file.

import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

// A day that exists, leap years included (RFC 3339, full-date).
const YEAR = "(?:[0-9]{4})";
const LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAYS = [
  `${YEAR}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
  `${YEAR}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
  `${YEAR}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
  `${LEAP}-02-29`,
];
const FORMATS = {
  date: new RegExp(`^(?:${DAYS.join("|")})$`),
  email: /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/,
  uri: /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i,
};
// What Ajv fetches from its own package at run time, and what stands here in its place: a length in characters.
const FETCHED = /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g;
// Which keyword of the schema speaks, which the form never asks: a tenth of the module's weight.
const UNREAD = /schemaPath:"[^"]*",/g;

// Of what a fault tells, all but the field, the item or the format, which the form asks; and the declarations of the schema: a fifth.
const TOLD = /params:\{(?!(?:additionalProperty|format|i|missingProperty):)(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}/g;
const DECLARED = /^const (schema\d+) = (\{.*\});$/gm;

// The code with the parts of the schema that it reads, in the place of the whole: lists of values, and names of fields.
function lightened(code) {
  const whole = new Map([...code.matchAll(DECLARED)].map(([, name, written]) => [name, JSON.parse(written)]));
  return code.replace(DECLARED, "").replace(TOLD, "params:{}").replace(/\b(schema\d+)((?:\.\w+)+)/g, (_, name, path) => {
    const part = path.slice(1).split(".").reduce((inside, step) => inside[step], whole.get(name));
    return JSON.stringify(Array.isArray(part) ? part : Object.fromEntries(Object.keys(part).map((field) => [field, 0])));
  });
}

const schema = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false, // conditions of the proposal state no type of their own
  strictRequired: false,
  formats: FORMATS,
  inlineRefs: false, // what several kinds of records share is compiled once
  messages: false, // ours are French
  code: { esm: true, source: true, lines: true },
});
const code = standalone(ajv, ajv.compile(schema));
const lines = lightened(code).replace(FETCHED, "(text) => [...text].length").replace(UNREAD, "").split("\n");
process.stdout.write(lines.filter((line) => line && line !== `"use strict";` && !line.startsWith("export default ")).join("\n"));
