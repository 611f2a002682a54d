import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.postings.postings import CYCLE, Postings, packed, postings, unpacked
from generator.search.text.tokenise import PARTED

from ..reference import Posting, Unit

CANONICAL = st.text(st.sampled_from("高泳任12 𠮷"), max_size=12)


def as_dict(found: Postings) -> dict[str, dict[int, Posting]]:
    """Return where every term stands in each unit that has it."""
    phases = [frozenset(p for p in range(CYCLE) if bits >> p & 1) for bits in found.phases.tolist()]
    stands = map(Posting, found.frequencies.tolist(), phases)
    units = iter(zip(found.units.tolist(), stands, strict=True))
    codes = zip(*(column.tolist() for column in unpacked(found.terms)), strict=True)
    terms = zip(codes, found.sizes.tolist(), strict=True)
    return {
        chr(one) + (chr(other) if other else ""): dict([next(units) for _ in range(size)])
        for (one, other), size in terms
    }


ALONE = Posting(1, frozenset())


def at(*places: int) -> Posting:
    """Return the posting of a pair at these places of a unit."""
    return Posting(len(places), frozenset(place % CYCLE for place in places))


@pytest.mark.parametrize("term", ["高泳", "高", "𠮷高", "高𠮷", "\U0003134b\U0003134b"])
def test_a_term_is_a_number_and_back(term: str) -> None:
    codes = [*map(ord, term), 0][:2]
    [first], [second] = unpacked(packed(np.array(codes[:1]), codes[1]).reshape(1))
    assert [first, second] == codes


@pytest.mark.parametrize(
    ("units", "documents", "found"),
    [
        (["高泳"], [0], {"高": {0: ALONE}, "高泳": {0: at(0)}, "泳": {0: ALONE}}),
        (["高高高"], [0], {"高": {0: ALONE}, "高高": {0: at(0, 1)}}),
        (["高高高高高高"], [0], {"高": {0: ALONE}, "高高": {0: at(0, 1, 2, 3, 4)}}),
        (["1 2"], [0], {"1": {0: ALONE}, "2": {0: ALONE}}),
        (
            ["1 高泳"],
            [0],
            {"1": {0: ALONE}, "高": {0: ALONE}, "高泳": {0: at(2)}, "泳": {0: ALONE}},
        ),
        (["高", "泳"], [0, 0], {"高": {0: ALONE}, "泳": {1: ALONE}}),
        (["高", "高泳"], [0, 0], {"高": {0: ALONE}, "高泳": {1: at(0)}, "泳": {1: ALONE}}),
        (["高", "高"], [0, 1], {"高": {0: ALONE, 1: ALONE}}),
        (["", "高"], [0, 1], {"高": {1: ALONE}}),
        ([""], [0], {}),
        ([], [], {}),
    ],
)
def test_postings(
    units: list[str], documents: list[int], found: dict[str, dict[int, Posting]]
) -> None:
    assert as_dict(postings(units, documents)) == found


@given(st.lists(st.tuples(CANONICAL, st.integers(0, 3))))
def test_postings_are_those_of_counting(drawn: list[tuple[str, int]]) -> None:
    drawn.sort(key=lambda unit: unit[1])
    counted: dict[str, dict[int, Posting]] = {}
    seen: set[tuple[int, str]] = set()
    for number, (unit, document) in enumerate(drawn):
        new = frozenset(one for one in unit if one != PARTED and (document, one) not in seen)
        for term, posting in Unit("text", document, (unit,), new).postings.items():
            counted.setdefault(term, {})[number] = posting
        seen |= {(document, one) for one in new}
    found = postings([unit for unit, _ in drawn], [document for _, document in drawn])
    assert as_dict(found) == counted
    assert found.terms.tolist() == sorted(found.terms.tolist())
    assert all(list(units) == sorted(units) for units in as_dict(found).values())
