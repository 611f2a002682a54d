from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.coded import Coded, code
from generator.search.postings import Postings

Term = dict[int, int]
"""The frequencies by unit of a term."""


def ranges(*terms: Sequence[Term]) -> list[Postings]:
    """Return ranges of terms, which are numbered through."""
    first, made = 0, []
    for of_range in terms:
        made.append(
            Postings(
                np.arange(first, first + len(of_range), dtype=np.uint64),
                np.array([len(term) for term in of_range], dtype=np.uint32),
                np.array([unit for term in of_range for unit in term], dtype=np.uint32),
                np.array([often for t in of_range for often in t.values()], dtype=np.uint32),
            )
        )
        first += len(of_range)
    return made


def told(coded: Coded) -> tuple[list[int], list[int], list[int], bytes]:
    return coded.terms.tolist(), coded.sizes.tolist(), coded.lengths.tolist(), coded.content


@pytest.mark.parametrize(
    ("term", "content"),
    [
        ({0: 1}, [0]),
        ({3: 1, 5: 6, 69: 1}, [6, 5, 4, 0x80, 1]),
        ({3: 1, 4: 2}, [6, 3, 0]),
        ({200: 1}, [0x90, 3]),
    ],
)
def test_postings_are_gaps_and_frequencies_above_one(term: Term, content: list[int]) -> None:
    """The same as the JavaScript tests read."""
    assert told(code(ranges([term]))) == ([0], [len(term)], [len(content)], bytes(content))


def test_no_postings_are_no_bytes() -> None:
    assert told(code([])) == ([], [], [], b"")


TERMS = st.lists(st.dictionaries(st.integers(0, 999), st.integers(1, 300), min_size=1), min_size=1)


@given(st.lists(TERMS, min_size=1, max_size=4))
def test_ranges_are_coded_as_one(drawn: list[list[Term]]) -> None:
    ordered = [[dict(sorted(term.items())) for term in of_range] for of_range in drawn]
    every = [term for of_range in ordered for term in of_range]
    assert told(code(ranges(*ordered))) == told(code(ranges(every)))
