import assert from "node:assert/strict";
import { test } from "node:test";

import { variants } from "../../theme/assets/search/text/numerals.js";

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
  ["1999", ["一九九九", "一千九百九十九"]],
  ["2021", ["二〇二一", "二零二一", "二千〇二十一", "二千零二十一"]],
  ["二千零二十一", ["2021", "二千〇二十一"]],
  ["0999", ["〇九九九", "零九九九"]],
  ["三千", ["3000"]],
  ["1270件", ["一二七〇件", "一二七零件", "一千二百七十件"]],
  ["一千二百七十件", ["1270件"]],
  ["一千零一十五", ["1015", "一千〇一十五"]],
  ["一千十五", []],
  ["二千万", ["2000万"]],
  ["一万二千", ["1万二千"]],
  ["9区", ["九区"]],
  ["三期", ["3期"]],
  ["9位", ["九位"]],
  ["1亿元", ["一亿元"]],
  ["十家", ["10家"]],
  ["5千元", ["五千元"]],
  ["万一", []],
  ["二一年", []], // is it 21 or 2001?
  ["二十十", []],
  ["5月", ["五月"]],
  ["五月", ["5月"]],
  ["3至5年", ["三至五年", "三至5年", "3至五年"]],
  ["三到五名", ["3到5名", "3到五名", "三到5名"]],
  ["3至今", []],
  ["五星", []],
  ["5星", []],
  ["十分", []],
  ["十分满意", []],
  ["一些", []],
  ["一定", []],
  ["一切", []],
  ["三农", []],
  ["十四五", []],
  ["千方百计", []],
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

// A string with three numerals and more, and forms that it must have.
const LONG = [
  ["2021年9月22日第25次会议", ["二〇二一年九月二十二日第二十五次会议", "2021年9月22日第二十五次会议"]],
  ["2021年9月22日第25次会议", ["二零二一年九月二十二日第二十五次会议"]],
  ["二〇二一年九月二十二日第二十五次会议", ["2021年9月22日第25次会议", "2021年9月22日第二十五次会议"]],
  ["二零二一年九月二十二日第二十五次会议", ["2021年9月22日第25次会议", "二〇二一年九月二十二日第二十五次会议"]],
  ["2021年9月22日第二十五次会议", ["2021年9月22日第25次会议", "二〇二一年九月二十二日第二十五次会议"]],
];
for (const [text, expected] of LONG) {
  test(`${text} is also ${expected[0]}`, () => {
    const found = variants(text);
    assert.deepEqual(expected.filter((form) => !found.includes(form)), []);
    assert.equal(found.length, 7);
  });
}

test("a string with very many numerals has few forms", () => {
  assert.equal(variants("31件".repeat(2000)).length, 7);
});

test("a term and its session are written alike", () => {
  assert.deepEqual(variants("第12届第25次会议"), ["第十二届第二十五次会议"]);
  assert.ok(variants("2021年第12届第25次会议").includes("2021年第十二届第二十五次会议"));
});

test("every cardinal is read back", () => {
  for (let number = 1; number < 10000; number += 1) {
    const digits = `第${number}次`;
    const forms = variants(digits);
    assert.ok(forms.length > 0, digits);
    for (const form of forms) assert.ok(variants(form).includes(digits), form);
    assert.ok(number > 999 || forms.length < 3, digits);
  }
});
