// Fetching: failures, versions, what is kept.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";

import { openEngine } from "../../theme/assets/search/engine/engine.js";
import { BASE, corpus, filesOf, openIndex, serve } from "./fixture.mjs";

const { files } = corpus;
const pointer = "search/index.json";
const ask = (engine, query) => engine.answer({ type: "search", query, filters: {}, page: 0 });
const idsOf = ({ hits }) => hits.map(({ document }) => document.id);
const expected = async (query) => idsOf(await openIndex(files).search(query));

/** A fetch that fails so often for each address before it serves. */
function failing(times, fail) {
  const served = serve(files);
  const failures = new Map();
  return async (url) => {
    const failed = failures.get(url) ?? 0;
    if (failed >= times) return served(url);
    failures.set(url, failed + 1);
    return fail(url);
  };
}

const offline = () => {
  throw new TypeError("Failed to fetch");
};
const unavailable = () => new Response("", { status: 503 });

for (const [name, fail] of [["lost connection", offline], ["busy server", unavailable]]) {
  test(`after a ${name} a file is fetched once more`, async () => {
    const engine = openEngine(BASE, failing(1, fail));
    assert.deepEqual(idsOf(await ask(engine, "高永")), await expected("高永"));
  });

  test(`what fails twice is an error, and may be asked again: ${name}`, async () => {
    const engine = openEngine(BASE, failing(2, fail));
    await assert.rejects(ask(engine, "高永"), /Failed to fetch|index\.json 503/u);
    for (let turn = 0; turn < 30; turn += 1) await ask(engine, "高永").catch(() => {});
    assert.ok((await ask(engine, "高永")).total > 0);
  });
}

test("no file is fetched twice", async () => {
  const asked = [];
  const index = openIndex(files, asked);
  for (const query of ["高永", "gaoyong", "第二十五次", "高永 任免"]) await index.searchAll(query);
  assert.equal(new Set(asked).size, asked.length);
});

test("files that the server has unpacked are read as they are", async () => {
  const unpacked = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content, "base64");
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [path, (packed ? gunzipSync(bytes) : bytes).toString("base64")];
  });
  const found = await openIndex(Object.fromEntries(unpacked)).search("高永");
  assert.deepEqual(idsOf(found), await expected("高永"));
});

test("a site published anew under an open page is read anew", async () => {
  const other = filesOf("a phrase is no pinyin");
  const site = { ...files };
  const engine = openEngine(BASE, (url) => serve(site)(url));
  await ask(engine, "高永");
  for (const path of Object.keys(site)) delete site[path];
  Object.assign(site, other);
  assert.deepEqual(idsOf(await ask(engine, "任免办法第十")), []);
  assert.deepEqual(idsOf(await ask(engine, "gaoyong")), ["1", "0"]);
});

test("a file that is missing from its own version is an error", async () => {
  const site = Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes("shards")));
  await assert.rejects(ask(openEngine(BASE, serve(site)), "高永"), /shards\/\d+\.bin 404/u);
});

test("the pointer to the version is never taken from a cache", async () => {
  const options = [];
  const engine = openEngine(BASE, (url, given) => {
    if (url.endsWith(pointer)) options.push(given);
    return serve(files)(url);
  });
  await ask(engine, "高永");
  assert.deepEqual(options, [{ cache: "no-cache" }]);
});
