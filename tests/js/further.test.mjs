// Which pairs are looked up of strings that were mostly refuted, and what that refutes.

import assert from "node:assert/strict";
import { test } from "node:test";

import { siftFurther } from "../../theme/assets/search/engine/find/further.js";
import { firstTextOf } from "../../theme/assets/search/index/units.js";

const ANYWHERE = 0b1111;
const UNITS = Array.from({ length: 8 }, (_, document) => firstTextOf(document));
const isLeft = () => true;

const standing = (units) => ({
  units: Uint32Array.from(units),
  phases: new Uint8Array(units.length).fill(ANYWHERE),
});

/** An alternative of which the first unit was read and refuted. */
const doubtful = (text, pairs, units = UNITS) => ({
  text,
  rest: pairs.map((pair) => ({ pair, at: text.indexOf(pair) })),
  sifted: { units: Uint32Array.from(units), starts: new Uint8Array(units.length).fill(ANYWHERE) },
  refuted: new Set([units[0]]),
});

/** An engine that knows in which units pairs stand, and one text; `asked` are the pairs looked up. */
function engineOf({ having, read = "", name = "" }) {
  const asked = [];
  const look = async (pair) => {
    asked.push(pair);
    return having[pair] ? standing(having[pair]) : null;
  };
  return {
    asked,
    terms: { look, load: async (row) => row },
    fragments: { has: () => true, nameOf: () => "0", canonical: () => read },
    names: { within: async () => [] },
    answers: { beginning: async () => ({ name, answers: [] }) },
  };
}

test("a pair that a refuted text lacks is looked up before those that it has, and alone", async () => {
  const engine = engineOf({ having: { 丙丁: UNITS.slice(7) }, read: "甲乙丙" });
  const one = doubtful("甲乙丙丁戊", ["甲乙", "乙丙", "丙丁", "丁戊"]);
  await siftFurther(engine, [one], 2, isLeft);
  assert.deepEqual(engine.asked, ["丙丁"], "what is left is sooner read");
  assert.deepEqual([...one.sifted.units], UNITS.slice(7));
  assert.deepEqual([...one.refuted], UNITS.slice(0, 7));
});

test("one goes on while many are left, and does not where pairs refute little", async () => {
  const engine = engineOf({ having: { 甲乙: UNITS.slice(0, 6), 乙丙: UNITS.slice(0, 3) } });
  await siftFurther(engine, [doubtful("甲乙丙", ["甲乙", "乙丙"])], 2, isLeft);
  assert.deepEqual(engine.asked, ["甲乙", "乙丙"]);
  const few = UNITS.slice(0, 6);
  const vain = engineOf({ having: { 甲乙: few, 乙丙: few, 丙丁: few } });
  const one = doubtful("甲乙丙丁", ["甲乙", "乙丙", "丙丁"], few);
  await siftFurther(vain, [one], 2, isLeft);
  await siftFurther(vain, [one], 2, isLeft);
  assert.deepEqual(vain.asked, ["甲乙", "乙丙"], "five are sooner read than a third is looked up");
});

test("the more are left the more pairs are looked up, one at a time where they refute little", async () => {
  const engine = engineOf({ having: { 甲乙: UNITS, 乙丙: UNITS, 丙丁: UNITS.slice(0, 1) } });
  const one = doubtful("甲乙丙丁", ["甲乙", "乙丙", "丙丁"]);
  for (const asked of [["甲乙"], ["甲乙", "乙丙"], ["甲乙", "乙丙", "丙丁"]]) {
    await siftFurther(engine, [one], 2, isLeft);
    assert.deepEqual(engine.asked, asked);
  }
});

test("a pair too far for one unit to have it may be in the next one", async () => {
  const [first, second, third] = UNITS;
  const engine = engineOf({ having: { 丙丁: [second, third + 1] } });
  const one = doubtful(`甲乙${"中".repeat(20)}丙丁`, []);
  one.rest = [{ pair: "丙丁", at: 22, far: true }];
  await siftFurther(engine, [one], 2, isLeft);
  assert.deepEqual([...one.sifted.units], [second, third]);
  assert.ok(one.refuted.has(first));
});

test("alternatives share what may sooner be read than looked up", async () => {
  const having = { 甲乙: UNITS.slice(0, 1), 丙丁: UNITS.slice(0, 1) };
  const engine = engineOf({ having });
  const of = UNITS.slice(0, 4);
  await siftFurther(engine, [doubtful("甲乙", ["甲乙"], of), doubtful("丙丁", ["丙丁"], of)], 4, isLeft);
  assert.deepEqual(engine.asked.toSorted(), ["丙丁", "甲乙"], "three of each are six");
});

test("a pair after a name is looked up before those in the name", async () => {
  const engine = engineOf({ having: {}, name: "青禾县财政局" });
  await siftFurther(engine, [doubtful("青禾县财政局整改", ["青禾", "财政", "局整", "整改"])], 2, isLeft);
  assert.deepEqual(engine.asked, ["局整"]);
});

test("what is looked up for one string refutes others that have the pair", async () => {
  const engine = engineOf({ having: { 局整: UNITS.slice(0, 1) } });
  const [one, other] = [doubtful("财局整改", ["财局", "局整"]), doubtful("政局整改", ["政局", "局整"])];
  other.refuted.clear(); // none of it was read yet
  await siftFurther(engine, [one, doubtful("乙局整改", ["局整"]), other], 2, isLeft);
  assert.ok(!engine.asked.includes("财局") && !engine.asked.includes("政局"));
  assert.deepEqual([...other.refuted], UNITS.slice(1));
});

test("units of documents that are not found any more do not count", async () => {
  const engine = engineOf({ having: {} });
  await siftFurther(engine, [doubtful("甲乙丙", ["甲乙"])], 2, (unit) => unit > UNITS[5]);
  assert.deepEqual(engine.asked, []);
});
