import assert from "node:assert/strict";
import { test } from "node:test";

import { readHash, writeHash } from "../../theme/assets/search/landing/hash.js";
import { findSpans } from "../../theme/assets/search/landing/spans.js";

test("a hash keeps passages with spaces, pluses and ampersands in them", () => {
  const found = { passages: ["2021 47", "a+b&c=d", "高泳"], near: "任命 高泳&为" };
  assert.deepEqual(readHash(writeHash(found)), found);
});

test("a hash without passages, of another kind or cut by hand marks nothing", () => {
  assert.equal(writeHash({ passages: [], near: "高泳" }), "");
  for (const hash of ["", "#content", "#q=", "#q=%E9%AB", "#q=%E9%AB%98&near=%"]) {
    assert.deepEqual(readHash(hash), { passages: [], near: "" }, hash);
  }
});

test("spans are found whatever stands between the characters, and joined where they overlap", () => {
  const text = "任命高　泳为\n市长；高泳，市长高。";
  assert.deepEqual(findSpans(text, ["高泳"], "").spans, [[2, 5], [10, 12]]);
  assert.deepEqual(findSpans(text, ["高泳", "泳为市"], "").spans, [[2, 8], [10, 12]]);
});

test("traditional characters are found with a table, and without one told to be missing", () => {
  const table = new Map([["評", "评"], ["議", "议"]]);
  const text = "评议。工作評議";
  assert.deepEqual(findSpans(text, ["评议"], "工作评议", table), { spans: [[0, 2], [5, 7]], aim: 1, whole: true });
  const without = findSpans(text, ["评议"], "工作评议");
  assert.deepEqual([without.spans, without.whole], [[[0, 2]], false]);
  assert.equal(findSpans(text, ["工作评议"], "").whole, false);
  assert.equal(findSpans(text, ["评议"], "").whole, true);
});

test("the aim is the span that stands in the context of the hit, or the first", () => {
  const text = "高泳任市长。高泳讲话。";
  assert.equal(findSpans(text, ["高泳"], "市长高泳讲话").aim, 1);
  assert.equal(findSpans(text, ["高泳"], "不在文中").aim, 0);
  assert.equal(findSpans(text, ["高泳"], "").aim, 0);
});

test("a passage of which a snippet shows the beginning is marked whole, where the hit has it", () => {
  const long = "一二三四五六七八九十".repeat(12);
  const text = `${long.slice(0, 80)}。前言：${long}，后。`;
  const { spans, aim, whole } = findSpans(text, [long], `前言${long.slice(0, 86)}`);
  const from = text.indexOf("：") + 1;
  assert.deepEqual({ spans, aim, whole }, { spans: [[from, from + 120]], aim: 0, whole: true });
});
