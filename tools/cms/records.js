// Records between files and the CMS's fields: what a file says is what the CMS shows, and back, in the project's YAML style.
// In: text of a file. Out: the same, or an error that stops the CMS rather than a record that lost something.
import { Document, parse, stringify, visit } from 'yaml';

const WORDS = { oui: true, non: false };
const FENCED = /^---\n(?<fields>[\s\S]*?\n)---(?:\n(?<body>[\s\S]*))?$/;
// Plain words that PyYAML, which reads YAML 1.1, takes for something else than a text; and digits, dashes and dots, which the
// project's style quotes. They are written between apostrophes, as `records/dump.py` writes them.
const NO_TEXT = new RegExp(`^(?:${[
  'yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|~|null|Null|NULL|<<|=|[0-9]+|---.*|\\.\\.\\..*',
  '[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?0[0-7_]*|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])*',
  '[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*',
  '[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ ]+)[0-9].*',
].join('|')})$`);
const EDGE = /^[ \u00a0\u202f\u2007\u2009\u2002\u2003\u3000]|[ \u00a0\u202f\u2007\u2009\u2002\u2003\u3000]$/;
// As our own reader has it: yes or no, nothing, or a text.
const READ = { schema: 'failsafe', customTags: ['null', 'bool'], uniqueKeys: true };
const STYLE = {
  ...READ, customTags: [...READ.customTags, { tag: '!', default: true, identify: () => false, test: NO_TEXT, resolve: String }],
  lineWidth: 0, singleQuote: true, indentSeq: true, blockQuote: false, aliasDuplicateObjects: false,
};

/** What the CMS's fields hold, as a record: nothing empty, two-word booleans as such, one word where the schema has one. */
export function record(data, { schema, booleans }) {
  const kept = pruned(data) ?? {};
  delete kept.body;
  for (const name of booleans) {
    if (kept[name] in WORDS) {
      kept[name] = WORDS[kept[name]];
    }
  }
  for (const [name, word] of alternatives(schema)) {
    if (Array.isArray(kept[name]) && kept[name].length === 1 && kept[name][0] === word) {
      kept[name] = word;
    }
  }
  return sorted(kept, schema);
}

/** Fields of a record, as the CMS shows them. */
function shown(data, { schema, booleans }) {
  const made = { ...data };
  for (const name of booleans) {
    if (typeof made[name] === 'boolean') {
      made[name] = made[name] ? 'oui' : 'non';
    }
  }
  for (const [name, word] of alternatives(schema)) {
    if (made[name] === word) {
      made[name] = [word];
    }
  }
  return made;
}

/** The file format of a kind of record. */
export const format = (judge) => (judge.text ? fenced(judge) : plain(judge));

/** YAML between two fences, then Markdown. */
function fenced(judge) {
  return {
    fromFile(text) {
      const found = FENCED.exec(text.replaceAll('\r\n', '\n').trim());
      if (!found) {
        throw new Error('Cette fiche n’a pas ses deux lignes ---.');
      }
      return { ...shown(read(found.groups.fields), judge), body: (found.groups.body ?? '').trim() };
    },
    toFile(data) {
      const body = (data.body ?? '').trim();
      return `---\n${written(record(data, judge))}---\n${body && `\n${body}\n`}`;
    },
  };
}

/** YAML alone. */
function plain(judge) {
  return {
    fromFile: (text) => shown(read(text), judge),
    toFile: (data) => written(record(data, judge)),
  };
}

function read(text) {
  return parse(text, READ);
}

function written(data) {
  const document = new Document(data, STYLE);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || node.value.includes('\n')) {
        return;
      }
      // The library prefers quotation marks around an apostrophe; the project's style doubles it. It leaves bare, too, the spaces
      // at the edge that do not break.
      if (EDGE.test(node.value) || (node.value.includes("'") && stringify(node.value, STYLE)[0] === '"')) {
        node.type = 'QUOTE_SINGLE';
      }
    },
  });
  return document.toString(STYLE);
}

/** Fields whose schema is one fixed word or a list, with that word. */
function alternatives(schema) {
  return Object.entries(schema.properties)
    .filter(([, node]) => node.oneOf)
    .map(([name, node]) => [name, node.oneOf.find((choice) => 'const' in choice).const]);
}

/** A value without what is empty in it; undefined when nothing is left. */
function pruned(value) {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const items = Object.entries(value)
      .map(([name, item]) => [name, pruned(item)])
      .filter(([, item]) => item !== undefined);
    return items.length ? Object.fromEntries(items) : undefined;
  }
  return value === null || value === undefined || value === '' ? undefined : value;
}

/** The same value, its fields in the order of their schema, unknown ones last. */
function sorted(value, schema) {
  if (Array.isArray(value)) {
    return value.map((item) => sorted(item, schema?.items));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const order = Object.keys(schema?.properties ?? {});
  const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => rank(one) - rank(other))
      .map(([name, item]) => [name, sorted(item, schema?.properties?.[name])]),
  );
}
