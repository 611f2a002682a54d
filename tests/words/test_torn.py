"""Words without one of their characters: told where nothing else can be meant."""

import pytest

from generator.words.lattice import Lattice
from generator.words.torn import torn

LEAST = 3.0


@pytest.mark.parametrize(
    ("run", "typed", "word"),
    [
        ("县人大常务委会听取了报告", "常务委会", "常务委员会"),
        ("提请人民代大会审议", "人民代大会", "人民代表大会"),
    ],
)
def test_what_is_left_of_a_word_is_found_with_it(run: str, typed: str, word: str) -> None:
    assert [(run[one.start : one.end], one.word) for one in torn(Lattice(run), LEAST)] == [
        (typed, word)
    ]


@pytest.mark.parametrize("run", ["保护境外投资者", "常务委员会会议", "常务委员会"])
def test_right_text_is_left_alone(run: str) -> None:
    assert torn(Lattice(run), LEAST) == ()
