import assert from "node:assert/strict";
import { test } from "node:test";

import {
  countText,
  dateText,
  failureText,
  nothingText,
  triedText,
} from "../../theme/assets/search/view/messages.js";

test("dates are written as they are printed", () => {
  assert.equal(dateText("2021-07-03"), "2021年7月3日");
  assert.equal(dateText("2020-11"), "2020年11月");
  assert.equal(dateText("2020"), "2020年");
});

test("a number that is not exact says so", () => {
  assert.match(countText("高永", { total: 8, exact: true }), /共 8 件/u);
  assert.match(countText("高永", { total: 310, exact: false }), /约 310 件/u);
});

test("nothing found names what was tried, and the filters", () => {
  assert.equal(triedText(["exact", "pinyin", "tolerant"]), "已按原文、拼音、近似音查找。");
  assert.equal(triedText([]), "");
  assert.match(nothingText("高永", true), /筛选条件/u);
  assert.doesNotMatch(nothingText("高永", false), /筛选条件/u);
});

test("without network, the index that is not kept is the reason", () => {
  assert.match(failureText(false), /没有保存/u);
  assert.doesNotMatch(failureText(true), /没有保存/u);
});
