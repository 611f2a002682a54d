"""What an editor who knows no YAML is told of a slip: where it is, what it is, how to mend it."""

import pytest

from generator.load.tree import parse

# What was typed; line, column, message and hint (their beginnings): one line a case.
SLIPS = [
    ("a: 甲\n\tb: 乙", "2:1", "格式有误：缩进用了制表符（Tab），应当用空格", "请删去制表符"),
    ("a: @甲", "1:4", "格式有误：值不能以这个符号开头", "请用引号括起整个值"),
    ("a: `甲`", "1:4", "格式有误：值不能以这个符号开头", "请用引号括起整个值"),
    ("a: *甲*", "1:5", "格式有误：值不能以 * 或 & 开头", "请用引号括起整个值"),
    ('a: "C:\\Users"', "1:9", "格式有误：双引号里的反斜杠“\\”读不懂", "请改用单引号"),
    ('a: 甲\nb: "乙\nc: 丙\n', "2:4", "格式有误：引号没有成对", "请补上另一半引号"),
    ("a: 甲\n  b: 乙", "2:4", "格式有误：这一行比上面多缩进了", "同一层的键要上下对齐"),
    ("a: 甲: 乙", "1:5", "格式有误：一行里有两个“: ”", "值里的冒号请改成全角"),
    ("a:\n  - b: 甲\n  c: 乙", "3:3", "格式有误：上面几行是列表（以“- ”开头），这一行不是", "列表的每一项"),
    ("a:\n    b: 甲\n  c: 乙", "3:3", "格式有误：缩进与上面的行不一致", "同一层的键要上下对齐"),
    ("a: 甲\n乙\n丙: 丁", "3:1", "格式有误：", "请"),
    ("a: {b: 甲}\n　c: 乙\n  d: 丙", "2:1", "行首的空格是全角的", "请改成半角空格"),
    ("a：甲\nb: 乙", "1:2", "冒号是全角的“：”", "请改成半角冒号，后面加一个空格"),
    ("a:甲\nb: 乙", "1:2", "冒号后面没有空格", "请在冒号后面加一个空格"),
    ("a:　甲\nb: 乙", "1:3", "冒号后面的空格是全角的", "请改成半角空格"),
    ("a: 甲\nb:\u00a0乙\nc: 丙", "2:3", "冒号后面的空格是全角的", "请改成半角空格"),
    ("-　甲: 乙\n  丙: 丁", "1:2", "“-”后面的空格是全角的", "请改成半角空格"),
    ("a:\n  -甲\n  b: 乙", "2:3", "“-”后面没有空格", "请在“-”后面加一个空格"),
    ("a: [甲，乙\nb: 丙", "1:4", "方括号没有成对", "请补上 ]"),
    ("a: {甲: 乙\nb: 丙", "1:4", "花括号没有成对", "请补上 }"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "message", "hint"), SLIPS)
def test_a_slip_is_told_where_it_is(text: str, place: str, message: str, hint: str) -> None:
    (problem,) = parse(text, "a.yml")[1]
    assert (problem.rule, f"{problem.line}:{problem.column}") == ("yaml-syntax", place)
    assert problem.message.startswith(message)
    assert problem.hint.startswith(hint)
