"""A table of open data: what its columns mean, and its rows."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

BOM = "\ufeff"
"""By it, Excel and WPS know that a file is UTF-8."""


@dataclass(frozen=True)
class Column:
    """A column: its name, what it means in Chinese and in English, its type in Table Schema."""

    name: str
    chinese: str
    english: str
    type: str = "string"


Value = str | int | bool | None
Rows = Iterator[Sequence[Value]]


@dataclass(frozen=True)
class Table:
    """A resource of the data package. Lists within a cell are parted by ；."""

    name: str
    chinese: str
    english: str
    columns: Sequence[Column]
    rows: Rows

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"{self.name}.csv"

    @property
    def csv(self) -> str:
        """The file's text."""
        text = StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([column.name for column in self.columns])
        writer.writerows([_written(value) for value in row] for row in self.rows)
        return BOM + text.getvalue()


def several(values: Iterable[str]) -> str:
    """Return several values as one cell has them."""
    return "；".join(values)


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
