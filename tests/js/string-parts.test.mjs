import assert from "node:assert/strict";
import { test } from "node:test";

import { partsOf, rangeToLookUp } from "../../theme/assets/search/engine/suggest/parts.js";

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

test("of parts that are too long, nothing is read", async () => {
  let reads = 0;
  const term = { begins: true, ends: true, get units() { reads += 1; return new Uint32Array([1]); }, phases: [1] };
  const engine = {
    names: { within: async () => [] },
    answers: { beginning: async () => ({ name: "" }) },
    root: { isSmall: true },
    terms: { rarity: () => 1, find: async () => term },
  };
  const text = "子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛";
  const { length } = text;
  assert.deepEqual((await partsOf(engine, text)).join(""), text);
  let once = 0; // if parts of any length are looked at, but the whole
  for (let part = 2; part < length; part += 1) once += (length - part + 1) * (part - 1);
  assert.ok(reads < 1.5 * once, `${reads} of ${once}`);
});
