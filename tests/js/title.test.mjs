import assert from "node:assert/strict";
import { test } from "node:test";

import { runs } from "../../theme/assets/search/text/title.js";

/** Runs as one string: | where a line may end, [marks], {what is whole}. */
const shown = (all) =>
  all
    .map(({ whole, parts }) => {
      const text = parts
        .map(({ texts, marked }) => (marked ? `[${texts.join("|")}]` : texts.join("|")))
        .join("");
      return whole ? `{${text}}` : text;
    })
    .join("");

/** `关于[任免]的` as parts. */
const parts = (written) =>
  written
    .split(/[[\]]/u)
    .map((text, i) => ({ text, marked: i % 2 === 1 }))
    .filter(({ text }) => text !== "");

// Title with what is marked in brackets, ends, what is whole, and how it may be broken.
const CASES = [
  ["关于任免职务的决定", [2, 4, 7], [], "关于|任免|职务的|决定"],
  ["关于[任免职务]的决定", [2, 4, 7], [], "关于[|任免|职务]的|决定"],
  ["关于任[免职]务", [2, 4], [], "关于|任[免|职]务"],
  ["印发青政文〔2023〕5号的通知", [2], [[2, 13]], "印发|{青政文〔2023〕5号}的通知"],
  ["青政文〔20[23〕5号的]通知", [], [[0, 11]], "{青政文〔20[23〕5号]}[的]通知"],
  ["青政文〔2023〕5号、6号", [11], [[0, 11]], "{青政文〔2023〕5号}|、6号"],
  ["〔1〕5号〔2〕6号", [5], [[0, 5], [5, 10]], "{〔1〕5号}|{〔2〕6号}"],
  ["（1—2）（3—4）", [], [[0, 5], [5, 10]], "{（1—2）}{（3—4）}"],
  ["", [], [], ""],
];

for (const [title, ends, whole, expected] of CASES) {
  test(`${title} at ${ends}, whole ${whole}`, () => {
    assert.equal(shown(runs(parts(title), { ends, whole })), expected);
  });
}
