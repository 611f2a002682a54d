"""Strings that look like a word: told where the run is likelier with it, and only there."""

import pytest

from generator.words.lattice import Lattice
from generator.words.shapes import looking_like, misread

LEAST = 5.6


@pytest.mark.parametrize(
    ("run", "typed", "word"),
    [
        ("任务己经完成", "己经", "已经"),
        ("要加大投人力度", "投人", "投入"),
        ("农民的收人增加", "收人", "收入"),
        ("做好末成年人保护工作", "末成年人", "未成年人"),
        ("切实加强水士保持", "水士保持", "水土保持"),
    ],
)
def test_a_look_alike_is_found_with_its_word(run: str, typed: str, word: str) -> None:
    assert [(run[one.start : one.end], one.word) for one in misread(Lattice(run), LEAST)] == [
        (typed, word)
    ]


@pytest.mark.parametrize(
    "run", ["任务已经完成", "企业的外置设备", "每人每年", "日常工作", "自己的事"]
)
def test_right_text_is_left_alone(run: str) -> None:
    assert misread(Lattice(run), LEAST) == ()


def test_a_group_is_of_characters_for_one_another() -> None:
    assert set(looking_like("已")) == {"己", "巳"}
    assert looking_like("的") == ""
