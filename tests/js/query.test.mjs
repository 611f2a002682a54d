import assert from "node:assert/strict";
import { test } from "node:test";

import { normalise } from "../../theme/assets/search/normalise.js";
import { patterns, search } from "../../theme/assets/search/query.js";
import { documents, store } from "./fixture.mjs";

const issue = "anyang/2021-3/";
const ids = (query) => search(store, query).map((hit) => hit.document.id.replace(issue, ""));
const found = (query) => ids(query).sort();

const DECISION = "gao-yong/decision";
const MOTION = "gao-yong/motion";
const NOTICE = "gao-yong/notice";
const MINUTES = "22/minutes";
const PRESENT = "22/present";
const REPORT = "civil-affairs/report";

// Query, and the documents that it finds, in any order.
const QUERIES = [
  ["高永", [DECISION, MOTION, NOTICE]],
  ["任免", [NOTICE]],
  ["委会组成", [MINUTES]],
  ["永", [DECISION, MOTION, NOTICE]],
  ["玲", [PRESENT]],
  ["单", [PRESENT]],
  ["张　玲", [PRESENT]],
  ["任法香委员", [PRESENT]],
  ["免任", []],
  ["任命高永为市长", []],
  ["安政文〔2021〕47号", [MOTION]],
  ["安政文2021 47", [MOTION]],
  ["２０２１", [DECISION, MOTION, REPORT]],
  ["21年7", [DECISION, MOTION]],
  ["年7月", [DECISION, MOTION]],
  ["组成人员3", [MINUTES]],
  ["97.97%", [REPORT]],
  ["7.97％，低保", [REPORT]],
  ["𠮷", [REPORT]],
  ["字𠮷\ufa0e", [REPORT]],
  ["gdp", [REPORT]],
  ["234", [REPORT]],
  ["高永 任免", [NOTICE]],
  ["任免 高永 议案", []],
  ["<script>", [MINUTES]],
  ["gaoyong", [DECISION, MOTION, NOTICE, REPORT]],
  ["gaoyo", [DECISION, MOTION, NOTICE, REPORT]],
  ["GāoYǒng", [DECISION, MOTION, NOTICE]],
  ["gao yong", [DECISION, MOTION, NOTICE, REPORT]],
  ["gaoyong 任免", [NOTICE]],
  ["renfaxiang", [PRESENT]],
  ["rfx", [PRESENT]],
  ["rf", []],
  ["gy", [DECISION, MOTION, NOTICE]],
  ["shanzhiqiang", [PRESENT]],
  ["danzhiqiang", [PRESENT]],
  ["lichangfeng", [PRESENT]],
  ["lizhangfeng", [PRESENT]],
  ["lvwenxia", [PRESENT]],
  ["lüwen", [PRESENT]],
  ["renmian", [NOTICE]],
  ["dailishizhang", [DECISION, NOTICE]],
  ["anyangshirenminzhengfudailishizhang", [DECISION, NOTICE]],
  ["anyangshirenminzhengfudailishizheng", []],
  ["mzj", [REPORT]],
  ["dlsz", [DECISION, NOTICE]],
  ["xyz", []],
  ["。", []],
  ["", []],
];

for (const [query, expected] of QUERIES) {
  test(`${query} finds ${expected.length}`, () => {
    assert.deepEqual(found(query), [...expected].sort());
  });
}

test("any passage finds exactly the documents with it", () => {
  const holders = (passage) =>
    documents.documents
      .filter((entry) => Object.values(store.normalised(entry)).flat().join("\n").includes(passage))
      .map(({ id }) => id.replace(issue, ""));
  for (const [text] of documents.documents.map((entry) => store.normalised(entry).text)) {
    for (let start = 0; start < text.length; start += 1) {
      const passage = text.slice(start, start + 1 + ((start * 7) % 12));
      // Letters are pinyin as well, a space parts two words, a point at an end is no number's.
      if (/[a-z ]/u.test(passage) || normalise(passage) !== passage) continue;
      assert.deepEqual(found(passage), holders(passage).sort(), passage);
    }
  }
});

test("pairs stand whole, runs and lone characters at an end may be part of longer ones", () => {
  assert.deepEqual(patterns("高永安阳"), ["高永", "永安", "安阳"]);
  assert.deepEqual(patterns("高"), ["*高*"]);
  assert.deepEqual(patterns("21年7"), ["*21", "年", "7*"]);
  assert.deepEqual(patterns("高永47"), ["高永", "47*"]);
});

test("a hit tells the passages to mark", () => {
  const passages = (query) => search(store, query).at(-1).passages;
  assert.deepEqual(passages("组成 委会"), ["组成", "委会"]);
  assert.deepEqual(passages("委会 组成"), ["委会组成", "委会", "组成"]);
  assert.deepEqual(passages("委会组成"), ["委会组成"]);
  assert.deepEqual(passages("gaoyo"), ["高永"]);
  assert.deepEqual(passages("gy"), ["高永"]);
  assert.deepEqual(passages("mzj"), ["民政局"]);
});
