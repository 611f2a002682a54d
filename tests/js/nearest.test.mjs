import assert from "node:assert/strict";
import { test } from "node:test";

import { rangeToLookUp } from "../../theme/assets/search/engine/suggest/nearest.js";

/** Pairs in shards of their own that seem as rare as given; null is nowhere. */
const pairs = (spreads) => spreads.map((spread, shard) => (spread === null ? null : { shard, spread }));

const CASES = [
  ["none", [], [0, 0]],
  ["few are all looked up", [3, 1, 2], [0, 3]],
  ["what is nowhere is looked up for nothing", Array(20).fill(null), [0, 20]],
  ["the rarest, then the rarer side", [1, 1, 1, 9, 2, 2, 2, 2, 2, 2, 2, 1, 1], [3, 11]],
  ["the first of equally rare ones", Array(23).fill(1), [0, 8]],
  ["what is nowhere counts for no shard", [1, 1, null, 1, 5, null, 1, 1, 1, 1, 1, 1], [0, 10]],
];
for (const [what, spreads, expected] of CASES) {
  test(`pairs to look up: ${what}`, () => assert.deepEqual(rangeToLookUp(pairs(spreads), 8), expected));
}

test("pairs of one shard are looked up together", () => {
  const estimates = Array.from({ length: 23 }, () => ({ shard: 1, spread: 2 }));
  assert.deepEqual(rangeToLookUp(estimates, 8), [0, 23]);
});

test("where shards are small all are looked up", () => {
  assert.deepEqual(rangeToLookUp(pairs(Array(23).fill(1)), Infinity), [0, 23]);
});
