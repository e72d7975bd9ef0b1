// Reads records and writes them again as the CMS would, for tests. In and out: JSON on the standard streams,
// {judges, records: {path: text}} then {path: text}.
import { format } from './records.js';

let given = '';
for await (const chunk of process.stdin) {
  given += chunk;
}
const { judges, records } = JSON.parse(given);
const formats = Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, format(judge)]));
const written = Object.entries(records).map(([path, text]) => {
  const own = formats[path.split('/')[0]];
  return [path, own.toFile(own.fromFile(text))];
});
process.stdout.write(JSON.stringify(Object.fromEntries(written)));
