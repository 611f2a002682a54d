from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.postings.numbers import numbers_of, placed
from generator.search.text.entries import Entry

from ..samples import entry, entry_lists


def document(year: int, day: int, record: int, part: int = 0) -> Entry:
    date = f"{year}-{1 + day // 28:02}-{1 + day % 28:02}"
    named = {"id": f"a/{date[:7]}", "title": date[:7]}
    return entry(id=f"a/{date[:7]}/{record}/{part}", date=date, issue=named)


def archive(years: int = 4) -> list[Entry]:
    """Return some meetings of each year, with some records of two documents each."""
    return [
        document(2000 + year, day, record, part)
        for year in range(years)
        for day in range(10, 330, 40)
        for record in range(6)
        for part in range(2)
    ]


def moved(before: Sequence[Entry], after: Sequence[Entry]) -> int:
    """How many documents that are in both have another number."""
    one, other = numbers_of(before)[0], numbers_of(after)[0]
    return sum(one[name] != other[name] for name in one.keys() & other.keys())


@given(entry_lists())
def test_every_document_has_a_number_of_its_own(entries: list[Entry]) -> None:
    numbers, room = numbers_of(entries)
    assert sorted(numbers) == sorted(entry.id for entry in entries)
    assert len(set(numbers.values())) == len(entries)
    assert all(0 <= number < room for number in numbers.values())


@given(entry_lists())
def test_a_newer_day_has_higher_numbers(entries: list[Entry]) -> None:
    numbers, _ = numbers_of(entries)
    ordered = sorted(entries, key=lambda one: numbers[one.id])
    assert all(one.date <= other.date for one, other in pairwise(ordered))


def test_documents_of_a_record_stand_together() -> None:
    entries = archive(1)
    numbers, _ = numbers_of(entries)
    for one in entries:
        if one.id.endswith("/0"):
            assert numbers[f"{one.id[:-1]}1"] == numbers[one.id] + 1


@pytest.mark.parametrize("day", [10, 130, 290])
def test_a_record_more_or_less_moves_few(day: int) -> None:
    entries = archive()
    for record in range(6, 12):
        more = [*entries, document(2001, day, record)]
        assert moved(entries, more) <= 16, "those of its own days that it pushes aside"
    for record in range(6):
        gone = document(2001, day, record).id
        assert moved(entries, [one for one in entries if one.id != gone]) <= 16


def test_an_issue_more_moves_few() -> None:
    entries = archive()
    new = [document(2002, 31, record) for record in range(6)]
    assert moved(entries, [*entries, *new]) <= len(entries) / 8


@pytest.mark.parametrize("date", ["2021", "2021-07", "2021-13-45", "", "无日期"])
def test_any_date_has_a_place(date: str) -> None:
    numbers, room = numbers_of([entry(date=date), *archive(1)])
    assert 0 <= numbers["a/1/b"] < room


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 99)), max_size=12))
def test_things_are_placed_in_order_and_do_not_overlap(drawn: list[tuple[int, int]]) -> None:
    drawn.sort(key=lambda one: one[1])
    sizes, wanted = [size for size, _ in drawn], [place for _, place in drawn]
    places = placed(sizes, wanted, 100)
    ends = [place + size for place, size in zip(places, sizes, strict=True)]
    assert all(end <= place for end, place in zip(ends, places[1:], strict=False))
    assert not places or (places[0] >= 0 and ends[-1] <= 100)
