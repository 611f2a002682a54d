"""Words beside which only another of the same sound stands: told there, and nowhere else."""

import pytest

from generator.words.lattice import Lattice
from generator.words.misused import misused

LEAST = 5.6


@pytest.mark.parametrize(
    ("run", "typed", "word"),
    [
        ("会意认为", "会意", "会议"),
        ("国家权利机关", "权利", "权力"),
        ("自公布之日起实行", "实行", "施行"),
        ("村民委员会主人", "主人", "主任"),
    ],
)
def test_a_word_is_found_with_the_one_that_stands_there(run: str, typed: str, word: str) -> None:
    found = [(run[one.start : one.end], one.word) for one in misused(Lattice(run), LEAST)]
    assert found == [(typed, word)]


@pytest.mark.parametrize(
    "run",
    [
        "会议认为",
        "公民权利",
        "国家权力机关",
        "市人民政府市长职务的决定",
        "本行政区域内的公园",
        "组织实施方案",
    ],
)
def test_right_text_is_left_alone(run: str) -> None:
    assert misused(Lattice(run), LEAST) == ()


def test_what_usage_may_show_to_be_right_gains_a_little_only() -> None:
    assert all(one.gain < LEAST + 2.4 for one in misused(Lattice("国家权利机关"), LEAST))
