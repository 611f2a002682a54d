import assert from "node:assert/strict";
import { test } from "node:test";

import { openSyllables } from "../../theme/assets/search/engine/find/syllables.js";
import { phrases, plans } from "../../theme/assets/search/engine/find/plans.js";
import { distinct, parse } from "../../theme/assets/search/text/words.js";

const syllables = openSyllables({ keys: ["gao", "ping", "yong"] });

/** Words as a reader could have typed them: "…" a phrase, - excluded. */
const written = (words) =>
  words.map(({ text, phrase, excluded }) => `${excluded ? "-" : ""}${phrase ? `"${text}"` : text}`);

// Query, and its words.
const CASES = [
  ["高永", ["高永"]],
  [" 高永　任免\t通知 ", ["高永", "任免", "通知"]],
  ["张　玲", ["张玲"]],
  ["张 玲 任免", ["张玲", "任免"]],
  ["任免 张 玲", ["任免", "张玲"]],
  ["高 1 永", ["高", "1", "永"]],
  ["《》 高永", ["高永"]],
  ["GaoYong", ["gaoyong"]],
  ["\"高 永\" 任免", ["\"高永\"", "任免"]],
  ["“高 永”", ["\"高永\""]],
  ["”高 永”", ["\"高永\""]],
  ["＂高 永＂", ["\"高永\""]],
  ["「高 永」", ["\"高永\""]],
  ["『高 永』", ["\"高永\""]],
  ["“十四五”规划", ["十四五规划"]],
  ["关于“十四五”规划", ["关于十四五规划"]],
  ["“十四五 规划", ["十四五", "规划"]],
  ["\"𠮷 永\" 高", ["\"𠮷永\"", "高"]],
  ["高永 -任免", ["高永", "-任免"]],
  ["高永 －任免", ["高永", "-任免"]],
  ["-“任免 通知” 高永", ["-\"任免通知\"", "高永"]],
  ["高永-任免", ["高永任免"]],
  ["高永 - 任免", ["高永", "任免"]],
  ["张 -玲", ["张", "-玲"]],
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
  ["gao 永", [["gao'永"], ["gao", "永"]]],
  ["高 yongping 任免", [["高'yongping", "任免"], ["高", "yongping", "任免"]]],
  ["高 yong 平", [["高'yong'平"], ["高", "yong", "平"]]],
  ["高永 ping", [["高永", "ping"]]],
  ["\"高\" yong", [["高", "yong"]]],
  ["gao -永", [["gao", "永"]]],
  ["高 2021", [["高", "2021"]]],
  ["gao -yong", [["gao", "yong"]]],
  ["gao \"yong\"", [["gao", "yong"]]],
  ["高永", [["高永"]]],
];
for (const [query, expected] of PLANS) {
  test(`the plans of ${query}`, () => {
    const found = plans(parse(query), syllables);
    assert.deepEqual(found.map((words) => words.map(({ typed }) => typed)), expected);
  });
}

// Query, and what it would be as one string.
const PHRASES = [
  ["高永 任免", ["高永任免"]],
  ["安政文2021 47", ["安政文2021 47", "安政文202147"]],
  ["GDP 增长", ["gdp增长"]],
  ["gaoyong 任免", []],
  ["高永", []],
  ["高永 -任免", []],
];
for (const [query, expected] of PHRASES) {
  test(`the phrases of ${query}`, () => assert.deepEqual(phrases(parse(query), syllables), expected));
}

test("forty words are a few phrases, not all of their forms", () => {
  const numbers = Array.from({ length: 40 }, (_, i) => String(i));
  assert.equal(phrases(parse(numbers.join(" ")), syllables).length, 4);
});

test("a query has fifty words at most", () => assert.equal(parse("高永 ".repeat(5000)).length, 50));

// Query, and the words that are looked up.
const DISTINCT = [
  ["高永 任免 高永", ["高永", "任免"]],
  ["高永 \"高永\" -高永", ["高永", "\"高永\"", "-高永"]],
];
for (const [query, expected] of DISTINCT) {
  test(`the different words of ${query}`, () => assert.deepEqual(written(distinct(parse(query))), expected));
}
