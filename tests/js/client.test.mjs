// The page's side: every question is answered once, by the worker or, when it fails, in the page.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { openSearch } from "../../theme/assets/search/client/client.js";
import { BASE, corpus, serve } from "./fixture.mjs";

/** A worker whose every step the test takes. */
class Scripted {
  posted = [];
  terminated = false;

  constructor() {
    Scripted.latest = this;
  }

  postMessage(message) {
    this.posted.push(message);
  }

  terminate() {
    this.terminated = true;
  }
}

beforeEach(() => {
  globalThis.fetch = serve(corpus.files);
  globalThis.Worker = Scripted;
});
afterEach(() => {
  delete globalThis.Worker;
});

test("the worker is told the site and answers", async () => {
  const results = [];
  const client = openSearch(BASE, () => results.push("answer"));
  const found = client.suggest("高");
  const [open, asked] = Scripted.latest.posted;
  assert.deepEqual(open, { type: "open", base: BASE });
  Scripted.latest.onmessage({ data: { id: asked.id, result: ["高永"] } });
  assert.deepEqual([await found, results], [["高永"], ["answer"]]);
});

test("a worker that fails is ended; what it left unanswered is answered in the page, once", async () => {
  const results = [];
  const client = openSearch(BASE, () => results.push("answer"));
  const worker = Scripted.latest;
  const answered = client.suggest("永");
  const unanswered = client.suggest("gaoyong");
  worker.onmessage({ data: { id: worker.posted[1].id, result: [] } });
  worker.onerror();
  worker.onmessage?.({ data: { id: worker.posted[2].id, result: ["late"] } });
  worker.onerror?.();
  assert.ok(worker.terminated);
  assert.deepEqual(await answered, []);
  assert.equal((await unanswered)[0].kind, "person");
  assert.ok((await client.search("高永")).total > 0, "and what is asked later");
  assert.equal(results.length, 3);
  assert.equal(worker.posted.length, 3, "the worker is not asked any more");
});

test("where there are no module workers the page answers", async () => {
  globalThis.Worker = class {
    constructor() {
      throw new TypeError("module workers");
    }
  };
  const client = openSearch(BASE);
  assert.ok((await client.search("高永")).total > 0);
});

test("what a later question supersedes, and what fails, is told apart", async () => {
  delete globalThis.Worker;
  const client = openSearch(BASE);
  const superseded = client.search("高永");
  const latest = client.search("任免");
  await assert.rejects(superseded, { name: "AbortError" });
  assert.ok((await latest).total > 0);
  globalThis.fetch = async () => new Response("", { status: 503 });
  await assert.rejects(openSearch(BASE).search("高永"), { name: "NetworkError" });
});

test("why the engine failed is logged and told, by name", async (context) => {
  const { mock } = context.mock.method(console, "error", () => {});
  delete globalThis.Worker;
  const failed = openSearch(BASE).search(null); // as a mistake in the code would
  await assert.rejects(failed, { name: "NetworkError", message: /^TypeError: / });
  assert.deepEqual(mock.calls.map(({ arguments: [error] }) => error.name), ["TypeError"]);
});
