// The score that MDN's HTTP Observatory gives to a server of this machine, by its own retriever, tests and grader.
// Its scanner knows ports 80 and 443 alone: this says the ports, and nothing else differs.
//
//   node score.js HTTP_PORT HTTPS_PORT  →  {"score", "grade", "failed": [...]} as JSON

import { existsSync, writeFileSync } from "node:fs";

const [httpPort, httpsPort] = process.argv.slice(2).map(Number);
const home = new URL("./node_modules/@mdn/mdn-http-observatory/", import.meta.url);

// Its install script downloads the preload list; no script is run here, and localhost is in no such list.
const preload = new URL("conf/hsts-preload.json", home);
if (!existsSync(preload)) writeFileSync(preload, "{}");

const { retrieve } = await import(new URL("src/retriever/retriever.js", home));
const { ALL_TESTS } = await import(new URL("src/constants.js", home));
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(new URL("src/grader/charts.js", home));
const { getGradeForScore, getScoreModifier } = await import(new URL("src/grader/grader.js", home));

const responses = await retrieve("localhost", { httpPort, httpsPort });
if (!responses.responses.auto?.verified) throw new Error("no verified HTTPS response");

const results = ALL_TESTS.map((test) => test(responses)).filter((one) => one.result);
const modifiers = results.map((one) => getScoreModifier(one.result));
const penalties = modifiers.filter((one) => one < 0).reduce((sum, one) => sum + one, 100);
const all = modifiers.reduce((sum, one) => sum + one, 100);
const { score, grade } = getGradeForScore(penalties >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : penalties);
const failed = results.filter((one) => !one.pass).map((one) => one.result);
console.log(JSON.stringify({ score, grade, failed, tests: results.map((one) => one.result) }));
process.exit(0);
