"""What may be meant instead of a string, by sound, by shape or by a lost character."""

import pytest

from generator.words.glance import Glance
from generator.words.lattice import Lattice
from generator.words.slips import Way, slips

LEAST = 5.6


@pytest.mark.parametrize(
    ("run", "way", "typed", "word"),
    [
        ("有关部门应党加强监督", Way.SOUND, "应党", "应当"),
        ("全县各村己经通了自来水", Way.SHAPE, "己经", "已经"),
        ("县人大常务委会听取了报告", Way.LOST, "常务委会", "常务委员会"),
    ],
)
def test_a_slip_is_told_in_one_way(run: str, way: Way, typed: str, word: str) -> None:
    found = [
        (one.way, run[one.start : one.end], one.word)
        for one in slips(Glance(Lattice(run)), LEAST, LEAST)
    ]
    assert found == [(way, typed, word)]


def test_right_text_has_none() -> None:
    assert slips(Glance(Lattice("有关部门应当加强监督")), LEAST, LEAST) == ()
