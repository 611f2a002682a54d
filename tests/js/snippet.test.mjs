import assert from "node:assert/strict";
import { test } from "node:test";

import { highlight, snippet } from "../../theme/assets/search/text/snippet.js";

/** Parts as one string, the marked ones in brackets. */
const shown = (parts) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

// Text, passages, and the text with what is marked in brackets.
const CASES = [
  ["任命高泳为市长", ["高泳"], "任命[高泳]为市长"],
  ["高泳、高泳", ["高泳"], "[高泳]、[高泳]"],
  ["市长　高　泳", ["高泳"], "市长　[高　泳]"],
  ["（安政文〔2021〕47号）", ["安政文2021 47"], "（[安政文〔2021〕47]号）"],
  ["２０２１年ＧＤＰ", ["21年g"], "２０[２１年Ｇ]ＤＰ"],
  ["人大常委会组成人员", ["委会", "会组成", "人"], "[人]大常[委会]组成[人]员"],
  ["人大常委会组成人员", ["常委会组", "委会"], "人大[常委会组]成人员"],
  ["常委会组成", ["委会", "委会组成"], "常[委会组成]"],
  ["高𠮷泳", ["𠮷"], "高[𠮷]泳"],
  ["cafe\u0301 高泳", ["café"], "[cafe\u0301] 高泳"],
  ["没有", ["高泳"], "没有"],
  ["", ["高泳"], ""],
];

for (const [text, passages, expected] of CASES) {
  test(`${passages} in ${text}`, () => {
    assert.equal(shown(highlight(text, passages)), expected);
    assert.equal(highlight(text, passages).map((part) => part.text).join(""), text);
  });
}

test("a snippet begins a little before the first mark", () => {
  const parts = snippet(`${"前".repeat(300)}高泳${"后".repeat(300)}`, ["高泳"]);
  assert.equal(shown(parts), `…${"前".repeat(24)}[高泳]${"后".repeat(84)}…`);
});

test("a snippet shows as many different passages as it can", () => {
  const text = `高泳${"中".repeat(200)}高泳任免`;
  assert.equal(shown(snippet(text, ["高泳", "任免"])), `…${"中".repeat(24)}[高泳][任免]`);
});

test("a passage longer than a snippet is shown from its beginning", () => {
  const long = "长".repeat(87);
  const text = `${"前".repeat(300)}${long}${"后".repeat(300)}`;
  assert.equal(shown(snippet(text, [long])), `…${"前".repeat(24)}[${"长".repeat(86)}]…`);
  assert.equal(shown(snippet(`前${text.slice(300)}`, [long])), `前[${long}]${"后".repeat(22)}…`);
  const longer = `高泳${"长".repeat(200)}`;
  assert.equal(shown(snippet(longer, [longer])), `[${longer.slice(0, 110)}]…`);
  const within = `${"前".repeat(99)}${longer}。任免`;
  assert.equal(shown(snippet(within, [longer])), `…${"前".repeat(24)}[${longer.slice(0, 86)}]…`);
});

test("a long passage counts as one of the passages that a snippet shows", () => {
  const long = "长".repeat(120);
  const text = `高泳${"中".repeat(200)}高泳${long}`;
  const expected = `…${"中".repeat(22)}[高泳][${"长".repeat(86)}]…`;
  assert.equal(shown(snippet(text, ["高泳", long])), expected);
});

test("a snippet without a mark is the beginning of the text", () => {
  assert.equal(shown(snippet("前".repeat(200), ["高泳"])), `${"前".repeat(110)}…`);
  assert.equal(shown(snippet("短", ["高泳"])), "短");
});

test("a snippet whose beginning shows as much begins there", () => {
  const text = `${"前".repeat(60)}高泳${"后".repeat(100)}高泳`;
  assert.equal(shown(snippet(text, ["高泳"])), `${"前".repeat(60)}[高泳]${"后".repeat(48)}…`);
});

test("no part is empty", () => {
  assert.deepEqual(highlight("高泳", ["高泳"]), [{ text: "高泳", marked: true }]);
  assert.deepEqual(highlight("", ["高泳"]), []);
});

test("a snippet does not part a surrogate pair", () => {
  const after = shown(snippet(`高泳一${"𠮷".repeat(100)}`, ["高泳"]));
  assert.equal(after, `[高泳]一${"𠮷".repeat(53)}…`);
  const before = shown(snippet(`${"𠮷".repeat(100)}一高泳`, ["高泳"]));
  assert.equal(before, `…${"𠮷".repeat(12)}一[高泳]`);
});

test("traditional characters are marked by the table", () => {
  const table = new Map([["評", "评"], ["議", "议"]]);
  assert.equal(shown(highlight("工作評議", ["评议"], table)), "工作[評議]");
  assert.equal(shown(snippet("工作評議", ["评议"], table)), "工作[評議]");
});
