// What a word is called otherwise where no register has a name of it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { callings } from "../../theme/assets/search/engine/find/other-names.js";

const EMPTY = { names: { within: async () => [] }, answers: { find: async () => [] } };

for (const [typed, full] of [
  ["青禾县财政局长", "青禾县财政局局长"],
  ["市场监督管理局长", "市场监督管理局局长"],
  ["税务局长", "税务局局长"],
  ["县委组织部长", "县委组织部部长"],
  ["中级法院长", "中级法院院长"],
]) {
  test(`${typed}: the organ is named, and its chief`, async () => {
    assert.deepEqual(await callings(EMPTY, typed), [full]);
  });
}

for (const typed of [
  "院长",
  "副院长",
  "财政局副局长",
  "代院长",
  "代理院长",
  "常务副部长",
  "第一副局长",
  "原局长",
  "现任局长",
  "各处长",
  "财政局局长",
  "中级法院院长",
]) {
  test(`${typed}: no organ is called so`, async () => {
    assert.deepEqual(await callings(EMPTY, typed), []);
  });
}
