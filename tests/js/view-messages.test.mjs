import assert from "node:assert/strict";
import { test } from "node:test";

import {
  dateText,
  failureText,
  nothingText,
  totalText,
  triedText,
} from "../../theme/assets/search/view/messages.js";

const CARD = { kind: "公报", title: "2021年第3号", page: "qinghe/2021-3/", rows: [] };

test("dates are written as they are printed", () => {
  assert.equal(dateText("2021-07-03"), "2021年7月3日");
  assert.equal(dateText("2020-11"), "2020年11月");
  assert.equal(dateText("2020"), "2020年");
});

test("a number that is not exact is not told", () => {
  const asked = { query: "高泳", filters: {} };
  assert.equal(totalText(asked, { total: 8, exact: true, answers: [] }), "与“高泳”相符的文件，共\u00a08\u00a0件");
  assert.equal(totalText(asked, { total: 310, exact: false, answers: [] }), "与“高泳”相符的文件");
});

test("which of several words is left out is said", () => {
  const instead = { way: "fewer", parts: ["甲", "乙"], of: "", without: ["丙"] };
  const told = totalText({ query: "甲 乙 丙" }, { total: 2, exact: true, instead, answers: [] });
  assert.equal(told.replaceAll("\u00a0", ""), "没有同时与各个词相符的文件，以下是与“甲”“乙”相符的文件（未计入“丙”），共2件");
});

test("what is shown instead of what was typed is named", () => {
  const asked = { query: "高勇", filters: {} };
  const sound = { way: "sound", parts: ["高泳"], of: "高勇", without: [] };
  const like = { way: "like", parts: ["高泳"], of: "高绒", without: [] };
  const near = { way: "near", parts: ["沈括石"], of: "沈括右", without: [] };
  const apart = { way: "apart", parts: ["高泳", "任命"], of: "高泳任命", without: [] };
  const statement = { way: "apart", parts: ["青禾县县长"], of: "青禾县县长是谁", without: [] };
  const number = { way: "apart", parts: ["青政2021 47号"], of: "青政〔2021〕47号是什么", without: [] };
  const less = { way: "apart", parts: ["高泳", "任命"], of: "高泳任命排名", without: ["排名"] };
  const of = (instead, answers = []) => totalText(asked, { total: 2, exact: true, instead, answers });
  assert.equal(of(sound), "没有“高勇”，以下是读音相同的“高泳”，共\u00a02\u00a0件");
  assert.equal(of(like), "没有“高绒”，以下是读音相近的“高泳”，共\u00a02\u00a0件");
  assert.equal(of(near), "没有“沈括右”，以下是只差一字的“沈括石”，共\u00a02\u00a0件");
  assert.equal(of(statement), "没有“青禾县县长是谁”，以下是与“青禾县县长”相符的文件，共\u00a02\u00a0件");
  assert.equal(of(number), "没有“青政〔2021〕47号是什么”，以下是与“青政2021 47号”相符的文件，共\u00a02\u00a0件");
  assert.match(of(less), /^没有连在一起的“高泳任命排名”，以下是与“高泳”“任命”相符的文件（未计入“排名”）/u);
  assert.equal(of(apart), "没有连在一起的“高泳任命”，以下是与“高泳”“任命”相符的文件，共\u00a02\u00a0件");
  assert.equal(of(statement, [CARD]), "与“青禾县县长”相符的文件，共\u00a02\u00a0件");
  assert.match(of(less, [CARD]), /^与“高泳”“任命”相符的文件（未计入“排名”）/u);
  assert.equal(of(sound, [CARD]), "没有“高勇”，以下是读音相同的“高泳”，共\u00a02\u00a0件");
});

test("a question that a page answers is not said to have found nothing", () => {
  const told = "与“总第7号”相符的页面，共\u00a01\u00a0个";
  for (const documents of [0, 8]) {
    const answer = { anywhere: { documents }, answers: [CARD] };
    assert.equal(nothingText({ query: "总第7号", filters: {} }, answer), told);
  }
});

test("what filters refuse is told beside what a page answers", () => {
  const [none, some] = [0, 8].map((documents) => ({ anywhere: { documents }, answers: [CARD] }));
  const asked = { query: "总第7号", filters: { year: "2024" } };
  assert.equal(nothingText(asked, none), "与“总第7号”相符的页面，共\u00a01\u00a0个");
  assert.match(nothingText(asked, some), /^与“总第7号”相符的页面，共\u00a01\u00a0个；在已选的筛选条件下，没有/u);
});

test("nothing found names what was tried, and the filters", () => {
  assert.equal(triedText(["exact", "pinyin", "tolerant"]), "已按原文、拼音、近似音查找。");
  assert.equal(triedText([]), "");
  const [query, filters] = ["高泳", { year: "2024" }];
  const [none, some] = [0, 8].map((documents) => ({ anywhere: { documents }, answers: [] }));
  assert.match(nothingText({ query, filters }, some), /筛选条件/u);
  assert.doesNotMatch(nothingText({ query, filters }, none), /筛选条件/u);
  assert.doesNotMatch(nothingText({ query, filters: {} }, none), /筛选条件/u);
});

test("filters alone are told without a query", () => {
  const asked = { query: "", filters: { kind: "decision" } };
  assert.equal(totalText(asked, { total: 8, exact: true, answers: [] }), "符合筛选条件的文件，共\u00a08\u00a0件");
  assert.equal(nothingText(asked, { anywhere: { documents: 69 }, answers: [] }), "没有符合筛选条件的文件。");
});

test("without network, the index that is not kept is the reason", () => {
  assert.match(failureText(false), /没有保存/u);
  assert.doesNotMatch(failureText(true), /没有保存/u);
});
