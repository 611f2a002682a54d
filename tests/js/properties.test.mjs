// The engine on generated documents against brute force.

import assert from "node:assert/strict";
import { test } from "node:test";

import { normalise } from "../../theme/assets/search/text/normalise.js";
import { corpus, openIndex, simplified } from "./fixture.mjs";

const SIMPLIFIED = new Map(Object.entries(simplified));
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
  for (const { syllables, documents } of corpus.syllables) {
    const { hits } = await index.searchAll(syllables.join("'"));
    const first = numbers(hits).slice(0, documents.length);
    assert.deepEqual(ascending(first), documents, syllables.join(" "));
  }
});
