// What is asked for at /ref/; how numbers are filed is the same in Python, by tests/cases/ref-keys.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { asked, codeOf, issuesOf, numberKey, onPage } from "../../theme/assets/js/ref-key.js";

const CASES = JSON.parse(readFileSync(new URL("../cases/ref-keys.json", import.meta.url), "utf-8"));

test("a number is filed under its words and figures", () => {
  for (const [number, key] of CASES) assert.equal(numberKey(number), key, number);
  assert.equal(codeOf("青人常 2023 2"), "青人常");
  assert.equal(codeOf("3"), "");
});

test("a serial number and a page are told from a document number", () => {
  for (const query of ["总第205号 第4页", "总第205号第4页", "总205期，4", "总第２０５号 第04页", "总第0205号 ４页", "总第205号 p. 4"])
    assert.deepEqual(asked(query), { words: "", serial: 205, key: "", page: 4 }, query);
  assert.deepEqual(asked("总第205号"), { words: "", serial: 205, key: "", page: null });
  assert.deepEqual(asked("公报总第205号"), { words: "公报", serial: 205, key: "", page: null });
  assert.deepEqual(asked("总工发〔2021〕4号"), { words: "", serial: null, key: "总工发 2021 4", page: null });
  for (const query of ["2021年第3号 第4页", "2021年第3期，4页", "２０２１年第０３号第４页", "2021(3): 4.", "2021年3号 4页"])
    assert.deepEqual(asked(query), { words: "", serial: null, key: "2021 3", page: 4 }, query);
  assert.equal(asked("青人常〔2023〕2号").page, null);
  assert.equal(asked("青人常 2023 12").page, null);
});

test("an issue is found by its serial number or its name, with or without its gazette's", () => {
  const issues = [
    ["a/1", "某市人民代表大会常务委员会公报", "2021年第3号", 205, true],
    ["b/1", "某县人民政府公报", "2021年第3号", 12, true],
    ["b/2", "某县人民政府公报", "增刊", null, false],
  ];
  const ids = (query) => issuesOf(issues, asked(query)).map(([id]) => id);
  assert.deepEqual(ids("2021年第3号 第4页"), ["a/1", "b/1"]);
  assert.deepEqual(ids("某市人大常委会公报2021年第3号"), ["a/1"]);
  assert.deepEqual(ids("某县人民政府公报, 2021(3)"), ["b/1"]);
  assert.deepEqual(ids("总第205期"), ["a/1"]);
  assert.deepEqual(ids("某县公报总第205期"), []);
  assert.deepEqual(ids("某县人民政府公报增刊"), ["b/2"]);
  assert.deepEqual(ids("12021年第3号"), []);
  assert.deepEqual(ids("增刊"), ["b/2"]);
  assert.deepEqual(ids("constructor"), []);
  assert.deepEqual(ids("第4页"), []);
});

test("a page belongs to the documents that began last", () => {
  const pages = [[1, "a", "甲"], [3, "b", "乙"], [3, "c", "丙"], [6, "d", "丁"]];
  const ids = (page) => onPage(pages, page).map(([, id]) => id);
  assert.deepEqual(ids(2), ["a"]);
  assert.deepEqual(ids(5), ["b", "c"]);
  assert.deepEqual(ids(0), []);
});
