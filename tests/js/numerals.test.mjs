import assert from "node:assert/strict";
import { test } from "node:test";

import { variants } from "../../theme/assets/search/numerals.js";

// A canonical string and its other forms.
const CASES = [
  ["第25次", ["第二十五次"]],
  ["第二十五次", ["第25次"]],
  ["第10届", ["第十届"]],
  ["第十届", ["第10届"]],
  ["110名", ["一百一十名"]],
  ["105", ["一百零五", "一百〇五"]],
  ["一百零五", ["105", "一百〇五"]],
  ["100", ["一百"]],
  ["三百二十", ["320"]],
  ["2021年", ["二〇二一年", "二零二一年"]],
  ["二〇二一年", ["2021年", "二零二一年"]],
  ["二零二一年", ["2021年", "二〇二一年"]],
  ["1999", ["一九九九"]],
  ["二一年", []], // is it 21 or 2001?
  ["二十十", []],
  ["5月", ["五月"]],
  ["五月", ["5月"]],
  ["五星", []],
  ["5星", []],
  ["十分", []],
  ["12345", []],
  ["025", []],
  ["3.5个", []],
  ["25%", []],
  ["covid19", []],
  ["任免", []],
  ["", []],
  ["2021 47号", ["2021四十七号", "二〇二一47号", "二〇二一四十七号", "二零二一47号", "二零二一四十七号"]],
];

for (const [text, expected] of CASES) {
  test(`the other forms of ${text}`, () => {
    assert.deepEqual(variants(text).toSorted(), expected.toSorted());
  });
}

test("there are eight forms at most", () => {
  assert.equal(variants("2021年5月6日第7次").length, 7);
});

test("every cardinal is read back", () => {
  for (let number = 1; number < 1000; number += 1) {
    const digits = `第${number}次`;
    const forms = variants(digits);
    assert.ok(forms.length > 0, digits);
    for (const form of forms) assert.ok(variants(form).includes(digits), form);
  }
});
