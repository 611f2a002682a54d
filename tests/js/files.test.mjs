// Fetching: failures, versions, what is kept.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";

import { openEngine } from "../../theme/assets/search/engine/engine.js";
import { openLine } from "../../theme/assets/search/index/download.js";
import { openFiles, Overspent } from "../../theme/assets/search/index/files.js";
import { readTable } from "../../theme/assets/search/index/traditional.js";
import { BASE, corpus, engineOn, filesOf, loadLunr, openIndex, serve } from "./fixture.mjs";

const { files } = corpus;
const pointer = "search/index.json";
const { version } = JSON.parse(Buffer.from(files[pointer], "base64"));
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
    const engine = engineOn(failing(1, fail));
    assert.deepEqual(idsOf(await ask(engine, "高泳")), await expected("高泳"));
  });

  test(`what fails twice is an error, and may be asked again: ${name}`, async () => {
    const engine = engineOn(failing(2, fail));
    await assert.rejects(ask(engine, "高泳"), /Failed to fetch|index\.json 503/u);
    for (let turn = 0; turn < 30; turn += 1) await ask(engine, "高泳").catch(() => {});
    assert.ok((await ask(engine, "高泳")).total > 0);
  });
}

test("no file is fetched twice", async () => {
  const asked = [];
  const index = openIndex(files, asked);
  for (const query of ["高泳", "gaoyong", "第二十五次", "高泳 任免"]) await index.searchAll(query);
  assert.equal(new Set(asked).size, asked.length);
});

test("files that the server has unpacked are read as they are", async () => {
  const unpacked = Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content, "base64");
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [path, (packed ? gunzipSync(bytes) : bytes).toString("base64")];
  });
  const found = await openIndex(Object.fromEntries(unpacked)).search("高泳");
  assert.deepEqual(idsOf(found), await expected("高泳"));
});

test("a site published anew under an open page is read anew", async () => {
  const other = filesOf("a phrase is no pinyin");
  const site = { ...files };
  const engine = engineOn((url) => serve(site)(url));
  await ask(engine, "高泳");
  for (const path of Object.keys(site)) delete site[path];
  Object.assign(site, other);
  assert.deepEqual(idsOf(await ask(engine, "任免办法第十")), []);
  assert.deepEqual(idsOf(await ask(engine, "gaoyong")), ["1", "0"]);
});

test("a file that is missing from its own version is an error", async () => {
  const site = Object.fromEntries(Object.entries(files).filter(([path]) => path === pointer || path.includes(version)));
  await assert.rejects(ask(engineOn(serve(site)), "高泳"), /search\/[0-9a-f]{12}\.bin 404/u);
});

test("a page that was opened before a publish goes on with the files that are left", async () => {
  const site = { ...files };
  const engine = engineOn((url) => serve(site)(url));
  await ask(engine, "高泳");
  const asked = [];
  for (const path of Object.keys(filesOf("a phrase is no pinyin"))) site[path] = filesOf("a phrase is no pinyin")[path];
  const other = await expected("任免");
  const still = engineOn((url) => serve(site, asked)(url));
  assert.notDeepEqual(idsOf(await ask(still, "任免")), other); // who opens it now has the new one
  assert.deepEqual(idsOf(await ask(engine, "任免")), other); // all that it names is there
});

test("the pointer to the version is never taken from a cache", async () => {
  const options = [];
  const engine = engineOn((url, given) => {
    if (url.endsWith(pointer)) options.push(given.cache);
    return serve(files)(url);
  });
  await ask(engine, "高泳");
  assert.deepEqual(options, ["no-cache"]);
});

const openAs = (published, fetchFile, patience) =>
  openEngine({ base: BASE, version: published, loadLunr, download: openLine(fetchFile, patience) });

test("a page that names the version asks for no pointer to it", async () => {
  const asked = [];
  assert.deepEqual(idsOf(await ask(openAs(version, serve(files, asked)), "高泳")), await expected("高泳"));
  assert.ok(!asked.includes(pointer));
});

test("a page that names a version that is gone asks which there is", async () => {
  assert.deepEqual(idsOf(await ask(openAs("0123456789ab", serve(files)), "高泳")), await expected("高泳"));
});

test("a page in a file's place is no file", async () => {
  const asked = [];
  const page = { headers: { "Content-Type": "text/html; charset=utf-8" } };
  const others = async (url) =>
    url.includes("0123456789ab") ? new Response("<h1>没有这一页</h1>", page) : serve(files, asked)(url);
  assert.deepEqual(idsOf(await ask(openAs("0123456789ab", others), "高泳")), await expected("高泳"));
  assert.equal(asked[0], pointer);
});

test("where the browser kept the answer that a file was missing, it is asked for anew", async () => {
  const remembers = async (url, { cache }) =>
    cache === "force-cache" ? new Response("", { status: 404 }) : serve(files)(url);
  assert.deepEqual(idsOf(await ask(openAs(version, remembers), "高泳")), await expected("高泳"));
});

const PATIENCE = 30; // milliseconds

/** A fetch that is silent for ever for what `holds(url)`, as long as `isDown()`. */
const silent = (holds, isDown) => (url, options) =>
  holds(url) && isDown() ? new Promise(() => {}) : serve(files)(url, options);

/** The files that a question asks for, in their order. */
async function askedFor(query) {
  const asked = [];
  await openIndex(files, asked).search(query);
  return asked;
}

const asked = await askedFor("高泳");
const HELD = { pointer, root: `${version}.bin`, shard: asked[2], fragment: asked.at(-1) };
for (const [what, held] of Object.entries(HELD)) {
  test(`a download that stalls ends: ${what}; a later question is answered`, async () => {
    let down = true;
    const stalling = silent((url) => url.includes(held), () => down);
    const engine = openAs(held === pointer ? undefined : version, stalling, PATIENCE);
    await assert.rejects(ask(engine, "高泳"), { message: new RegExp(held) });
    await assert.rejects(ask(engine, "高泳"), { message: new RegExp(held) });
    down = false;
    const all = await expected("高泳"); // and what was loaded before may tell more
    assert.deepEqual(idsOf(await ask(engine, "高泳")).slice(0, all.length), all);
  });
}

test("a file that comes slowly is waited for, and one that waits for it too", async () => {
  const url = `${BASE}slow`;
  const pieces = (count, wait) =>
    new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        count -= 1;
        controller.enqueue(Uint8Array.of(count));
        if (count === 0) controller.close();
      },
    });
  const line = openLine(async (asked) => {
    if (asked === url) return new Response(pieces(40, 20));
    await new Promise((resolve) => setTimeout(resolve, 600));
    return new Response("x");
  }, 300);
  const [slow, waiting] = await Promise.all([line(url, "default"), line(`${BASE}other`, "default")]);
  assert.deepEqual([slow.length, waiting.length], [40, 1]);
});

test("what stalls in the midst is asked for once more", async () => {
  let asked = 0;
  const line = openLine(async () => {
    asked += 1;
    return asked === 1 ? new Response(new ReadableStream({})) : new Response("x");
  }, PATIENCE);
  assert.equal((await line(BASE, "default")).length, 1);
});

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `question()` asks files of so many bytes, `{load, within, spent}`; `asked` are those downloaded. */
function openSized(bytesOf) {
  const asked = [];
  const site = openFiles(BASE, async (address) => {
    const name = address.slice(0, -".bin".length).split("/").at(-1);
    asked.push(name);
    await wait(1);
    return new Uint8Array(bytesOf(name));
  });
  return { asked, question: () => withLoad(site.begin()) };
}

const withLoad = (files) => ({
  load: (name) => files.load(name, (bytes) => bytes),
  within: (most, attempt) => files.within(most, (limited) => attempt(withLoad(limited))),
  spent: files.spent,
});

/** Load files one after the other, as many as are not refused. */
async function loadAll({ load }, names) {
  for (const name of names) await load(name);
}

test("what a question needs is counted, each file once, whether or not it was here before", async () => {
  const sizes = { a: 3, b: 40 };
  const { question } = openSized((name) => sizes[name]);
  const [one, other] = [question(), question()];
  await loadAll(one, ["a", "b", "a"]);
  assert.equal(one.spent(), 43);
  assert.equal(other.spent(), 0);
  await other.load("b");
  assert.deepEqual([one.spent(), other.spent()], [43, 40]);
});

test("what is tried within a limit is refused what exceeds it, and nothing else is", async () => {
  const sizes = { a: 30, b: 40, c: 40, d: 40, e: 40 };
  const { asked, question } = openSized((name) => sizes[name]);
  const one = question();
  await one.load("a");
  await one.within(60, ({ load }) => load("b"));
  await assert.rejects(one.within(60, ({ load }) => load("c")), Overspent);
  await one.within(60, ({ load }) => load("b")); // what the question has needed is needed again
  assert.deepEqual(asked, ["a", "b"]);
  await one.load("c"); // what is not only tried
  const trial = one.within(60, (limited) => loadAll(limited, ["a", "d"]));
  const beside = one.load("e"); // what is asked at the same time, and not only tried
  await assert.rejects(trial, Overspent);
  assert.equal((await beside).length, 40);
});

test("what is tried for a question limits no other, however late it is", async () => {
  const { question } = openSized(() => 60);
  const [slow, next] = [question(), question()];
  const tried = (async () => {
    for (let i = 0; i < 5; i += 1) await slow.within(108, () => wait(4));
  })();
  await wait(2);
  await loadAll(next, ["a", "b", "c", "d"]);
  await tried;
  assert.deepEqual([slow.spent(), next.spent()], [0, 240]);
});

test("an attempt within an attempt lifts no limit, whether it ends or is refused", async () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  for (const inner of [() => wait(1), (limited) => loadAll(limited, names)]) {
    const one = openSized(() => 50);
    const asking = one.question();
    const outer = asking.within(108, async (limited) => {
      await limited.load("a");
      await limited.within(108, inner).catch(() => {});
      await loadAll(limited, names);
    });
    await assert.rejects(outer, Overspent);
    assert.equal(asking.spent(), 150, "of the third it was not known how much it is");
  }
});

test("what goes on beside something refused is refused, too", async () => {
  const { question } = openSized((name) => (name === "large" ? 100 : 10));
  const one = question();
  await one.load("large");
  await question().load("large too"); // its size is known
  const names = ["a", "b", "c", "d"];
  let goesOn = null;
  const refused = one.within(108, (limited) => {
    goesOn = wait(10).then(() => loadAll(limited, names));
    return Promise.all([limited.load("small").then(() => loadAll(limited, names)), goesOn]);
  });
  await assert.rejects(refused, Overspent);
  await assert.rejects(goesOn, Overspent);
  assert.equal(one.spent(), 110);
});

test("what was found in an attempt goes on without its limit", async () => {
  const { question } = openSized(() => 60);
  const one = question();
  const goOn = await one.within(108, async (limited) => {
    await limited.load("a");
    return () => loadAll(limited, ["b", "c"]);
  });
  await goOn();
  assert.equal(one.spent(), 180);
});

test("the table of traditional characters is not loaded for what only asks", async () => {
  const loaded = [];
  const files = { load: async (name) => loaded.push(name) && new Map() };
  const engine = { files, root: { traditional: "table", keyOf: (one) => ("什么縣".includes(one) ? undefined : 1) } };
  await readTable(engine, "高泳为什么辞职");
  assert.deepEqual(loaded, []);
  await readTable(engine, "青禾縣为什么");
  assert.deepEqual(loaded, ["table"]);
});
