// Which pairs of a string are looked up.

import assert from "node:assert/strict";
import { test } from "node:test";

import { orderPairs } from "../../theme/assets/search/engine/find/strings.js";

/** The places of a string of `length` different characters, in the order of their look-up. */
function placesOf(length, rarest) {
  const character = (at) => String.fromCodePoint(0x4e00 + at);
  const pairs = Array.from({ length: length - 1 }, (_, at) => ({ pair: character(at) + character(at + 1), at }));
  const rarity = (pair) => (pair === pairs[rarest].pair ? -2 : -9);
  return orderPairs(pairs, rarity).map(({ at }) => at);
}

const upTo = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
const sorted = (places) => places.toSorted((a, b) => a - b);

test("every pair of what stands whole in a unit may be looked up", () => {
  for (const rarest of [0, 7, 14]) assert.deepEqual(sorted(placesOf(16, rarest)), upTo(0, 15));
});

test("of a longer string as many as stand whole in a unit, the rarest among them", () => {
  assert.deepEqual(sorted(placesOf(40, 0)), upTo(0, 15));
  assert.deepEqual(sorted(placesOf(40, 20)), upTo(12, 27));
  assert.deepEqual(sorted(placesOf(40, 38)), upTo(24, 39));
});

test("first the rarest, and a pair at the other end", () => {
  assert.deepEqual(placesOf(12, 0).slice(0, 2), [0, 10]);
  assert.deepEqual(placesOf(12, 10).slice(0, 2), [0, 10]);
  assert.deepEqual(placesOf(12, 5).slice(0, 3), [0, 10, 5]);
});
