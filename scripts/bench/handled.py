"""What reports on handling count and name, as an import has it against what somebody typed from the print."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from generator.importing.terms.squeezed import squeezed
from generator.kinds.handling.model import Counted, Handling, Item
from generator.link.corpus import Corpus
from generator.pipeline import linked

_ALIKE = 0.75
"""How alike the titles of one thing are: an editor types 关于 in front, a source has marks within."""


@dataclass(frozen=True)
class Handled:
    """How much of what was typed came out of a source, each with how much there is of it."""

    counts: tuple[int, int] = (0, 0)
    """Counts, shares and rates."""
    named: tuple[int, int] = (0, 0)
    """Motions and suggestions, by title."""
    said: tuple[int, int] = (0, 0)
    """What is said of these: number, who proposed them, with how many."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of a table."""
        return tuple(
            f"{right}/{every}" if every else "-"
            for right, every in (self.counts, self.named, self.said)
        )


def handlings(content: Path) -> Mapping[str, Handling]:
    """Return the reports on handling of a workspace, by title."""
    return handlings_of(linked(content)[0])


def handlings_of(corpus: Corpus) -> Mapping[str, Handling]:
    """Return the reports on handling of a corpus, by title without white space."""
    records = corpus.records.values()
    return {squeezed(one.data.title): one.data for one in records if isinstance(one.data, Handling)}


def compared(typed: Mapping[str, Handling], found: Mapping[str, Handling]) -> Handled:
    """Return how much of the reports that were typed stands in those that were found."""
    counts, named, said = [0, 0], [0, 0], [0, 0]
    for title, report in found.items():
        if title not in typed:
            continue
        wanted, got = Counter(_counts(typed[title])), Counter(_counts(report))
        counts = [counts[0] + (wanted & got).total(), counts[1] + wanted.total()]
        for item in typed[title].items:
            other = next((one for one in report.items if _alike(item, one)), None)
            named = [named[0] + (other is not None), named[1] + 1]
            asked = Counter(_said(item))
            has = Counter(_said(other)) if other else Counter[str]()
            said = [said[0] + (asked & has).total(), said[1] + asked.total()]
    return Handled((counts[0], counts[1]), (named[0], named[1]), (said[0], said[1]))


def _counts(report: Handling) -> Iterator[str]:
    every = [*((report.received,) if report.received else ()), *report.subjects]
    every += report.key_suggestions.stages if report.key_suggestions else ()
    for counted in every:
        yield from _of(counted)
    for one in report.classes:
        yield from (f"{one.count}件", *((one.share,) if one.share else ()))
    yield from (f"{one.value}" for one in (*report.rates, *report.targets))
    yield from (f"{one}" for one in (report.units, report.joint) if one is not None)


def _of(counted: Counted) -> Iterator[str]:
    yield from (f"{counted.count}件", *((counted.share,) if counted.share else ()))
    for part in (*counted.parts, *counted.including):
        yield from _of(part)


def _alike(one: Item, other: Item) -> bool:
    pair = (squeezed(one.title), squeezed(other.title))
    return SequenceMatcher(None, *pair, autojunk=False).ratio() >= _ALIKE


def _said(item: Item) -> Iterator[str]:
    yield from (f"{one}" for one in (item.type, item.number, item.proposers) if one is not None)
    yield from item.lead
    if item.by:
        yield item.by[-3:]
