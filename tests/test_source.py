import pytest

from generator.place import Mark
from generator.source import Source

SOURCE = Source("a.yml", "甲乙\n\n丙")


@pytest.mark.parametrize(
    ("offset", "line", "column"), [(0, 1, 1), (2, 1, 3), (3, 2, 1), (4, 3, 1), (5, 3, 2)]
)
def test_offsets_and_marks_lead_to_each_other(offset: int, line: int, column: int) -> None:
    assert SOURCE.mark(offset) == Mark("a.yml", line, column)
    assert SOURCE.offset(Mark("a.yml", line, column)) == offset


def test_lines_are_counted_from_one_and_others_are_empty() -> None:
    assert [SOURCE.line(number) for number in range(5)] == ["", "甲乙", "", "丙", ""]


def test_a_mark_beyond_the_text_stands_at_its_end() -> None:
    assert SOURCE.offset(Mark("a.yml", 9, 9)) == 5
