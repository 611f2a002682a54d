"""Slips stand in printed texts, the same ones for a seed, and what is told of them is counted."""

import random
from pathlib import Path

from mutations.prose.kinds import KINDS
from mutations.prose.slip import Prose, Slip, Where
from mutations.prose.table import missed, share, table
from mutations.trial import Told, told

from generator.pipeline import proofread


def prose(content: Path, seed: int = 1) -> Prose:
    return Prose.of(proofread(content, ()).corpus, random.Random(seed))  # noqa: S311


def slips(content: Path, seed: int = 1) -> list[Slip]:
    return [slip for slipping in KINDS for slip in slipping(prose(content, seed))]


def test_all_kinds_but_one_find_something_to_slip_on(content: Path) -> None:
    # No text of the sample says a figure that a record holds, too.
    nothing = [slipping for slipping in KINDS if not list(slipping(prose(content)))]
    assert len(nothing) <= 1


def test_a_seed_gives_the_same_slips(content: Path) -> None:
    assert [one.shown for one in slips(content)] == [one.shown for one in slips(content)]


def test_a_slip_changes_its_own_place_only(content: Path) -> None:
    for slip in slips(content)[::50]:
        before = slip.passage.text.source.text
        (after,) = slip.changed.values()
        assert after is not None
        assert after != before
        assert len(after) - len(before) == len(slip.after) - (slip.end - slip.start)


def test_slips_stand_in_titles_quotations_tables_notes_and_prose(content: Path) -> None:
    assert {slip.where for slip in slips(content)} >= {
        Where.PROSE, Where.TITLE, Where.QUOTATION, Where.TABLE, Where.NOTE,
    }  # fmt: skip


def test_what_is_told_is_what_is_new_with_the_slip(content: Path) -> None:
    doubled = next(one for one in slips(content) if one.kind == "重一词")
    for found in told(content, [doubled.changed], 1, anew=False):
        assert {one.rule for one in found} >= {"repeated-characters"}


def test_the_table_counts_what_was_told_and_lists_what_was_not(content: Path) -> None:
    one, two = slips(content)[:2]
    judged = [
        (one, frozenset({Told("brackets", one.passage.text.source.path, "…")})),
        (two, frozenset[Told]()),
    ]
    assert share(judged) == 0.5
    assert [line.endswith(two.shown) for line in missed(judged)] == [True]
    assert "50.0%" in table(judged)
