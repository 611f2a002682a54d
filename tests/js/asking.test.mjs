import assert from "node:assert/strict";
import { test } from "node:test";

import { subjectsOf } from "../../theme/assets/search/text/asking.js";

// A canonical question, and one of what it may be about.
const CASES = [
  ["青禾县现任县长是谁", "青禾县县长"],
  ["依据任免办法的文件", "任免办法"],
  ["根据地方组织法", "地方组织法"],
  ["引用了任免办法", "任免办法"],
  ["涉及饮用水条例的相关文件", "饮用水条例"],
  ["接替高泳", "高泳"],
  ["取代旧办法", "旧办法"],
  ["根据地建设", "根据地建设"],
  ["取代表资格", "取代表资格"],
  ["引用水工程", "引用水工程"],
  ["接任务清单", "接任务清单"],
  ["按照明标准", "按照明标准"],
  ["文件", ""],
];
for (const [question, expected] of CASES) {
  test(`what ${question} may be about`, () => assert.ok(subjectsOf(question).includes(expected)));
}

test("what is named is looked for before the whole, which may be a name", () => {
  assert.deepEqual(subjectsOf("按照明标准"), ["明标准", "按照明标准"]);
  assert.deepEqual(subjectsOf("青禾县现任县长是谁"), ["青禾县县长"]);
});
