"""Slips stand in printed texts, the same ones for a seed, and what is told of them is counted."""

import random

import pytest
from mutations.prose.kinds import KINDS
from mutations.prose.slip import Prose, Slip, Where
from mutations.prose.table import missed, share, table
from mutations.trial import Told, told

from generator.pipeline import proofread
from tests.conftest import SAMPLE


def by_kind(seed: int = 1) -> list[list[Slip]]:
    """Return what each kind of slip finds in the sample, with dice of its own."""
    corpus = proofread(SAMPLE, ()).corpus
    return [
        [*slipping(Prose.of(corpus, random.Random(seed)))]  # noqa: S311
        for slipping in KINDS
    ]


@pytest.fixture(scope="module")
def found() -> list[list[Slip]]:
    return by_kind()


@pytest.fixture(scope="module")
def slips(found: list[list[Slip]]) -> list[Slip]:
    return [one for kind in found for one in kind]


def test_all_kinds_but_one_find_something_to_slip_on(found: list[list[Slip]]) -> None:
    # No text of the sample says a figure that a record holds, too.
    assert found.count([]) <= 1


def test_a_seed_gives_the_same_slips(slips: list[Slip]) -> None:
    again = [one.shown for kind in by_kind() for one in kind]
    assert again == [one.shown for one in slips]


def test_a_slip_changes_its_own_place_only(slips: list[Slip]) -> None:
    for slip in slips[::50]:
        before = slip.passage.text.source.text
        (after,) = slip.changed.values()
        assert after is not None
        assert after != before
        assert len(after) - len(before) == len(slip.after) - (slip.end - slip.start)


def test_slips_stand_in_titles_quotations_tables_notes_and_prose(slips: list[Slip]) -> None:
    assert {slip.where for slip in slips} >= {
        Where.PROSE, Where.TITLE, Where.QUOTATION, Where.TABLE, Where.NOTE,
    }  # fmt: skip


def test_what_is_told_is_what_is_new_with_the_slip(slips: list[Slip]) -> None:
    doubled = next(one for one in slips if one.kind == "重一词")
    for found in told(SAMPLE, [doubled.changed], 1, anew=False):
        assert {one.rule for one in found} >= {"repeated-characters"}


def test_the_table_counts_what_was_told_and_lists_what_was_not(slips: list[Slip]) -> None:
    one, two = slips[:2]
    judged = [
        (one, frozenset({Told("brackets", one.passage.text.source.path, "…")})),
        (two, frozenset[Told]()),
    ]
    assert share(judged) == 0.5
    assert [line.endswith(two.shown) for line in missed(judged)] == [True]
    assert "50.0%" in table(judged)
