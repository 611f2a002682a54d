// One reader's session: a thread of its own, in which nothing is loaded, compiled or kept yet.
// workerData: {worker: path of worker.js, site: folder, queries, everyPage, anew}. With `everyPage`
// all hits are read, not only where they have to be counted; with `anew` each query is asked of an
// engine that has loaded nothing.
// Posts [{hits: ids, total, exact, size: bytes fetched, milliseconds}, …]; the latter two are of
// the first page of hits.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

const BASE = "http://bench.test/";
const { worker, site, queries, everyPage, anew } = workerData;
const waiting = new Map();
let receive;
let size = 0;
let reading = 0;
let asked = 0;

/** Milliseconds that this thread has run: what else the machine does is not in them. */
function busy() {
  return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
}

globalThis.fetch = async (url) => {
  const began = busy();
  const bytes = readFileSync(join(site, new URL(url).pathname));
  size += bytes.length;
  reading += busy() - began; // from a disk, where a reader has a network
  return new Response(bytes);
};
globalThis.postMessage = ({ code, id, result, error }) => {
  if (code) return; // that its code is there, too
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (error) reject(new Error(error.message));
  else resolve(result);
};
Object.defineProperty(globalThis, "onmessage", { set: (listener) => (receive = listener) });

function ask(message) {
  asked += 1;
  return new Promise((resolve, reject) => {
    waiting.set(asked, { resolve, reject });
    receive({ data: { id: asked, ...message } });
  });
}

async function answer(query, began) {
  const search = (page) => ask({ type: "search", query, filters: {}, page });
  const first = await search(0);
  const milliseconds = busy() - began - reading;
  const fetched = size;
  const { total, exact } = first;
  const hits = [...first.hits];
  for (let page = 1, { more } = first; more && (everyPage || !exact); page += 1) {
    const next = await search(page);
    hits.push(...next.hits);
    more = next.more;
  }
  return { hits: hits.map((hit) => hit.document.id), total, exact, size: fetched, milliseconds };
}

await import(pathToFileURL(worker).href);
const answers = [];
for (const query of queries) {
  const isNew = anew || answers.length === 0;
  const began = busy();
  size = 0;
  reading = 0;
  if (isNew) receive({ data: { type: "open", base: BASE } });
  answers.push(await answer(query, began));
}
parentPort.postMessage(answers);
