// The engine on generated documents against brute force, and against one whole lunr index.

import assert from "node:assert/strict";
import { test } from "node:test";

import { scores } from "../../theme/assets/search/engine/score.js";
import { intersect } from "../../theme/assets/search/index/postings.js";
import { normalise } from "../../theme/assets/search/normalise.js";
import { openVersion } from "../../theme/assets/search/engine/engine.js";
import { BASE, corpus, openIndex, serve } from "./fixture.mjs";

const SIMPLIFIED = new Map([["評", "评"], ["議", "议"]]);
const index = openIndex(corpus.files);
const numbers = (hits) => hits.map(({ document }) => corpus.ids.indexOf(document.id));
const ascending = (list) => list.toSorted((a, b) => a - b);

test("a passage finds exactly the documents in which it stands", async () => {
  for (const { passage, documents } of corpus.passages) {
    const { hits, total, exact } = await index.searchAll(`"${passage}"`);
    assert.deepEqual(ascending(numbers(hits)), documents, passage);
    assert.deepEqual([total, exact], [documents.length, true], passage);
  }
});

test("a passage that stands in the shown text is marked, and told with its surroundings", async () => {
  let marked = 0;
  for (const { passage } of corpus.passages.slice(0, 200)) {
    const { hits } = await index.search(`"${passage}"`);
    for (const { snippet, passages, near } of hits) {
      assert.deepEqual(passages, [normalise(passage, SIMPLIFIED)]);
      if (!snippet.some((part) => part.marked)) continue;
      marked += 1;
      assert.ok(near.includes(passages[0]), passage);
    }
  }
  assert.ok(marked > 500);
});

test("syllables find exactly the documents that can be read so, before any others", async () => {
  for (const { syllables, documents } of corpus.pinyin) {
    const { hits } = await index.searchAll(syllables.join("'"));
    const first = numbers(hits).slice(0, documents.length);
    assert.deepEqual(ascending(first), documents, syllables.join(" "));
  }
});

test("a partial lunr index scores as one of all units does", async () => {
  const version = JSON.parse(Buffer.from(corpus.files["search/index.json"], "base64")).version;
  const { loadLunr, root, terms } = await openVersion(BASE, version, serve(corpus.files));
  for (const { terms: asked, found } of corpus.lunr) {
    const looked = await Promise.all(asked.map((term) => terms.find(term)));
    const units = looked.map((term) => term.units).reduce(intersect);
    const [ours] = await scores(loadLunr, [{ terms: looked, units }], root.units);
    const ranked = [...units].map((unit, i) => [unit, ours[i]]).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const theirs = found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    assert.deepEqual(ranked.map(([unit]) => unit), theirs.map(([unit]) => unit), asked.join(" "));
    const alike = theirs.every(([, score]) => score === theirs[0][1]); // then lunr is not asked
    ranked.forEach(([, score], i) => assert.ok(Math.abs(score - (alike ? 0 : theirs[i][1])) < 1e-9));
  }
});
