"""The numbers that a record says, and whether one number is a slip of another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import ne

from generator.check.handling.counted import wholes
from generator.check.handling.figure_rows import rows
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.place import Mark, Path


@dataclass(frozen=True)
class Known:
    """A number of a record: what it is called, its digits, its unit, the way to it."""

    name: str
    number: str
    unit: str
    record: Record[Model]
    path: Path

    @property
    def mark(self) -> Mark:
        """Where the number stands."""
        return self.record.place.value(*self.path)

    def pairs_in(self, text: str) -> int:
        """Return how many pairs of neighbouring characters of the name `text` has."""
        pairs = {self.name[at : at + 2] for at in range(len(self.name) - 1)}
        return sum(pair in text for pair in pairs)


@once
def numbers(corpus: Corpus) -> Mapping[str, Sequence[Known]]:
    """Return the numbers of all records by their ids; a record without one is left out."""
    found = ((record.id, tuple(_numbers(record))) for record in corpus.content.records)
    return {name: known for name, known in found if known}


def _numbers(record: Record[Model]) -> Iterator[Known]:
    """Yield the numbers of a record's figures, counts and rates."""
    for row in rows(record):
        figure = row.figure
        yield Known(figure.name, figure.value, figure.unit or "", record, (*row.path, "value"))
        for key in ("growth", "share", "of_budget"):
            rate = getattr(figure, key)
            if rate:
                yield Known(figure.name, rate.strip("-%"), "%", record, (*row.path, key))
    if isinstance(record.data, Handling):
        yield from _of_handling(record, record.data)


def _of_handling(record: Record[Model], data: Handling) -> Iterator[Known]:
    for whole in wholes(data):
        counted = whole.counted
        yield Known(counted.name, str(counted.count), "件", record, (*whole.path, "count"))
    for index, one in enumerate(data.classes):
        yield Known(one.name, str(one.count), "件", record, ("classes", index, "count"))
    for key, rates in (("rates", data.rates), ("targets", data.targets)):
        for index, rate in enumerate(rates):
            yield Known(rate.name, rate.value.strip("%"), "%", record, (key, index, "value"))
    if data.joint is not None:
        yield Known("几个部门会办合办", str(data.joint), "件", record, ("joint",))


def digits(number: str) -> int:
    """Return how many digits of a number tell it from others: zeros at either end do not."""
    return len(number.replace(".", "").strip("0"))


def is_slip(one: str, other: str) -> bool:
    """Whether one digit differs, or two neighbours are exchanged."""
    if len(one) != len(other) or sum(map(ne, one, other)) > 2:
        return False
    at = [index for index, (two, three) in enumerate(zip(one, other, strict=True)) if two != three]
    if len(at) == 1:
        return one[at[0]].isdigit() and other[at[0]].isdigit()
    swapped = len(at) == 2 and at[1] == at[0] + 1
    return swapped and (one[at[0]], one[at[1]]) == (other[at[1]], other[at[0]])
