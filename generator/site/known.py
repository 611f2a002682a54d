"""What the search knows beside the documents, from the open data beside the pages."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from generator.render.data.package import DATA
from generator.search.known.answers import Answer
from generator.search.known.known import Known, known_of
from generator.search.known.tables import Tables
from generator.search.text.entries import Entry
from generator.search.text.utf16 import utf16
from generator.site.tables import rows_of
from generator.words.titles import NOWHERE, Titles

_LINE = 16
"""Characters of a line of a phone, about."""
_TABLES = ("names", "offices", "documents", "ballots", "obligations", "handling")


def known(
    gazettes: Path, pages: Collection[str], entries: Iterable[Entry], titles: Titles
) -> Known:
    """Return what the tables in the folder of pages say; `pages` are the paths of all of these."""
    tables = {name: rows_of(gazettes / DATA / f"{name}.csv") for name in _TABLES}
    ids = frozenset(path.removesuffix(".md") for path in pages if path.endswith(".md"))
    serials = {one.issue.id: one.issue.serial for one in entries if one.issue.serial}
    found = known_of(Tables(**tables, pages=ids, serials=serials))
    return replace(found, answers=[_laid_out(one, titles) for one in found.answers])


def _laid_out(answer: Answer, titles: Titles) -> Answer:
    """Say where a title may be broken that is longer than a line on a phone."""
    found = titles.line_ends(answer.title) if len(answer.title) > _LINE else NOWHERE
    ends = sorted({*found.ends, *found.in_names})
    return replace(answer, ends=tuple(utf16(answer.title[:end]) for end in ends))
