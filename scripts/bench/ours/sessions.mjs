// node sessions.mjs < {worker, site, sessions: [queries, …], everyPage, anew}
// Prints the answers of each session as a line of JSON.

import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

const { sessions, ...job } = JSON.parse(readFileSync(0, "utf8"));

function run(queries) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("session.mjs", import.meta.url), {
      workerData: { ...job, queries },
    });
    thread.on("error", reject);
    thread.on("message", resolve);
  });
}

for (const queries of sessions) {
  process.stdout.write(`${JSON.stringify(await run(queries))}\n`);
}
