"""The tables of open data beside the pages, as the site reads them."""

import csv
from collections.abc import Mapping
from pathlib import Path

from generator.render.data.table import BOM


def rows_of(path: Path) -> list[Mapping[str, str]]:
    """Return the rows of a table by its columns; of gazettes that were written by hand there may be none."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        file.read(len(BOM))
        return [*csv.DictReader(file)]
