// node material.mjs WORKER INDEX < queries: runs Material's search worker as a browser does.
// Prints {seconds, answers: [[locations of pages, milliseconds], …]}.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { runInThisContext } from "node:vm";

const [worker, index] = process.argv.slice(2);
const SETUP = 0;
const QUERY = 2;
let receive;
let answered;

const run = (file) => runInThisContext(readFileSync(file, "utf8"), { filename: file });
globalThis.self = globalThis;
globalThis.importScripts = (...files) => files.forEach((file) => run(resolve(dirname(worker), file)));
globalThis.addEventListener = (type, listener) => { if (type === "message") receive = listener; };
globalThis.postMessage = (message) => answered(message.data);
console.warn = () => {};

const ask = (type, data) => new Promise((resolved) => {
  answered = resolved;
  receive({ data: { type, data } });
});

run(worker);
const began = performance.now();
const { config, docs } = JSON.parse(readFileSync(index, "utf8"));
await ask(SETUP, { config, docs, options: { suggest: false } });
const seconds = (performance.now() - began) / 1000;

const answers = [];
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  const asked = performance.now();
  const { items } = await ask(QUERY, query);
  // Sections of a page are grouped; the page's own address is the part before the #.
  answers.push([items.map((group) => group[0].location.split("#")[0]), performance.now() - asked]);
}
process.stdout.write(JSON.stringify({ seconds, answers }));
