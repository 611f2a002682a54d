"""The numbers that a record says, and whether one number is a slip of another."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.handling.counted import wholes
from generator.check.handling.figure_rows import rows
from generator.kinds.handling.model import Handling
from generator.model.base import Model
from generator.model.record import Record
from generator.place import Mark


@dataclass(frozen=True)
class Known:
    """A number of a record: what it is called, its digits, its unit, where it stands."""

    name: str
    number: str
    unit: str
    mark: Mark

    def pairs_in(self, text: str) -> int:
        """Return how many pairs of neighbouring characters of the name `text` has."""
        pairs = {self.name[at : at + 2] for at in range(len(self.name) - 1)}
        return sum(pair in text for pair in pairs)


def numbers_of(record: Record[Model]) -> Iterator[Known]:
    """Yield the numbers of a record's figures, counts and rates."""
    for row in rows(record):
        figure = row.figure
        yield Known(figure.name, figure.value, figure.unit or "", row.mark("value"))
        for key in ("growth", "share", "of_budget"):
            rate = getattr(figure, key)
            if rate:
                yield Known(figure.name, rate.strip("-%"), "%", row.mark(key))
    if isinstance(record.data, Handling):
        yield from _of_handling(record, record.data)


def _of_handling(record: Record[Model], data: Handling) -> Iterator[Known]:
    for whole in wholes(data):
        mark = record.place.value(*whole.path, "count")
        yield Known(whole.counted.name, str(whole.counted.count), "件", mark)
    for index, one in enumerate(data.classes):
        mark = record.place.value("classes", index, "count")
        yield Known(one.name, str(one.count), "件", mark)
    for key, rates in (("rates", data.rates), ("targets", data.targets)):
        for index, rate in enumerate(rates):
            mark = record.place.value(key, index, "value")
            yield Known(rate.name, rate.value.strip("%"), "%", mark)
    if data.joint is not None:
        yield Known("几个部门会办合办", str(data.joint), "件", record.place.value("joint"))


def digits(number: str) -> int:
    """Return how many digits of a number tell it from others: zeros at either end do not."""
    return len(number.replace(".", "").strip("0"))


def is_slip(one: str, other: str) -> bool:
    """Whether one digit differs, or two neighbours are exchanged."""
    if len(one) != len(other):
        return False
    at = [index for index, (two, three) in enumerate(zip(one, other, strict=True)) if two != three]
    if len(at) == 1:
        return one[at[0]].isdigit() and other[at[0]].isdigit()
    swapped = len(at) == 2 and at[1] == at[0] + 1
    return swapped and (one[at[0]], one[at[1]]) == (other[at[1]], other[at[0]])
