"""Strings are counted where they begin, one by one in a small text and together in a large one."""

from collections.abc import Callable, Collection, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check import occurrences, together

_NUMBERS = "甲乙丙丁"
_TEXTS = st.text(_NUMBERS, max_size=60)
_STRINGS = st.sets(st.text(_NUMBERS, min_size=1, max_size=5), max_size=12)

Count = Callable[[str, Collection[str]], Mapping[str, int]]


@pytest.mark.parametrize("count", [occurrences.occurrences, together.counted_together])
def test_a_string_is_counted_wherever_it_begins(count: Count) -> None:
    assert count("甲甲甲乙𠮷甲甲", {"甲甲", "乙𠮷甲", "丙"}) == {"甲甲": 3, "乙𠮷甲": 1}
    assert count("", {"甲"}) == count("甲", set()) == {}


@given(text=_TEXTS, strings=_STRINGS)
def test_together_gives_what_one_by_one_gives(text: str, strings: set[str]) -> None:
    assert together.counted_together(text, strings) == occurrences.occurrences(text, strings)


def test_what_lies_across_two_pieces_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "_AT_ONCE", 3)
    assert together.counted_together("甲乙丙丁" * 5, {"丙丁", "丁甲乙"}) == {"丙丁": 5, "丁甲乙": 4}


def test_much_is_counted_together(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(together, "counted_together", lambda text, _: asked.append(text) or {})
    occurrences.occurrences("甲乙", {"甲"})
    monkeypatch.setattr(occurrences, "_MUCH", 2)
    occurrences.occurrences("甲乙", {"甲"})
    assert asked == ["甲乙"]
