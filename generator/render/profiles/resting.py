"""Which documents rest on which statute, and on which of its articles."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.values import values
from generator.documents.citation import statute_named
from generator.grouped import grouped
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.refs import Basis
from generator.render.archive import Archive
from generator.render.item import Item
from generator.render.public import public_records
from generator.statutes.numerals import NUMERALS, number_of

_ARTICLE = re.compile(rf"第([{NUMERALS}]+)条(?:之([{NUMERALS}]+))?")

_MOST = 9999
"""Articles of a statute; what has a larger number is a slip."""


@dataclass(frozen=True)
class Resting:
    """A document that rests on a statute. `articles` is as printed, or empty."""

    scope: Scope
    item: Item
    articles: str

    @property
    def named(self) -> Sequence[tuple[int, int]]:
        """The articles one by one, each with what follows 之; (0, 0) where none is named."""
        found = (tuple(map(_number, one)) for one in _ARTICLE.findall(self.articles))
        known = [(number, after) for number, after in found if max(number, after) <= _MOST]
        return tuple(dict.fromkeys(known)) or ((0, 0),)


def _number(numeral: str) -> int:
    return number_of(numeral) if numeral else 0


def resting(archive: Archive) -> Mapping[str, Sequence[Resting]]:
    """Return the documents that rest on each statute, by its full title, the newest issue first."""
    titles = {statute.title for statute in archive.corpus.statutes.values()}
    beside = _said_by_records(archive.corpus)
    found: dict[str, dict[tuple[str, str], Resting]] = defaultdict(dict)
    for scope, contents in archive.issues:
        for item in contents:
            for title, articles in (*_printed(item.basis), *_others(item, beside, archive)):
                if title in titles:
                    found[title].setdefault((item.id, articles), Resting(scope, item, articles))
    return {title: tuple(of.values()) for title, of in found.items()}


def _printed(basis: Iterable[str]) -> Iterable[tuple[str, str]]:
    return (found for one in basis if (found := statute_named(one)))


def _others(
    item: Item, beside: Mapping[str, Sequence[tuple[str, str]]], archive: Archive
) -> Iterable[tuple[str, str]]:
    """Yield what a record rests on without a document that prints it apart: its first one says it."""
    said = beside.get(item.record, ())
    if not said or archive.telling(item.record) is not item:
        return
    of_record = [one for _, one in archive.by_record[item.record]]
    printed = {found for one in of_record for found in _printed(one.basis)}
    yield from (one for one in said if one not in printed)


def _said_by_records(corpus: Corpus) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return the statutes and articles that public records name, by the ids of the records."""
    return grouped(_cited(corpus))


def _cited(corpus: Corpus) -> Iterator[tuple[str, tuple[str, str]]]:
    for record in public_records(corpus):
        scope = scope_of(corpus, record.series, record.issue)
        for basis in (found.value for found in values(record, Basis)):
            if not basis.is_document:
                yield record.id, (scope.statute(basis).title, basis.articles)
