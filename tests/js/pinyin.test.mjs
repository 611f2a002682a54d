import assert from "node:assert/strict";
import { test } from "node:test";

import { patterns } from "../../theme/assets/search/text/patterns.js";
import { cuts, letters, tolerant, unfinishedCuts, withoutTonesApart } from "../../theme/assets/search/text/pinyin.js";
import { openSyllables } from "../../theme/assets/search/engine/find/syllables.js";
import { tolerantForms } from "./fixture.mjs";

const KEYS = ["", "=5", "an", "ci", "di", "e", "fan", "fang", "gan", "gao", "lv", "lve", "xi", "xian", "yo", "yong", "zang", "zhang"];
const syllables = openSyllables({ keyNumbers: new Map(KEYS.map((key, number) => [key, number])) });
const is = (typed) => syllables.whole(typed).length > 0;
const begins = (typed) => syllables.prefix(typed).length > 0;
const joined = (ways) => ways.map((way) => way.join(" "));

const LETTERS = [
  ["gaoyong", "gaoyong"],
  ["GāoYǒng", "gaoyong"],
  ["ＧＹ", "gy"],
  ["lü", "lv"],
  ["lǚ", "lv"],
  ["lu:", "lv"],
  ["lüe", "lve"],
  ["lue", "lve"],
  ["nuer", "nuer"],
  ["LYU", "lv"],
  ["lyuye", "lvye"],
  ["nyushi", "nvshi"],
  ["yinyu", "yinyu"],
  ["gao3yong3", "gaoyong"],
  ["gao3yong", ""],
  ["di5ci", ""],
  ["GAO3'an4", "gao'an"],
  ["e4zhou1", "ezhou"],
  ["e4'e2", ""],
  ["a1a2", ""],
  ["covid19", ""],
  ["gao13", ""],
  ["gao6", ""],
  ["xi’an", "xi'an"],
  ["高", ""],
  ["a1", ""],
  ["", ""],
  ["'", ""],
];
for (const [typed, expected] of LETTERS) {
  test(`the letters of ${typed}`, () => assert.equal(letters(typed), expected));
}

// Typed apart, and without the tones.
const APART = [
  ["gao3 yong3", "gao yong"],
  ["e4 zhou1 gao3", "e zhou gao"],
  ["A1 A2", "A1 A2"],
  ["a1 o2 e3", "a1 o2 e3"],
  ["E1 A2 楼", "E1 A2 楼"],
];
for (const [typed, expected] of APART) {
  test(`${typed} without the tones of its syllables`, () => assert.equal(withoutTonesApart(typed), expected));
}

const CUTS = [
  ["gaoyong", ["gao yong"]],
  ["xian", ["xian", "xi an"]],
  ["xi'an", ["xi an"]],
  ["fangan", ["fang an", "fan gan"]],
  ["gaoyon", []],
  ["gaoyo", ["gao yo"]],
];
for (const [typed, expected] of CUTS) {
  test(`the ways to cut ${typed}`, () => assert.deepEqual(joined(cuts(typed, is)), expected));
}

const UNFINISHED = [
  ["gaoyo", ["gao yo"]],
  ["gaoy", ["gao y"]],
  ["xia", ["xia"]],
  ["xi'a", ["xi a"]],
  ["gq", []],
];
for (const [typed, expected] of UNFINISHED) {
  test(`the ways to finish ${typed}`, () => {
    assert.deepEqual(joined(unfinishedCuts(typed, is, begins)), expected);
  });
}

test("a long word has not too many ways to be cut", () => {
  assert.equal(cuts("xian".repeat(8), is).length, 16);
});

test("a long run of syllables with several ways each is cut in few ways", () => {
  assert.equal(cuts("xian'".repeat(40), is).length, 16);
});

test("a run of thousands of letters is not cut", () => {
  const run = "gaoyong".repeat(1500);
  assert.deepEqual([cuts(run, is), unfinishedCuts(run, is, begins)], [[], []]);
});

test("what is confused is told by Python and JavaScript alike", () => {
  for (const [syllable, expected] of Object.entries(tolerantForms)) {
    assert.equal(tolerant(syllable), expected, syllable);
  }
  assert.equal(tolerant("=z"), "=z");
});

/** Patterns as strings: characters, and the keys that a syllable may have. */
const written = (list) =>
  list.map((slots) => slots.map(({ character, keys }) => character ?? keys.map((n) => KEYS[n]).join("|")).join(" "));

const PATTERNS = [
  ["高yong", { whole: ["高 yong"], unfinished: ["高 yong"], tolerant: ["高 yong"] }],
  ["di5ci", { whole: ["di 5 ci"], unfinished: ["di 5 ci"], tolerant: ["di 5 ci"] }],
  ["gao泳", { whole: ["gao 泳"], unfinished: [], tolerant: ["gao 泳"] }],
  ["zang", { whole: ["zang"], unfinished: ["zang"], tolerant: ["zang|zhang", ] }],
  ["gaoy", { whole: [], unfinished: ["gao yo|yong"], tolerant: [] }],
  ["高泳", { whole: [], unfinished: [], tolerant: [] }],
  ["1-6yong", { whole: [], unfinished: [], tolerant: [] }],
];
for (const [typed, expected] of PATTERNS) {
  test(`the patterns of ${typed}`, () => {
    const { whole, unfinished, tolerant: alike } = patterns(typed, syllables);
    assert.deepEqual({ whole: written(whole), unfinished: written(unfinished), tolerant: written(alike) }, expected);
  });
}
