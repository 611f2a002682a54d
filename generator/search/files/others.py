"""Rows under other keys than the characters' own, from the readings of all pairs."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

import numpy as np

from generator.distinct import distinct
from generator.search.files.rows import Others
from generator.search.postings.postings import packed
from generator.search.postings.ranges import NONE, number_of, ranges_of
from generator.search.text.contexts import Context, key_of


def others_of(contexts: Iterable[Context]) -> Mapping[int, Others]:
    """Return the rows of each range: of each pair, all combinations of readings but the default."""
    rows = np.array(
        sorted(
            {
                (*keys, ord(one), ord(other) if other else 0)
                for one, other, *read in contexts
                for keys in _other_keys(one, other, read[0], read[1])
            }
        ),
        dtype=np.int64,
    ).reshape(-1, 4)
    ranges = ranges_of(rows[:, 0], rows[:, 1])
    terms = packed(rows[:, 2], rows[:, 3])
    return {
        int(number): Others(
            *(column[ranges == number] for column in (rows[:, 0], rows[:, 1], terms))
        )
        for number in distinct(ranges)
    }


def _other_keys(one: str, other: str, first: str, second: str) -> set[tuple[int, int]]:
    default = (_default(one), _default(other) if other else NONE)
    read = (number_of(first), number_of(second))
    firsts, seconds = zip(default, read, strict=True)
    return set(product(firsts, seconds)) - {default}


@cache
def _default(character: str) -> int:
    return number_of(key_of(character))
