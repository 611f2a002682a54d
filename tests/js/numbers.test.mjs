import assert from "node:assert/strict";
import { test } from "node:test";

import { partNumber, spokenNumbers } from "../../theme/assets/search/engine/find/numbers.js";
import { LEVEL } from "../../theme/assets/search/engine/find/levels.js";
import { parse } from "../../theme/assets/search/text/words.js";

// What is typed, the number's canonical text from the year on, and what stands before it.
const JOINED = [
  ["安政文202147", " 47号", "安政文2021"],
  ["安政文202147号", " 47号", "安政文2021"],
  ["安政文２０２１４７", " 47号", "安政文2021"],
  ["安政文19987", " 7号", "安政文1998"],
  ["anzhengwen202147", " 47号", "anzhengwen2021"],
  ["an'zheng文202147", " 47号", "an'zheng文2021"],
];
for (const [typed, rest, head] of JOINED) {
  test(`${typed} is a number in one`, () => assert.deepEqual(partNumber(typed), { head, rest }));
}

for (const typed of ["202147", "安政文2021", "安政文210047", "安政文〔2021〕47", "安政文202147件", "安政文1234567"]) {
  test(`${typed} is none`, () => assert.equal(partNumber(typed), null));
}

const syllables = { whole: (typed) => (typed === "anzhengwen" ? [] : [1]) };
const meanings = [
  { text: "安政文", level: LEVEL.exact },
  { text: "案证文", level: LEVEL.exact },
  { text: "暗真文", level: LEVEL.tolerant },
];

/** The words of a query as findWord() gives them, the first of which means the above. */
function states(query, whole = [[]]) {
  const [first, ...rest] = parse(query);
  return [
    { word: first, patterns: { whole }, alternatives: meanings },
    ...rest.map((word) => ({ word, patterns: { whole: [] }, alternatives: [] })),
  ];
}

test("pinyin before numbers is each of what is read so", () => {
  const made = spokenNumbers(states("anzhengwen 2021 47"), syllables);
  const of = (text) => [`${text}2021 47`, `${text}202147`];
  assert.deepEqual(made, [...of("安政文"), ...of("案证文")]);
});

test("pinyin alone, pinyin before other words, and what is no pinyin are no numbers", () => {
  for (const query of ["anzhengwen", "anzhengwen 任免", "anzhengwen 2021 任免"]) {
    assert.deepEqual(spokenNumbers(states(query), syllables), []);
  }
  assert.deepEqual(spokenNumbers(states("gdp 2021", []), syllables), []);
});
