"""Names in the order of strokes: one case a line."""

from itertools import pairwise

import pytest

from generator.strokes.names import misplaced, read_names, sort_names, unknown_characters
from generator.strokes.table import SEQUENCES, strokes

STROKES, IN_TURN = False, True


@pytest.mark.parametrize(
    ("character", "sequence"),
    [
        ("一", "1"), ("丁", "12"), ("王", "1121"), ("水", "2534"), ("火", "4334"), ("及", "354"),
        ("成", "135534"), ("马", "551"), ("皙", "1234331232511"), ("赵", "121213434"),
        ("郝", "121323452"), ("鼎", "251115132125"), ("凸", "21251"), ("凹", "25251"),
    ],
)  # fmt: skip
def test_how_a_character_is_written(character: str, sequence: str) -> None:
    found = strokes(character)
    assert found
    assert (found.sequence, found.count) == (sequence, len(sequence))


@pytest.mark.parametrize(
    ("character", "sequence"),
    [
        ("堃", "41534153121"),
        ("喆", "121251121251"),
        ("淼", "253425342534"),
        ("昇", "25113132"),
        ("䶮", "135341134"),
    ],
)
def test_characters_of_names_beyond_the_common_ones(character: str, sequence: str) -> None:
    found = strokes(character)
    assert found
    assert found.sequence == sequence


def test_what_a_message_says_of_a_character() -> None:
    assert str(strokes("丁")) == "“丁”是2画（横竖）"


def test_the_table_is_in_order_and_has_each_character_once() -> None:
    lines = [line.split(" ") for line in SEQUENCES.read_text(encoding="utf-8").splitlines()]
    sequences = [sequence for sequence, _ in lines]
    assert sequences == sorted(set(sequences), key=lambda one: (len(one), one))
    characters = "".join(found for _, found in lines)
    assert len(characters) == len(set(characters)) == 14_320


def test_the_table_has_the_characters_of_gb_2312() -> None:
    codes = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    characters = [code.decode("gb2312", errors="ignore") for code in codes]
    missing = [character for character in characters if character and not strokes(character)]
    # Components, which no name is written with.
    assert "".join(missing) == "阝廴艹犭忄丬辶屮"


@pytest.mark.parametrize(
    ("in_turn", "names"),
    [
        (STROKES, "丁琦 马宝红 王朴 王辉 王大鹏 王红兵 元浩 牛建芳 方圆"),
        (STROKES, "李可 李阳 李长奉 杨炯 杨志强 张玲 张歌 张建林 赵庆林 郝保旺"),
        (IN_TURN, "王大鹏 王朴 王红兵 王辉 李长奉 李可 李阳 张建林 张玲 张歌"),
        (STROKES, "田甲 田乙丙 由甲"),
        (STROKES, "欧阳一 欧阳二"),
        (STROKES, "丁一 艾力·买买提 张三 阿不都·艾山 阿依古丽·买买提"),
    ],
)
def test_the_order_of_names(in_turn: bool, names: str) -> None:
    listed = names.split()
    assert sort_names(reversed(listed), in_turn=in_turn) == listed
    assert all(misplaced(a, b, in_turn=in_turn) is None for a, b in pairwise(listed))


@pytest.mark.parametrize(
    ("before", "after", "in_turn"),
    [
        ("李秋", "丁一", STROKES), ("郝保旺", "赵庆林", STROKES), ("王大鹏", "王辉", STROKES),
        ("王辉", "王大鹏", IN_TURN), ("李书林", "李水平", STROKES),
    ],
)  # fmt: skip
def test_names_out_of_order(before: str, after: str, in_turn: bool) -> None:
    assert misplaced(before, after, in_turn=in_turn)
    assert not misplaced(after, before, in_turn=in_turn)


def test_characters_of_one_sequence_may_stand_in_either_order() -> None:
    assert not misplaced("田一", "由一")
    assert not misplaced("由一", "田一")


@pytest.mark.parametrize(
    "text",
    [
        "张玲、王大鹏、李可", "张　玲　王大鹏　李　可", "张 玲\n王大鹏\n李可\n", "张玲，王大鹏,李可",
        "张玲 王大鹏 李可", "张　玲、王大鹏；李可。",
    ],
)  # fmt: skip
def test_names_are_read_however_they_are_parted(text: str) -> None:
    assert read_names(text) == ["张玲", "王大鹏", "李可"]


def test_a_note_stays_with_its_name_and_does_not_order_it() -> None:
    assert read_names("张　玲（女）、丁一（兼）") == ["张玲（女）", "丁一（兼）"]
    assert sort_names(["张玲（女）", "丁一（兼）"]) == ["丁一（兼）", "张玲（女）"]
    assert unknown_characters("张玲（㐆）") == []
