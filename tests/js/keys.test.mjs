// Keys of characters, and characters of keys.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openKeys } from "../../theme/assets/search/index/keys.js";

// "an" has only characters that GBK lacks, "gao" has both sorts, "hao" none.
const described = { keys: ["", "an", "gao", "hao", "yong"], counts: [0, 0, 2, 0, 1], rare: { 1: "𪚥", 2: "𠀋𣘺" } };
const { keyOf, characterAt, keyNumbers } = openKeys(described, "高告永");

test("every character has its key, and a place under it", () => {
  const under = { 1: "𪚥", 2: "高告𠀋𣘺", 4: "永" };
  for (const [number, characters] of Object.entries(under)) {
    [...characters].forEach((character, place) => {
      assert.equal(keyOf(character), Number(number), character);
      assert.equal(characterAt(Number(number), place), character);
    });
  }
  assert.equal(keyNumbers.get("yong"), 4);
});

test("what no text has is under no key, half a character too", () => {
  for (const one of ["好", "𪚤", "𪚥"[0], "𪚥"[1]]) assert.equal(keyOf(one), undefined, one);
});
