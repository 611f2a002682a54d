import assert from "node:assert/strict";
import { test } from "node:test";

import { openSyllables } from "../../theme/assets/search/engine/find/syllables.js";
import { phrases, plans } from "../../theme/assets/search/engine/find/plans.js";
import { distinct, parse } from "../../theme/assets/search/text/words.js";

const syllables = openSyllables({ keyNumbers: new Map([["gao", 0], ["ping", 1], ["yong", 2]]) });

/** Words as a reader could have typed them: "…" a phrase, - excluded. */
const written = (words) =>
  words.map(({ text, phrase, excluded }) => `${excluded ? "-" : ""}${phrase ? `"${text}"` : text}`);

// Query, and its words.
const CASES = [
  ["高泳", ["高泳"]],
  [" 高泳　任免\t通知 ", ["高泳", "任免", "通知"]],
  ["张　灵", ["张灵"]],
  ["张 灵 任免", ["张灵", "任免"]],
  ["任免 张 灵", ["任免", "张灵"]],
  ["高 1 泳", ["高", "1", "泳"]],
  ["《》 高泳", ["高泳"]],
  ["GaoYong", ["gaoyong"]],
  ["\"高 泳\" 任免", ["\"高泳\"", "任免"]],
  ["“高 泳”", ["\"高泳\""]],
  ["”高 泳”", ["\"高泳\""]],
  ["＂高 泳＂", ["\"高泳\""]],
  ["「高 泳」", ["\"高泳\""]],
  ["『高 泳』", ["\"高泳\""]],
  ["“十四五”规划", ["十四五规划"]],
  ["关于“十四五”规划", ["关于十四五规划"]],
  ["“十四五 规划", ["十四五", "规划"]],
  ["\"𠮷 泳\" 高", ["\"𠮷泳\"", "高"]],
  ["高泳 -任免", ["高泳", "-任免"]],
  ["高泳 －任免", ["高泳", "-任免"]],
  ["-“任免 通知” 高泳", ["-\"任免通知\"", "高泳"]],
  ["高泳-任免", ["高泳任免"]],
  ["高泳 - 任免", ["高泳", "任免"]],
  ["张 -灵", ["张", "-灵"]],
  ["", []],
];
for (const [query, expected] of CASES) {
  test(`the words of ${query}`, () => assert.deepEqual(written(parse(query)), expected));
}

// Query, and the words of its plans.
const PLANS = [
  ["gao yong", [["gao'yong"], ["gao", "yong"]]],
  ["gao yongping 任免", [["gao'yongping", "任免"], ["gao", "yongping", "任免"]]],
  ["gaoyong yongping", [["gaoyong", "yongping"]]],
  ["g y", [["g'y"], ["g", "y"]]],
  ["gao 任免 yong", [["gao", "任免", "yong"]]],
  ["gao 泳", [["gao'泳"], ["gao", "泳"]]],
  ["高 yongping 任免", [["高'yongping", "任免"], ["高", "yongping", "任免"]]],
  ["高 yong 平", [["高'yong'平"], ["高", "yong", "平"]]],
  ["高泳 ping", [["高泳", "ping"]]],
  ["\"高\" yong", [["高", "yong"]]],
  ["gao -泳", [["gao", "泳"]]],
  ["高 2021", [["高", "2021"]]],
  ["gao -yong", [["gao", "yong"]]],
  ["gao \"yong\"", [["gao", "yong"]]],
  ["高泳", [["高泳"]]],
];
for (const [query, expected] of PLANS) {
  test(`the plans of ${query}`, () => {
    const found = plans(parse(query), syllables);
    assert.deepEqual(found.map((words) => words.map(({ typed }) => typed)), expected);
  });
}

// Query, and what it would be as one string.
const PHRASES = [
  ["高泳 任免", ["高泳任免"]],
  ["安政文2021 47", ["安政文2021 47", "安政文202147"]],
  ["GDP 增长", ["gdp增长"]],
  ["gaoyong 任免", []],
  ["高泳", []],
  ["高泳 -任免", []],
];
for (const [query, expected] of PHRASES) {
  test(`the phrases of ${query}`, () => assert.deepEqual(phrases(parse(query), syllables), expected));
}

test("forty words are a few phrases, not all of their forms", () => {
  const numbers = Array.from({ length: 40 }, (_, i) => String(i));
  assert.equal(phrases(parse(numbers.join(" ")), syllables).length, 4);
});

test("a query has fifty words at most", () => assert.equal(parse("高泳 ".repeat(5000)).length, 50));

// Query, and the words that are looked up.
const DISTINCT = [
  ["高泳 任免 高泳", ["高泳", "任免"]],
  ["高泳 \"高泳\" -高泳", ["高泳", "\"高泳\"", "-高泳"]],
];
for (const [query, expected] of DISTINCT) {
  test(`the different words of ${query}`, () => assert.deepEqual(written(distinct(parse(query))), expected));
}
