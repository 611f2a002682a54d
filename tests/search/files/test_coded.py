from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.files.coded import code
from generator.search.postings.postings import Postings, packed

Term = dict[int, tuple[int, int]]
"""The frequency of a pair in each unit, and the bits of its phases there."""

ONCE = (1, 0b0001)


def postings(terms: Sequence[Term]) -> Postings:
    """Return the postings of pairs."""
    stands = [stand for term in terms for stand in term.values()]
    return Postings(
        packed(np.full(len(terms), ord("高")), np.arange(len(terms)) + 1),
        np.array([len(term) for term in terms], dtype=np.uint32),
        np.array([unit for term in terms for unit in term], dtype=np.uint32),
        np.array([frequency for frequency, _ in stands], dtype=np.uint32),
        np.array([phases for _, phases in stands], dtype=np.uint8),
    )


@pytest.mark.parametrize(
    ("term", "heads", "places"),
    [
        ({0: ONCE}, [2], [0]),
        (
            {3 * 1024 + 2: ONCE, 3 * 1024 + 4: (6, 3), 67 * 1024 + 1: ONCE},
            [8, 1, 4, 0x80, 1],
            [2, 1, 1],
        ),
        ({1024: ONCE, 1025: (2, 3)}, [4, 1, 0], [0, 0]),
        ({1023: ONCE}, [2], [0xFF, 7]),
    ],
)
def test_units_are_gaps_frequencies_above_one_and_places(
    term: Term, heads: list[int], places: list[int]
) -> None:
    """The same as the JavaScript tests read."""
    coded = code(postings([term]))
    assert (coded.heads.content.tolist(), coded.heads.offsets.tolist()) == (heads, [0, len(heads)])
    assert (coded.places.content.tolist(), coded.places.offsets.tolist()) == (
        places,
        [0, len(places)],
    )


@pytest.mark.parametrize(
    ("term", "crumbs"),
    [
        ({0: (1, 0b0001)}, [0]),
        ({0: (1, 0b0100), 9: (1, 0b1000)}, [2, 3]),
        ({0: (2, 0b0010)}, [2, 0]),
        ({0: (7, 0b1101), 1: (1, 0b0010)}, [1, 3, 1]),
        ({4: (1, 0), 7: (1, 0)}, []),
    ],
)
def test_phases_are_a_place_or_four_bits(term: Term, crumbs: list[int]) -> None:
    """The same as the JavaScript tests read."""
    coded = code(postings([term]))
    assert coded.crumbs.content.tolist() == crumbs
    assert coded.crumbs.lengths.tolist() == [len(crumbs)]


def test_no_postings_are_no_bytes() -> None:
    coded = code(postings([]))
    assert coded.heads.content.tolist() == coded.crumbs.content.tolist() == []
    assert coded.places.offsets.tolist() == [0]


STANDS = st.one_of(
    st.builds(lambda place: (1, 1 << place), st.integers(0, 3)),
    st.tuples(st.integers(2, 300), st.integers(1, 15)),
)
TERMS = st.lists(st.dictionaries(st.integers(0, 9999), STANDS, min_size=1), min_size=1)


@given(TERMS)
def test_a_term_is_coded_as_by_itself(drawn: list[Term]) -> None:
    terms = [dict(sorted(term.items())) for term in drawn]
    together = code(postings(terms))
    for at, term in enumerate(terms):
        alone = code(postings([term]))
        for name in ("heads", "places", "crumbs"):
            own = getattr(together, name).of(at, at + 1)
            assert own.tolist() == getattr(alone, name).content.tolist()
