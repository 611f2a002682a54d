import assert from "node:assert/strict";
import { test } from "node:test";

import { locate, normalise } from "../../theme/assets/search/normalise.js";
import { tokens } from "../../theme/assets/search/tokenise.js";
import { cases, generated } from "./fixture.mjs";

for (const { rule, text, ...expected } of cases) {
  test(rule, () => {
    assert.deepEqual({ normalised: normalise(text), tokens: tokens(text) }, expected);
  });
}

test("generated texts have the tokens that Python gives them", () => {
  for (const { text, ...expected } of generated) {
    assert.deepEqual({ normalised: normalise(text), tokens: tokens(text) }, expected, text);
  }
});

test("every unit of a normalised text is located in the original", () => {
  for (const { text } of [...cases, ...generated]) {
    const { text: found, starts, ends } = locate(text);
    assert.equal(found, normalise(text));
    assert.equal(starts.length, found.length);
    assert.equal(ends.length, found.length);
    for (let i = 0; i < found.length; i += 1) {
      if (found[i] === " ") continue;
      assert.ok(normalise(text.slice(starts[i], ends[i])).includes(found[i]) || /[%‰.]/u.test(found[i]));
    }
  }
});

test("a located character is that of the original", () => {
  const { starts, ends } = locate("见〔２０２１〕号");
  assert.deepEqual(starts, [0, 2, 3, 4, 5, 7]);
  assert.deepEqual(ends, [1, 3, 4, 5, 6, 8]);
});
