"""What the search knows beside the documents, from the open data beside the pages."""

from collections.abc import Collection, Iterable
from pathlib import Path

from generator.render.data.package import DATA
from generator.search.known.known import Known, known_of
from generator.search.known.tables import Tables
from generator.search.text.entries import Entry
from generator.site.tables import rows_of

_TABLES = ("names", "offices", "documents", "ballots", "obligations", "handling")


def known(gazettes: Path, pages: Collection[str], entries: Iterable[Entry]) -> Known:
    """Return what the tables in the folder of pages say; `pages` are the paths of all of these."""
    tables = {name: rows_of(gazettes / DATA / f"{name}.csv") for name in _TABLES}
    ids = frozenset(path.removesuffix(".md") for path in pages if path.endswith(".md"))
    serials = {one.issue.id: one.issue.serial for one in entries if one.issue.serial}
    return known_of(Tables(**tables, pages=ids, serials=serials))
