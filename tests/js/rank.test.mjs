import assert from "node:assert/strict";
import { test } from "node:test";

import { normalise } from "../../theme/assets/search/normalise.js";
import { search } from "../../theme/assets/search/query.js";

const BLANK = { title: "", people: [], bodies: [], offices: [], number: "", text: "", date: "2021" };

const READINGS = { 高永: ["gao yong"], 高咏平: ["gao yong ping"], 谷雨: ["gu yu"] };

/** A store in which lunr finds every document for every word, with the score it is given. */
function storeOf(documents) {
  const complete = documents.map((document) => ({ ...BLANK, ...document }));
  return {
    lookUp: () => complete.map((document) => ({ document, score: document.score ?? 1 })),
    readingsOf: (text) => READINGS[text] ?? [],
    normalised: (document) =>
      Object.fromEntries(
        Object.keys(BLANK).map((field) => [field, [document[field]].flat().map(normalise)]),
      ),
  };
}

function ranked(query, ...documents) {
  return search(storeOf(documents), query).map(({ document }) => document.id);
}

const text = (id, more) => ({ id, text: "高永", ...more });
const person = (id, name, more) => ({ id, people: [name], ...more });

test("title, names and number rank above text, whatever lunr's score", () => {
  for (const field of ["title", "number"]) {
    const named = { id: "named", [field]: "高永" };
    assert.deepEqual(ranked("高永", text("text", { score: 9 }), named), ["named", "text"]);
  }
  for (const field of ["people", "bodies", "offices"]) {
    const named = { id: "named", [field]: ["高永"] };
    assert.deepEqual(ranked("高永", text("text", { score: 9 }), named), ["named", "text"]);
  }
});

test("text as typed ranks above pinyin", () => {
  const documents = [person("pinyin", "高永", { score: 9 }), { id: "text", text: "gaoyong" }];
  assert.deepEqual(ranked("gaoyong", ...documents), ["text", "pinyin"]);
});

test("text as typed ranks above pinyin among other words as well", () => {
  const pinyin = person("pinyin", "高永", { title: "任免", score: 9 });
  const typed = { id: "text", text: "gaoyong、其他、任免" };
  assert.deepEqual(ranked("gaoyong 任免", pinyin, typed), ["text", "pinyin"]);
});

test("a name whole ranks above a part of it, that above initials", () => {
  const whole = person("whole", "高永");
  const part = person("part", "高咏平", { score: 2 });
  assert.deepEqual(ranked("gaoyong", part, whole), ["whole", "part"]);
  const initials = { id: "initials", people: ["谷雨"] };
  const full = { id: "full", title: "gy", score: 0 };
  assert.deepEqual(ranked("gy", initials, full), ["full", "initials"]);
});

test("what matches best is what is marked", () => {
  const both = { id: "both", people: ["高咏平", "高永"] };
  assert.deepEqual(search(storeOf([both]), "gaoyong")[0].passages, ["高永"]);
});

test("a document found as text and as pinyin ranks as text", () => {
  const both = person("both", "高永", { text: "gaoyong" });
  const [hit] = search(storeOf([both]), "gaoyong");
  assert.deepEqual(hit.passages, ["gaoyong"]);
});

test("of the same rank lunr's score decides, of several words their sum", () => {
  const documents = [text("a", { score: 1 }), text("b", { score: 2 })];
  assert.deepEqual(ranked("高永", ...documents), ["b", "a"]);
  const words = [text("a", { text: "高永、安、任免", score: 1 }), text("b", { text: "高永、安、任免", score: 2 })];
  assert.deepEqual(ranked("高永 任免", ...words), ["b", "a"]);
});

test("of the same score the newest is first, then the id decides", () => {
  const documents = [
    text("d"),
    text("c"),
    text("b", { date: "2021-07-03" }),
    text("a", { date: "2021-07" }),
  ];
  assert.deepEqual(ranked("高永", ...documents), ["b", "a", "c", "d"]);
});

test("a whole phrase ranks above scattered words, in names or not", () => {
  const scattered = { id: "scattered", title: "高永任免", score: 9 };
  const whole = { id: "whole", text: "任免〔高永〕" };
  assert.deepEqual(ranked("任免 高永", scattered, whole), ["whole", "scattered"]);
});

test("a hit of several words ranks as the worst of them", () => {
  const title = { id: "title", title: "高永2任免", score: 1 };
  const half = { id: "half", title: "高永", text: "任免", score: 9 };
  assert.deepEqual(ranked("高永 任免", half, title), ["title", "half"]);
});
