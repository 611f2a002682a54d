"""What the search knows beside the documents, from the open data beside the pages."""

import csv
from collections.abc import Collection, Iterable
from pathlib import Path

from generator.render.data.package import DATA
from generator.render.data.table import BOM
from generator.search.known.known import Known, known_of
from generator.search.known.tables import Cells, Tables
from generator.search.text.entries import Entry

_TABLES = ("names", "offices", "documents", "ballots", "obligations", "handling")


def known(gazettes: Path, pages: Collection[str], entries: Iterable[Entry]) -> Known:
    """Return what the tables in the folder of pages say; `pages` are the paths of all of these."""
    tables = {name: _rows(gazettes / DATA / f"{name}.csv") for name in _TABLES}
    ids = frozenset(path.removesuffix(".md") for path in pages if path.endswith(".md"))
    serials = {one.issue.id: one.issue.serial for one in entries if one.issue.serial}
    return known_of(Tables(**tables, pages=ids, serials=serials))


def _rows(path: Path) -> list[Cells]:
    """Return the rows of a table; of gazettes that were written by hand there may be none."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        file.read(len(BOM))
        return list(csv.DictReader(file))
