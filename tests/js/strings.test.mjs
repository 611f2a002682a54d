// Which pairs of a string are looked up.

import assert from "node:assert/strict";
import { test } from "node:test";

import { findString, orderPairs } from "../../theme/assets/search/engine/find/strings.js";

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

/**
 * What findString() finds, and the pairs that it looks up: all characters are known but 乙, and all pairs
 * stand in the `units`, where `having` says nothing else.
 */
async function look(text, { units = [2, 3, 4, 5], having = {}, name = "" }) {
  const asked = [];
  const row = async (pair) => {
    asked.push(pair);
    const of = Uint32Array.from(having[pair] ?? units);
    const columns = { units: of, phases: new Uint8Array(of.length).fill(0b1111), frequencies: new Uint16Array(of.length).fill(1) };
    return of.length > 0 ? { text: pair, size: of.length, ...columns } : null;
  };
  const engine = {
    root: { isSmall: false },
    terms: { look: row, load: async (one) => one, rarity: (pair) => (pair.includes("乙") ? null : -9) },
    names: { within: async () => [] },
    answers: { beginning: async () => ({ name, answers: [] }) },
  };
  const found = await findString(engine, text);
  return { asked, units: found && [...found.units] };
}

test("what has a character that no text has is looked up nowhere", async () => {
  assert.deepEqual(await look("青禾县乙长", {}), { asked: [], units: null });
});

test("of a question the pair that only asks is looked up first", async () => {
  assert.deepEqual(await look("谁是青禾县县长", { having: { 谁是: [] } }), { asked: ["谁是"], units: null });
  const [first, ...others] = (await look("青禾县县长是谁", {})).asked;
  assert.equal(first, "是谁");
  assert.equal(others.length, 1);
  assert.deepEqual((await look("谁是青禾县县长", { having: { 谁是: [3] } })).asked, ["谁是"], "one unit is sooner read");
});

test("of a name and more the pair after the name is looked up first", async () => {
  const nowhere = { name: "青禾县财政局", having: { 局整: [] } };
  assert.deepEqual(await look("青禾县财政局整改情况", nowhere), { asked: ["局整"], units: null });
  assert.equal((await look("青禾县财政局整改情况", { name: "青禾县财政局" })).asked.length, 2);
});

test("of a meeting the pairs that tell it from others are looked up first: where its ordinals end and begin", async () => {
  const many = Array.from({ length: 400 }, (_, i) => 2 + i);
  const { asked } = await look("青禾县第九届人大常委会第十三次会议", { units: many, name: "青禾县" });
  assert.deepEqual(asked.slice(0, 3), ["三次", "九届", "县第"]);
  assert.deepEqual((await look("第十三次会议审议意见", {})).asked.slice(0, 1), ["议审"]);
});

test("an ordinal far from the others is looked up before anything is read, and a title must have it itself", async () => {
  const text = "青禾县第九届人民代表大会常务委员会第十三次会议";
  const found = await look(text, { units: [0, 3, 1024, 1027], having: { 三次: [3, 1026] } });
  assert.equal(found.asked[0], "九届");
  assert.ok(found.asked.includes("三次"));
  assert.deepEqual(found.units, [3, 1027]);
});

test("what is longer than one unit surely holds has its end in the unit or beside it", async () => {
  const text = "青禾县人民代表大会常务委员会预算工作报告决议全文";
  const far = { 全文: [4, 1030], 文: [] };
  const found = await look(text, { units: [2, 3, 4, 7, 1029], having: far });
  assert.ok(found.asked.includes("全文"));
  assert.deepEqual(found.units, [3, 4, 1029]);
  assert.equal((await look(text, { having: { 全文: [] } })).units, null);
});
