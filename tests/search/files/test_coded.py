from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.files.coded import Coded, code
from generator.search.postings.postings import Postings, term_of

Term = dict[int, tuple[int, int]]
"""The frequency of a pair in each unit, and the bits of its phases there."""

ONCE = (1, 0b0001)


def postings(terms: Sequence[Term], first: int = 0) -> Postings:
    """Return the postings of pairs, which are numbered from `first` on."""
    stands = [stand for term in terms for stand in term.values()]
    return Postings(
        np.array([term_of("高", chr(first + n + 1)) for n in range(len(terms))], dtype=np.uint64),
        np.array([len(term) for term in terms], dtype=np.uint32),
        np.array([unit for term in terms for unit in term], dtype=np.uint32),
        np.array([frequency for frequency, _ in stands], dtype=np.uint32),
        np.array([phases for _, phases in stands], dtype=np.uint8),
    )


def told(coded: Coded) -> list[list[int]]:
    columns = (coded.terms, coded.sizes, coded.bytes, coded.crumbs, coded.content, coded.phases)
    return [column.tolist() for column in columns]


@pytest.mark.parametrize(
    ("term", "content"),
    [
        ({0: ONCE}, [0]),
        ({3: ONCE, 5: (6, 3), 69: ONCE}, [6, 5, 4, 0x80, 1]),
        ({3: ONCE, 4: (2, 3)}, [6, 3, 0]),
        ({200: ONCE}, [0x90, 3]),
    ],
)
def test_units_are_gaps_and_frequencies_above_one(term: Term, content: list[int]) -> None:
    """The same as the JavaScript tests read."""
    coded = code([postings([term])])
    assert coded.content.tolist() == content
    assert coded.bytes.tolist() == [len(content)]


@pytest.mark.parametrize(
    ("term", "crumbs"),
    [
        ({0: (1, 0b0001)}, [0]),
        ({0: (1, 0b0100), 9: (1, 0b1000)}, [2, 3]),
        ({0: (2, 0b0010)}, [2, 0]),
        ({0: (7, 0b1101), 1: (1, 0b0010)}, [1, 3, 1]),
    ],
)
def test_phases_are_a_place_or_four_bits(term: Term, crumbs: list[int]) -> None:
    """The same as the JavaScript tests read."""
    coded = code([postings([term])])
    assert coded.phases.tolist() == crumbs
    assert coded.crumbs.tolist() == [len(crumbs)]


def test_a_character_by_itself_has_no_phases() -> None:
    single = postings([{4: (1, 0), 7: (1, 0)}])
    assert told(code([single]))[3:] == [[0], [8, 6], []]


def test_no_postings_are_no_bytes() -> None:
    assert told(code([])) == [[]] * 6


STANDS = st.one_of(
    st.builds(lambda place: (1, 1 << place), st.integers(0, 3)),
    st.tuples(st.integers(2, 300), st.integers(1, 15)),
)
TERMS = st.lists(st.dictionaries(st.integers(0, 999), STANDS, min_size=1), min_size=1)


@given(st.lists(TERMS, min_size=1, max_size=4))
def test_ranges_are_coded_as_one(drawn: list[list[Term]]) -> None:
    ordered = [[dict(sorted(term.items())) for term in of_range] for of_range in drawn]
    every = [term for of_range in ordered for term in of_range]
    starts = [sum(map(len, ordered[:n])) for n in range(len(ordered))]
    ranges = [postings(terms, first) for terms, first in zip(ordered, starts, strict=True)]
    assert told(code(ranges)) == told(code([postings(every)]))
