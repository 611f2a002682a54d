// What is asked for at /ref/; how numbers are filed is the same in Python, by tests/cases/ref-keys.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { asked, codeOf, numberKey, onPage } from "../../theme/assets/js/ref-key.js";

const CASES = JSON.parse(readFileSync(new URL("../cases/ref-keys.json", import.meta.url), "utf-8"));

test("a number is filed under its words and figures", () => {
  for (const [number, key] of CASES) assert.equal(numberKey(number), key, number);
  assert.equal(codeOf("青人常 2023 2"), "青人常");
  assert.equal(codeOf("3"), "");
});

test("a serial number and a page are told from a document number", () => {
  for (const query of ["总第205号 第4页", "总第205号第4页", "总205期，4", "总第２０５号 第04页", "公报总第205号第4页"])
    assert.deepEqual(asked(query), { serial: "205", page: 4 }, query);
  assert.deepEqual(asked("总第205号"), { serial: "205", page: null });
  assert.deepEqual(asked("总工发〔2021〕4号"), { key: "总工发 2021 4" });
});

test("a page belongs to the documents that began last", () => {
  const pages = [[1, "a", "甲"], [3, "b", "乙"], [3, "c", "丙"], [6, "d", "丁"]];
  const ids = (page) => onPage(pages, page).map(([, id]) => id);
  assert.deepEqual(ids(2), ["a"]);
  assert.deepEqual(ids(5), ["b", "c"]);
  assert.deepEqual(ids(0), []);
});
