import random
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from generator.search.files.cuts import cuts

THINGS = st.lists(st.tuples(st.floats(0.1, 30), st.integers(0, 2**32)), max_size=60)


@given(THINGS, st.floats(1, 60))
def test_all_is_cut_and_no_file_is_too_full(drawn: list[tuple[float, int]], most: float) -> None:
    weights = [weight for weight, _ in drawn]
    found = cuts(weights, np.array([rank for _, rank in drawn], dtype=np.uint64), most)
    assert found[0] == 0
    assert found[-1] == len(drawn)
    for begin, end in pairwise(found):
        assert begin < end
        assert end - begin == 1 or sum(weights[begin:end]) <= most * 1.000001


def files(things: list[int]) -> set[tuple[int, ...]]:
    ranks = np.array([number * 2654435761 % 2**32 for number in things], dtype=np.uint64)
    return {tuple(things[a:b]) for a, b in pairwise(cuts([1.0] * len(things), ranks, 40))}


def test_a_thing_more_or_less_changes_few_files() -> None:
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    things = chance.sample(range(1_000_000), 4000)
    changed = []
    for _ in range(40):
        at = chance.randrange(len(things))
        for other in ([*things[:at], *things[at + 1 :]], [*things[:at], 1_000_001, *things[at:]]):
            changed.append(len(files(other) - files(things)))
    assert len(files(things)) > 100
    assert sorted(changed)[len(changed) // 2] <= 3
    assert max(changed) <= 25
