"""Long lists in parts."""

from hypothesis import given
from hypothesis import strategies as st

from generator.render import divided as module
from generator.render.divided import Part, divided

MOST = 20
ENTRIES = st.lists(st.tuples(st.integers(1, 25), st.integers(0, 3)), min_size=1, max_size=200)
Entry = tuple[int, int]


def parts_of(entries: list[Entry]) -> Part[Entry]:
    return divided(entries, lambda one: one[0], MOST, lambda one: one[1])


def leaves(part: Part[Entry]) -> list[Part[Entry]]:
    return [leaf for inner in part.parts for leaf in leaves(inner)] if part.parts else [part]


@given(ENTRIES)
def test_nothing_is_lost_and_no_part_is_too_large(entries: list[Entry]) -> None:
    whole = parts_of(entries)
    assert [entry for leaf in leaves(whole) for entry in leaf.entries] == entries
    for leaf in leaves(whole):
        assert sum(size for size, _ in leaf.entries) <= MOST or len(leaf.entries) == 1


@given(ENTRIES)
def test_no_page_leads_to_too_many(entries: list[Entry]) -> None:
    before, module.MOST_LINKS = module.MOST_LINKS, 3
    try:
        whole = parts_of(entries)
    finally:
        module.MOST_LINKS = before
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        assert len(part.parts) <= 3
        waiting += part.parts


def test_a_short_list_is_one_part() -> None:
    assert parts_of([(5, 0), (5, 1)]) == Part([(5, 0), (5, 1)])


def test_a_part_ends_with_a_group_where_it_can() -> None:
    whole = parts_of([(8, 0), (8, 0), (3, 1), (3, 1)])
    assert [len(part.entries) for part in whole.parts] == [2, 2]
