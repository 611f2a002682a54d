import assert from "node:assert/strict";
import { test } from "node:test";

import { loadStore } from "../../theme/assets/search/store.js";
import { documents, index, lunr } from "./fixture.mjs";

const FILES = { "index.json": index, "documents.json": documents };

/** A browser whose every load fails so many times first; it keeps the addresses asked for. */
function browser(failures) {
  const asked = [];
  const load = (found) => (url) => {
    asked.push(url);
    const times = asked.filter((other) => other === url).length;
    return times > failures ? Promise.resolve(found(url)) : Promise.reject(new Error(url));
  };
  return {
    asked,
    fetchJson: load((url) => FILES[url.split("/").at(-1)]),
    loadLunr: load(() => lunr),
  };
}

const BASE = "https://example.org/below/here/";

test("the files are loaded from below the site's base, once", async () => {
  const here = browser(0);
  await loadStore(BASE, here);
  assert.deepEqual(here.asked.sort(), [
    `${BASE}search/documents.json`,
    `${BASE}search/index.json`,
    `${BASE}search/lunr.js`,
  ]);
});

test("a failed load is repeated once", async () => {
  const store = await loadStore(BASE, browser(1));
  assert.equal(store.lookUp(["高永"], ["people"]).length, 3);
});

test("a load that fails twice is an error that names the file", async () => {
  await assert.rejects(loadStore(BASE, browser(2)), /search\/.*\.js/u);
});

test("all patterns must match", async () => {
  const store = await loadStore(BASE, browser(0));
  assert.equal(store.lookUp(["高永", "任免"], ["title"]).length, 1);
  assert.equal(store.lookUp(["任免", "高永"], ["title"]).length, 1);
  assert.equal(store.lookUp(["高永", "免任"], ["title"]).length, 0);
  assert.equal(store.lookUp(["免任", "高永"], ["title"]).length, 0);
});

test("readings are those of the names and titles", async () => {
  const store = await loadStore(BASE, browser(0));
  assert.deepEqual(store.readingsOf("单志强"), ["shan zhi qiang", "dan zhi qiang"]);
});
