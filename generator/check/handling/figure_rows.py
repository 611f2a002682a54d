"""The figures of reports, each with its record and the way to it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.prose import Figure, Prose
from generator.model.record import Record
from generator.place import Mark, Path


class Row(NamedTuple):
    """One figure, the group it stands in, and where."""

    figure: Figure
    group: str
    path: Path
    record: Record[Model]

    def mark(self, key: str) -> Mark:
        """Return where the value of `key` stands, or the figure where it has none."""
        return self.record.place.value(*self.path, key)


def rows(record: Record[Model]) -> Iterator[Row]:
    """Yield the figures of a record."""
    if isinstance(record.data, Prose):
        for group, figures in record.data.figures.items():
            for index, figure in enumerate(figures):
                yield Row(figure, group, ("figures", group, index), record)


def plain_number(number: str) -> str:
    """Return the digits of a number without commas, a sign, a per cent and noughts that say nothing: 12.50 is 12.5."""
    bare = number.replace(",", "").strip("-－−%％")
    return bare.rstrip("0").rstrip(".") if "." in bare else bare


@once
def all_rows(corpus: Corpus) -> Sequence[tuple[Record[Model], Sequence[Row]]]:
    """Return every record that has figures, with them."""
    found = ((record, tuple(rows(record))) for record in corpus.content.records)
    return tuple((record, own) for record, own in found if own)


_LONG = (
    ("规模以上", "规上"),
    ("比重", "占比"),
    ("的", ""),
    ("同比", ""),
    ("累计", ""),
    ("全市", ""),
    ("人民币", ""),
    ("各项", ""),
)
_WEAK = re.compile(r"[\s、，,“”‘’\"'（）()《》·占在中]|重点")


def likeness(name: str) -> str:
    """Return what two ways to name the same figure have in common: 省、市重点项目, 省市重点项目."""
    name = unicodedata.normalize("NFKC", name)
    for long, short in _LONG:
        name = name.replace(long, short)
    return _WEAK.sub("", name).replace("占比", "比")
