from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.postings import Postings, characters, postings, term_of

CANONICAL = st.text(st.sampled_from("高永任12 𠮷"), max_size=12)


def as_dict(found: Postings) -> dict[str, dict[int, int]]:
    """Return the frequencies by unit of every term."""
    units = iter(zip(found.units.tolist(), found.frequencies.tolist(), strict=True))
    terms = zip(found.terms.tolist(), found.sizes.tolist(), strict=True)
    return {characters(term): dict([next(units) for _ in range(size)]) for term, size in terms}


@pytest.mark.parametrize("term", ["高永", "高", "𠮷高", "高𠮷", "\U0003134b\U0003134b"])
def test_a_term_is_a_number_and_back(term: str) -> None:
    assert characters(term_of(term[0], term[1:])) == term


@pytest.mark.parametrize(
    ("units", "documents", "found"),
    [
        (["高永"], [0], {"高": {0: 1}, "高永": {0: 1}, "永": {0: 1}}),
        (["高高高"], [0], {"高": {0: 3}, "高高": {0: 2}}),
        (["1 2"], [0], {"1": {0: 1}, "2": {0: 1}}),
        (["高", "永"], [0, 0], {"高": {0: 1}, "永": {1: 1}}),
        (["高", "高永"], [0, 0], {"高": {0: 1}, "高永": {1: 1}, "永": {1: 1}}),
        (["高", "高"], [0, 1], {"高": {0: 1, 1: 1}}),
        (["", "高"], [0, 1], {"高": {1: 1}}),
        ([""], [0], {}),
        ([], [], {}),
    ],
)
def test_postings(units: list[str], documents: list[int], found: dict[str, dict[int, int]]) -> None:
    assert as_dict(postings(units, documents)) == found


@given(st.lists(st.tuples(CANONICAL, st.integers(0, 3))))
def test_postings_are_those_of_counting(drawn: list[tuple[str, int]]) -> None:
    drawn.sort(key=lambda unit: unit[1])
    counted: dict[str, dict[int, int]] = {}
    seen: set[tuple[int, str]] = set()
    for number, (unit, document) in enumerate(drawn):
        pairs = [a + b for a, b in pairwise(unit) if " " not in (a, b)]
        new = [one for one in unit if one != " " and (document, one) not in seen]
        for term in pairs + new:
            of_term = counted.setdefault(term, {})
            of_term[number] = of_term.get(number, 0) + 1
        seen |= {(document, one) for one in unit}
    found = postings([unit for unit, _ in drawn], [document for _, document in drawn])
    assert as_dict(found) == counted
    assert found.terms.tolist() == sorted(found.terms.tolist())
    assert all(list(units) == sorted(units) for units in as_dict(found).values())
