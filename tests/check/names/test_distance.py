"""The distance of two wordings, against the definition."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from generator.check.names.distance import distance

WORDS = st.text("甲乙丙", max_size=7)


@cache
def slow(one: str, other: str) -> int:
    if not (one and other):
        return len(one) + len(other)
    change = slow(one[1:], other[1:]) + (one[0] != other[0])
    return min(change, slow(one[1:], other) + 1, slow(one, other[1:]) + 1)


@given(one=WORDS, other=WORDS, most=st.integers(0, 4))
def test_distance(one: str, other: str, most: int) -> None:
    assert distance(one, other, most) == min(slow(one, other), most + 1)
