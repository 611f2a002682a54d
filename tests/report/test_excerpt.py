"""The caret stands under its character, whatever stands before it, and however long the line is."""

from unicodedata import category, combining, east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.report.excerpt import WIDTH, excerpt


def width(text: str) -> int:
    return sum(0 if category(c) == "Mn" else 2 if east_asian_width(c) in "WF" else 1 for c in text)


CASES = [
    ("count: 39", 8, "count: 39", "       ^"),
    ("主任: [徐加平]", 6, "主任: [徐加平]", "\u3000\u3000   ^"[:5] + "^"),
    ("\t甲", 2, " 甲", " ^"),
    ("甲\x1b[31m乙", 7, "甲\ufffd[31m乙", "\u3000     ^"),
    ("甲", 1, "甲", "^"),
    ("甲　乙", 3, "甲　乙", "\u3000\u3000^"),
    ("甲", 9, "甲", "\u3000^"),
    ("ａ：b，c", 5, "ａ：b，c", "\u3000\u3000 \u3000^"),
    ("\t- e\u0301甲：\t乙", 9, " - e\u0301甲： 乙", "    \u3000\u3000 ^"),
    ("葛\U000e0100\ufe0f氏", 4, "葛\U000e0100\ufe0f氏", "\u3000^"),
]


@pytest.mark.parametrize(("line", "column", "shown", "caret"), CASES)
def test_the_caret_is_padded_with_full_width_spaces(
    line: str, column: int, shown: str, caret: str
) -> None:
    assert excerpt(line, column) == (shown, caret)


@given(st.text("甲乙ab“”，e\u0301 \u3000", min_size=1, max_size=300), st.data())
def test_the_caret_stands_under_its_character(line: str, data: st.DataObject) -> None:
    line = line.rstrip() + "丙"
    column = data.draw(st.integers(1, len(line)))
    shown, caret = excerpt(line, column)
    assert width(shown) <= WIDTH + 1
    before, rest = "", shown
    while width(before) < width(caret) - 1:
        before, rest = before + rest[0], rest[1:]
    while rest and combining(rest[0]) and not combining(line[column - 1]):
        rest = rest[1:]
    assert width(before) == width(caret) - 1
    assert line[column - 1] in rest[:3]
