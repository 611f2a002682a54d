import assert from "node:assert/strict";
import { test } from "node:test";

import { parse } from "../../theme/assets/search/words.js";

// Query, the words as text, the words as pinyin.
const CASES = [
  ["高永", ["高永"], [""]],
  [" 高永　任免\t通知 ", ["高永", "任免", "通知"], ["", "", ""]],
  ["张　玲", ["张玲"], [""]],
  ["张 玲 任免", ["张玲", "任免"], ["", ""]],
  ["任免 张 玲", ["任免", "张玲"], ["", ""]],
  ["高 1 永", ["高", "1", "永"], ["", "", ""]],
  ["《》 高永", ["高永"], [""]],
  ["GaoYong", ["gaoyong"], ["gaoyong"]],
  ["ＧＹ", ["gy"], ["gy"]],
  ["gāoyǒng", ["gāoyǒng"], ["gaoyong"]],
  ["lǜ nü nǖ", ["lǜ", "nü", "nǖ"], ["lv", "nv", "nv"]],
  ["xi'an xi’an", ["xi an", "xi an"], ["xian", "xian"]],
  ["2021", ["2021"], [""]],
  ["covid19", ["covid19"], ["covid19"]],
  ["高yong", ["高yong"], [""]],
  ["", [], []],
];

for (const [query, normalised, letters] of CASES) {
  test(`the words of "${query}"`, () => {
    const words = parse(query);
    assert.deepEqual(words.map((word) => word.normalised), normalised);
    assert.deepEqual(words.map((word) => word.letters), letters);
  });
}
