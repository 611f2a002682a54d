import assert from "node:assert/strict";
import { test } from "node:test";

import { rangeToLookUp } from "../../theme/assets/search/engine/suggest/parts.js";

// How rare pairs seem; null is nowhere.
const CASES = [
  ["none", [], [0, 0]],
  ["few are all looked up", [3, 1, 2], [0, 3]],
  ["what is nowhere is looked up for nothing", Array(20).fill(null), [0, 20]],
  ["the rarest, then the rarer side", [1, 1, 1, 9, 2, 2, 2, 2, 2, 2, 2, 1, 1], [3, 11]],
  ["the first of equally rare ones", Array(23).fill(1), [0, 8]],
  ["what is nowhere is not counted", [1, 1, null, 1, 5, null, 1, 1, 1, 1, 1, 1], [0, 10]],
];
for (const [what, rarities, expected] of CASES) {
  test(`pairs to look up: ${what}`, () => assert.deepEqual(rangeToLookUp(rarities, 8), expected));
}

test("where shards are small all are looked up", () => {
  assert.deepEqual(rangeToLookUp(Array(23).fill(1), Infinity), [0, 23]);
});
