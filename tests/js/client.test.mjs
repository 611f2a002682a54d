// The page's side: every question is answered once, by the worker or, when it fails, in the page.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { BASE, corpus, published, serve } from "./fixture.mjs";

// The scripts as the site has them, because the engine's code is a file of its own there.
globalThis.document = {}; // in a worker there is none
const { openSearch } = await published("assets/search/client/client.js");

const SITE = { base: BASE };
const PATIENCE = 20_000;

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
  const client = openSearch({ ...SITE, version: "abc" }, () => results.push("answer"));
  Scripted.latest.onmessage({ data: { code: "whole" } });
  const found = client.suggest("高");
  const [open, asked] = Scripted.latest.posted;
  assert.deepEqual(open, { type: "open", base: BASE, version: "abc" });
  Scripted.latest.onmessage({ data: { id: asked.id, result: ["高泳"] } });
  assert.deepEqual([await found, results], [["高泳"], ["answer"]]);
});

test("a worker that fails is ended; what it left unanswered is answered in the page, once", async () => {
  const results = [];
  const client = openSearch(SITE, () => results.push("answer"));
  const worker = Scripted.latest;
  const answered = client.suggest("泳");
  const unanswered = client.suggest("gaoyong");
  worker.onmessage({ data: { id: worker.posted[1].id, result: [] } });
  worker.onerror();
  worker.onmessage?.({ data: { id: worker.posted[2].id, result: ["late"] } });
  worker.onerror?.();
  assert.ok(worker.terminated);
  assert.deepEqual(await answered, []);
  assert.equal((await unanswered)[0].kind, "person");
  assert.ok((await client.search("高泳")).total > 0, "and what is asked later");
  assert.equal(results.length, 3);
  assert.equal(worker.posted.length, 3, "the worker is not asked any more");
});

test("where there are no module workers the page answers", async () => {
  globalThis.Worker = class {
    constructor() {
      throw new TypeError("module workers");
    }
  };
  const client = openSearch(SITE);
  assert.ok((await client.search("高泳")).total > 0);
});

test("what a later question supersedes, and what fails, is told apart", async () => {
  delete globalThis.Worker;
  const client = openSearch(SITE);
  const superseded = client.search("高泳");
  const latest = client.search("任免");
  await assert.rejects(superseded, { name: "AbortError" });
  assert.ok((await latest).total > 0);
  globalThis.fetch = async () => new Response("", { status: 503 });
  await assert.rejects(openSearch(SITE).search("高泳"), { name: "NetworkError" });
});

test("why the engine failed is logged and told, by name", async (context) => {
  const { mock } = context.mock.method(console, "error", () => {});
  delete globalThis.Worker;
  const failed = openSearch(SITE).search(null); // as a mistake in the code would
  await assert.rejects(failed, { name: "NetworkError", message: /^TypeError: / });
  assert.deepEqual(mock.calls.map(({ arguments: [error] }) => error.name), ["TypeError"]);
});

test("code that the site has no longer fails what is asked; what is asked later starts anew", async () => {
  const client = openSearch(SITE);
  const asked = client.search("高泳");
  const worker = Scripted.latest;
  worker.onmessage({ data: { code: "missing", message: "404" } });
  await assert.rejects(asked, { name: "NotFoundError", message: "404" });
  assert.ok(worker.terminated);
  worker.onmessage({ data: { id: 1, result: [] } });
  client.search("高泳").catch(() => {});
  assert.notEqual(Scripted.latest, worker);
  Scripted.latest.onmessage({ data: { code: "whole" } });
});

test("code that does not come is given up, and what is asked later starts anew", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const client = openSearch(SITE);
  const worker = Scripted.latest;
  const asked = client.search("高泳");
  context.mock.timers.tick(PATIENCE);
  await assert.rejects(asked, { name: "NetworkError" });
  assert.ok(worker.terminated);
  const later = client.search("高泳");
  Scripted.latest.onmessage({ data: { code: "whole" } });
  context.mock.timers.tick(PATIENCE);
  Scripted.latest.onmessage({ data: { id: 2, result: ["found"] } });
  assert.deepEqual(await later, ["found"]);
});

test("an index of another format is told by name", async () => {
  delete globalThis.Worker;
  const pointer = Buffer.from(JSON.stringify({ version: "abc", format: 99 })).toString("base64");
  globalThis.fetch = serve({ ...corpus.files, "search/index.json": pointer });
  await assert.rejects(openSearch(SITE).search("高泳"), { name: "VersionError" });
});
