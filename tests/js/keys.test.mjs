// Keys of characters, and characters of keys.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { numberOf, openKeys } from "../../theme/assets/search/index/keys.js";

// "an" has only characters that GBK lacks, "gao" has both sorts, "hao" none.
const described = {
  keys: ["an", "gao", "hao", "yong"],
  counts: [0, 2, 0, 1],
  rare: { 0: "𪚥", 1: "𠀋𣘺" },
  others: "5Z",
  levels: "BCDEFGHI",
};
const { keyOf, textOf, keyNumbers, levelOf, weightOf } = openKeys(described, "高告永");

test("every character has its key, and a level", () => {
  const under = { an: "𪚥", gao: "高告𠀋𣘺", yong: "永" };
  for (const [key, characters] of Object.entries(under)) {
    for (const character of characters) assert.equal(textOf(keyOf(character)), key, character);
  }
  for (const one of "5Z") assert.equal(textOf(keyOf(one)), one);
  assert.equal(keyNumbers.get("yong"), numberOf("yong"));
  assert.deepEqual([..."高告永𪚥𠀋𣘺5Z"].map(levelOf), [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.equal(weightOf(numberOf("gao")), 1 + 2 + 4 + 32 + 64);
});

test("keys have the numbers that Python gives them", () => {
  const keys = ["", "=5", "=𠮷", "=\ue067", "a", "lv", "nv", "zhang", "zang", "zan", "shuang", "ng", "xyzxyz", "Ä", "shi'"];
  const program = "import json, sys; from generator.search.postings.ranges import number_of;"
    + "json.dump([number_of(key) for key in json.load(sys.stdin)], sys.stdout)";
  const env = { ...process.env, PYTHONPATH: "." };
  const told = execFileSync(process.env.PYTHON ?? "python3", ["-c", program], { input: JSON.stringify(keys), env });
  assert.deepEqual(keys.map(numberOf), JSON.parse(told));
});

test("what no text has is under no key, half a character too", () => {
  for (const one of ["好", "𪚤", "𪚥"[0], "𪚥"[1]]) assert.equal(keyOf(one), undefined, one);
});
