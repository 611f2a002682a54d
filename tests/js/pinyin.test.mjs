import assert from "node:assert/strict";
import { test } from "node:test";

import { lookUp, MATCH, matchReading } from "../../theme/assets/search/pinyin.js";

const BUREAU = ["安阳市民政局", "an yang shi min zheng ju"];
const NUMBERED = ["第5次会议", "di 5 ci hui yi"];

// Text and its reading, letters, kind, what matches and the passage.
const CASES = [
  [["高永", "gao yong"], "gaoyong", "person", MATCH.whole, "高永"],
  [["高永", "gao yong"], "gaoyo", "person", MATCH.part, "高永"],
  [["高永", "gao yong"], "gao", "person", MATCH.part, "高"],
  [["高永", "gao yong"], "yong", "person", MATCH.part, "永"],
  [["高永", "gao yong"], "oyong", "person", null],
  [["高永", "gao yong"], "gaoyongx", "person", null],
  [["高永", "gao yong"], "gy", "person", MATCH.wholeInitials, "高永"],
  [["任法香", "ren fa xiang"], "rf", "person", null],
  [["任法香", "ren fa xiang"], "fx", "person", null],
  [BUREAU, "minzhengj", "name", MATCH.part, "民政局"],
  [BUREAU, "mzj", "name", MATCH.partInitials, "民政局"],
  [BUREAU, "ays", "name", MATCH.partInitials, "安阳市"],
  [BUREAU, "aysmzj", "name", MATCH.wholeInitials, "安阳市民政局"],
  [BUREAU, "mz", "name", null],
  [BUREAU, "mzj", "title", null],
  [BUREAU, "smzj", "title", MATCH.partInitials, "市民政局"],
  [NUMBERED, "di5ci", "title", MATCH.part, "第5次"],
  [["安政文〔2021〕47号", "an zheng wen 2021 47 hao"], "wen202147", "title", MATCH.part, "文2021 47"],
  [["市长", "shi zhang"], "sz", "name", null],
];

for (const [[text, reading], typed, kind, match, passage] of CASES) {
  test(`${typed} in ${text}, a ${kind}`, () => {
    const expected = match === null ? null : { match, passage };
    assert.deepEqual(matchReading(text, reading, typed, kind), expected);
  });
}

test("input longer than an index term is looked up by its beginning", () => {
  assert.equal(lookUp("gaoyo"), "gaoyo*");
  assert.equal(lookUp("a".repeat(30)), `${"a".repeat(24)}*`);
});
