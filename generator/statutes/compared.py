"""Two texts of a statute beside each other: which article of one is which of the other. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.statutes.lines import HEADINGS, Sort, is_history
from generator.statutes.statute import Provision, read_statute

_ALIKE = 0.5
"""How much of two articles must be the same for one to be the other, where nobody says so."""

Key = tuple[str, int, int]


@dataclass(frozen=True)
class Unit:
    """An article with its lines, a heading, an annex: what is compared as one.

    `key` is its sort, its number, and that behind 之; for what has no number, its place among those
    of its sort. `label` and `blank` stand before the first line.
    """

    key: Key
    label: str
    blank: str
    lines: tuple[str, ...]
    address: str

    @property
    def is_article(self) -> bool:
        """Whether it is an article of the main text."""
        return self.key[0] == Sort.ARTICLE

    @property
    def said(self) -> str:
        """Its text without blanks."""
        return "".join("".join(line.split()) for line in self.lines)


class Pair(NamedTuple):
    """A unit before and after; None where it was not yet, or is no more."""

    before: Unit | None
    after: Unit | None

    @property
    def is_changed(self) -> bool:
        """Whether words or number are others."""
        if not (self.before and self.after):
            return True
        same = self.before.said == self.after.said
        return not same or (self.after.is_article and self.before.key != self.after.key)


def units(text: str, title: str) -> tuple[Unit, ...]:
    """Return what a statute consists of; title, history and contents are left out."""
    found: list[Unit] = []
    counted: dict[str, int] = {}
    open_annex = False
    for one in read_statute(text).provisions:
        if _is_around(one, title):
            continue
        begins = one.sort in {*HEADINGS, Sort.TITLE, Sort.ANNEX} or bool(one.article)
        in_annex = open_annex and one.sort is not Sort.ANNEX
        if not found or (begins and not in_annex):
            found.append(_unit(one, counted))
            open_annex = one.sort is Sort.ANNEX
        elif found[-1].is_article or open_annex or found[-1].key[0] == Sort.PARAGRAPH:
            found[-1] = replace(found[-1], lines=(*found[-1].lines, one.text))
        else:
            found.append(_unit(one, counted))
    return tuple(found)


def _is_around(one: Provision, title: str) -> bool:
    is_title = "".join(one.text.split()) == "".join(title.split())
    return one.sort is Sort.CONTENTS or is_history(one.text) or is_title


def _unit(one: Provision, counted: dict[str, int]) -> Unit:
    line = one.line
    if one.article and one.sort is Sort.ARTICLE:
        key = (str(Sort.ARTICLE), line.number, line.inserted)
        return Unit(key, line.label, line.blank, (line.text,), one.article)
    counted[one.sort] = counted.get(one.sort, 0) + 1
    return Unit((str(one.sort), counted[one.sort], 0), "", "", (one.text,), one.address)


def paired(
    before: Sequence[Unit],
    after: Sequence[Unit],
    moved: Mapping[tuple[int, int], tuple[int, int]] | None = None,
) -> tuple[Pair, ...]:
    """Return the units of two texts, in the order of the later one, those deleted where they stood.

    `moved` says which article each one was, where that is known; else they are paired by their words.
    """
    left = dict.fromkeys(before)
    found: dict[Unit, Unit] = {}
    for one in after:
        same = _known(one, before, moved) if moved and one.is_article else None
        if same:
            found[one] = same
            left.pop(same, None)
    rest = [one for one in after if one not in found and not (moved and one.is_article)]
    for one, same in _alike(rest, [one for one in left if not (moved and one.is_article)]):
        found[one] = same
        left.pop(same, None)
    return tuple(_in_order(before, after, found))


def _known(
    one: Unit, before: Sequence[Unit], moved: Mapping[tuple[int, int], tuple[int, int]]
) -> Unit | None:
    was = moved.get(one.key[1:])
    return next((old for old in before if old.is_article and old.key[1:] == was), None)


def _alike(after: Sequence[Unit], before: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Yield units with those that they most probably were: of the same words, number, or most words."""
    left = list(before)
    waiting = list(after)
    for fits in (_same_words, _same_place, _most_words):
        for one in [*waiting]:
            best = next((old for old in left if old.key[0] == one.key[0] and fits(old, one)), None)
            if best:
                left.remove(best)
                waiting.remove(one)
                yield one, best


def _same_words(old: Unit, new: Unit) -> bool:
    return old.said == new.said


def _same_place(old: Unit, new: Unit) -> bool:
    return old.key == new.key and (not new.is_article or _most_words(old, new))


def _most_words(old: Unit, new: Unit) -> bool:
    matcher = SequenceMatcher(None, old.said, new.said, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE:
        return False
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _in_order(
    before: Sequence[Unit], after: Sequence[Unit], found: Mapping[Unit, Unit]
) -> Iterator[Pair]:
    new = {same: one for one, same in found.items()}
    gone = [index for index, one in enumerate(before) if one not in new]
    for one in after:
        if one in found:
            index = before.index(found[one])
            while gone and gone[0] < index:
                yield Pair(before[gone.pop(0)], None)
        yield Pair(found.get(one), one)
    for index in gone:
        yield Pair(before[index], None)
