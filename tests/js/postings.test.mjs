import assert from "node:assert/strict";
import { test } from "node:test";

import { align, UNKNOWN } from "../../theme/assets/search/engine/find/aligned.js";
import { openQueue } from "../../theme/assets/search/engine/rank/queue.js";
import { documentOfKey, rankKey } from "../../theme/assets/search/engine/rank/ranks.js";
import {
  CYCLE, decodePhases, decodeUnits, frequenciesAt, intersect, lowerBound, unite,
} from "../../theme/assets/search/index/postings.js";
import { openTree } from "../../theme/assets/search/index/tree.js";
import { unitOf } from "../../theme/assets/search/index/units.js";
import { Reader } from "../../theme/assets/search/index/varint.js";

test("varints of one and more bytes are read one after the other", () => {
  const reader = new Reader(new Uint8Array([0, 127, 0x80, 1, 0xff, 0xff, 0xff, 0xff, 0x0f]));
  assert.deepEqual([reader.next(), reader.next(), reader.next(), reader.next()], [0, 127, 128, 2 ** 32 - 1]);
});

test("postings are gaps between documents, frequencies above one, and places", () => {
  // Document 3 once in unit 2; in 4 6 times; 64 on, once in 1. Another row: document 0, in unit 0.
  const bytes = new Uint8Array([8, 1, 4, 0x80, 1, 2, 2, 1, 1, 0]);
  const { units, frequencies, offsets } = decodeUnits(new Reader(bytes), Uint32Array.from([3, 1]));
  assert.deepEqual([...units], [unitOf(3, 2), unitOf(3, 4), unitOf(67, 1), unitOf(0, 0)]);
  assert.deepEqual([[...frequencies], [...offsets]], [[1, 6, 1, 1], [0, 3, 4]]);
});

test("phases are a place, or four bits of a term that stands in a unit more often", () => {
  // From the second crumb on: place 2; bits 1101; place 1.
  const bytes = new Uint8Array([0b01_10_00 | (0b11 << 6), 0b01]);
  const frequencies = Uint16Array.from([1, 7, 1]);
  const phases = new Uint8Array(3);
  assert.equal(decodePhases(bytes, 1, frequencies, phases), 5);
  assert.deepEqual([...phases], [0b0100, 0b1101, 0b0010]);
});

/** A term that stands at these places of units, {unit: places}. */
const termAt = (places) => ({
  units: Uint32Array.from(Object.keys(places)),
  phases: Uint8Array.from(Object.values(places), (of) => of.reduce((bits, at) => bits | (1 << at % CYCLE), 0)),
});

test("terms are aligned where they stand as far from each other as in a string", () => {
  const first = align(UNKNOWN, termAt({ 1: [0], 2: [5], 4: [7, 9], 9: [3] }), 0);
  assert.deepEqual([...first.units], [1, 2, 4, 9]);
  const both = align(first, termAt({ 1: [1], 2: [7], 4: [10], 8: [1], 9: [6] }), 1);
  assert.deepEqual([...both.units], [1, 4]);
  assert.deepEqual([...both.starts], [0b0001, 0b0010]);
  assert.deepEqual([...align(both, termAt({ 1: [6], 4: [14] }), 5).units], [4]);
});

/** A seeded sequence of numbers below `end`. */
function numbersBelow(end, seed = 47) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state % end;
  };
}

const listOf = (size, next) => Uint32Array.from(new Set(Array.from({ length: size }, next))).sort();

test("lists are intersected as brute force does, of any lengths", () => {
  const next = numbersBelow(400);
  for (let turn = 0; turn < 300; turn += 1) {
    const [one, other] = [listOf(next() % 12, next), listOf(next(), next)];
    const common = [...one].filter((number) => other.includes(number));
    assert.deepEqual([...intersect(one, other)], common);
    assert.deepEqual([...intersect(other, one)], common);
    const frequencies = Uint16Array.from(other, (number) => number + 1);
    const found = frequenciesAt(Uint32Array.from(common), { units: other, frequencies });
    assert.deepEqual([...found], common.map((number) => number + 1));
  }
});

test("lists are united, each number once", () => {
  const lists = [[1, 5, 9], [], [5, 7], [0, 9]].map((list) => Uint32Array.from(list));
  assert.deepEqual([...unite(lists)], [0, 1, 5, 7, 9]);
});

test("the lower bound is the first number that is not below", () => {
  const sorted = Uint32Array.from([1, 4, 4, 9, 12, 20, 33]);
  for (let wanted = 0; wanted < 40; wanted += 1) {
    for (let from = 0; from < sorted.length; from += 1) {
      const expected = sorted.findIndex((number, i) => i >= from && number >= wanted);
      assert.equal(lowerBound(sorted, wanted, from), expected < 0 ? sorted.length : expected);
    }
  }
  assert.equal(lowerBound(new Uint32Array(), 5), 0);
});

// Files that begin at (0,1), at (2,3), within (2,3) at (5,6), and at (2,7).
const level = { starts: [[0, 1], [2, 3], [0, 3, 5, 6], [0, 7]], names: "a".repeat(12) + "b".repeat(12) + "c".repeat(12) + "d".repeat(12), deep: 0 };
const deep = { starts: [[0, 1], [2, 3, 5, 6]], names: "1".repeat(12) + "2".repeat(12), deep: 1 };
const pages = {
  ["1".repeat(12)]: { starts: [[0, 1], [2, 3]], names: level.names.slice(0, 24), deep: 0 },
  ["2".repeat(12)]: { starts: [[2, 3, 5, 6], [0, 7]], names: level.names.slice(24), deep: 0 },
};
const encoder = new TextEncoder();
const files = { load: async (name, decode) => decode(encoder.encode(JSON.stringify(pages[name]))) };
const first = (found) => found && found.name[0];

for (const [what, json] of [["in one level", level], ["in two levels", deep]]) {
  test(`a place is in the last file that begins at or before it: ${what}`, async () => {
    const tree = openTree(json);
    const find = async (...place) => first(await tree.find(files, place));
    assert.equal(await find(0, 0), null);
    assert.equal(await find(0, 1, 1, 1), "a");
    assert.equal(await find(2, 2), "a");
    assert.equal(await find(2, 3, 5, 5), "b");
    assert.equal(await find(2, 3, 5, 6), "c");
    assert.equal(await find(9, 9), "d");
    assert.equal(first(tree.known([2, 3, 7, 7])), "c");
  });

  test(`places between two are in one file or several: ${what}`, async () => {
    const tree = openTree(json);
    const between = async (low, high) => (await tree.between(files, low, high)).map(first).join("");
    assert.equal(await between([2, 3], [2, 3, Infinity]), "bc");
    assert.equal(await between([2, 7], [2, 7, Infinity]), "d");
    assert.equal(await between([0, 2], [0, 2, Infinity]), "a");
    assert.equal(await between([0], [Infinity]), "abcd");
  });
}

test("what was not looked for is not known", () => {
  assert.equal(openTree(deep).known([2, 3]), undefined);
});

test("ranks sort by step, grade, score and the newest document", () => {
  const ranked = [
    rankKey(0, 7, 0, 5),
    rankKey(1, 0, 9.5, 5),
    rankKey(1, 0, 9.25, 6),
    rankKey(1, 0, 9.25, 5),
    rankKey(1, 1, 300, 9),
    rankKey(1, 7, 0, 0),
  ];
  assert.deepEqual(ranked.toSorted((a, b) => a - b), ranked);
  assert.equal(new Set(ranked).size, ranked.length);
  assert.deepEqual(ranked.map(documentOfKey), [5, 5, 6, 5, 9, 0]);
  assert.ok(ranked.every(Number.isSafeInteger));
});

test("what is put back into a queue comes again in its place", () => {
  const queue = openQueue(Float64Array.from([5, 1, 9]));
  assert.equal(queue.take(), 1);
  assert.equal(queue.putBack(7), null);
  assert.equal(queue.putBack(6), null);
  assert.deepEqual([queue.peek(), queue.take(), queue.take(), queue.take(), queue.take()], [5, 5, 6, 7, 9]);
  assert.ok(queue.isEmpty());
});
