"""Runs that are looked at together: what is found is what each shows by itself."""

from collections.abc import Sequence
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.words.coded import is_han
from generator.words.dictionary import dictionary
from generator.words.glance import Glance, Glances
from generator.words.glanced import glanced
from generator.words.lattice import Lattice
from generator.words.lattices import Lattices
from generator.words.likelihood import official_words
from generator.words.slips import Way, slips

LEAST, LEAST_OF_WORDS = 3.5, 0.5
SLIPS = {
    "有关部门应党加强监督": Way.SOUND,
    "由街道办事出负责落实": Way.SOUND,
    "提请人名政府研究处理": Way.SOUND,
    "国家权利机关依法监督": Way.SOUND,
    "全县各村己经通了自来水": Way.SHAPE,
    "切实加强水士保持": Way.SHAPE,
    "县人大常务委会听取了报告": Way.LOST,
    "提请人民代大会审议": Way.LOST,
    "有关部门应当加强监督": None,
}
WORDS = [
    *sorted(word for word in official_words() if len(word) < 5),
    *[word for word in dictionary() if is_han(word)][::40],
]
CHARACTERS = sorted({*chain.from_iterable(WORDS[::7])})
RUNS = st.lists(
    st.lists(st.sampled_from(WORDS) | st.sampled_from(CHARACTERS), min_size=2, max_size=9).map(
        "".join
    ),
    max_size=9,
)


@given(RUNS)
def test_all_lattices_are_those_of_the_runs(runs: Sequence[str]) -> None:
    lattices = Lattices(runs)
    for number, run in enumerate(lattices.runs):
        one, alone = lattices.of(number), Lattice(run)
        assert (one.text, one.before, one.after) == (run, alone.before, alone.after)


@given(RUNS)
def test_all_slips_are_those_of_the_runs(runs: Sequence[str]) -> None:
    found = glanced(runs, LEAST)
    for run in runs:
        alone = slips(Glance(Lattice(run)), LEAST, LEAST_OF_WORDS)
        assert slips(found[run], LEAST, LEAST_OF_WORDS) == alone


def test_each_way_is_seen_at_a_glance() -> None:
    found = glanced([*SLIPS], LEAST)
    ways = {run: slips(found[run], 5.0, 5.0) for run in SLIPS}
    assert {run: {one.way for one in own} for run, own in ways.items()} == {
        run: {way} if way else set() for run, way in SLIPS.items()
    }


@pytest.mark.parametrize("times", [1, 9_000])
def test_what_is_known_ahead_changes_nothing(times: int) -> None:
    glances, run = Glances(), "有关部门应党加强监督"
    others = [f"第{chr(0x4E00 + at)}款" + "依照法律规定" for at in range(times)]
    glances.look_ahead([run, *others], LEAST)
    assert (glances.of(run).heard is None) == (times == 1)
    for one in (run, "没有先看过的字"):
        alone = slips(Glance(Lattice(one)), LEAST, LEAST_OF_WORDS)
        assert slips(glances.of(one), LEAST, LEAST_OF_WORDS) == alone
