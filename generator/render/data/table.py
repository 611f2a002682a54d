"""A table of open data: what its columns mean, and its rows."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

_BETWEEN = "；"
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
Row = Sequence[Value]
Rows = Iterator[Row]


@dataclass(frozen=True)
class Table:
    """A resource of the data package. Lists within a cell are parted by ；."""

    name: str
    chinese: str
    english: str
    columns: Sequence[Column]
    rows: Sequence[Row]
    """Of each the values in the order of the columns."""

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
        for row in self.rows:
            writer.writerow([_written(value) for _, value in zip(self.columns, row, strict=True)])
        return BOM + text.getvalue()


def several(values: Iterable[str]) -> str:
    """Return several values as one cell has them."""
    return _BETWEEN.join(values)


def each(cell: str) -> list[str]:
    """Return the values that `several` put into a cell."""
    return cell.split(_BETWEEN) if cell else []


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
