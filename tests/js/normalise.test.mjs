import assert from "node:assert/strict";
import { test } from "node:test";

import { fold, locate, normalise, pairs } from "../../theme/assets/search/text/normalise.js";
import { cases, simplified, texts } from "./fixture.mjs";

const TABLE = new Map(Object.entries(simplified));

for (const { rule, text, normalised, pairs: expected } of cases) {
  test(rule, () => {
    assert.equal(normalise(text, TABLE), normalised);
    assert.deepEqual(pairs(normalised), expected);
  });
}

test("generated texts are what Python makes of them", () => {
  for (const { text, normalised, pairs: expected } of texts) {
    assert.equal(normalise(text, TABLE), normalised, JSON.stringify(text));
    assert.deepEqual(pairs(normalised), expected);
  }
});

test("every unit of a canonical text is located in the original", () => {
  for (const { text } of [...cases, ...texts]) {
    const { text: found, starts, ends } = locate(text, TABLE);
    assert.equal(found, normalise(text, TABLE));
    assert.deepEqual([starts.length, ends.length], [found.length, found.length]);
    for (let i = 0; i < found.length; i += 1) {
      if (found[i] === " ") continue;
      const original = fold(text.slice(starts[i], ends[i]), TABLE);
      const isZero = found[i] === "〇" && /^[0o]$/u.test(original); // between others only
      assert.ok(isZero || original.includes(found[i]), text);
    }
  }
});

test("a located character is that of the original", () => {
  const { starts, ends } = locate("见〔２０２１〕号");
  assert.deepEqual(starts, [0, 2, 3, 4, 5, 7]);
  assert.deepEqual(ends, [1, 3, 4, 5, 6, 8]);
});
