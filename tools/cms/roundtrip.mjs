// Reads records and writes them again as the CMS would, for tests. In and out: JSON on the standard streams,
// {judges, records: {path: text}} then {path: text}.
import { partner, scheme } from './records.js';

let given = '';
for await (const chunk of process.stdin) {
  given += chunk;
}
const { judges, records } = JSON.parse(given);
const formats = { schemes: scheme(judges.schemes), partners: partner(judges.partners) };
const written = Object.entries(records).map(([path, text]) => {
  const format = formats[path.split('/')[0]];
  return [path, format.toFile(format.fromFile(text))];
});
process.stdout.write(JSON.stringify(Object.fromEntries(written)));
