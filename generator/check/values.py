"""Every value of a record by its type, with where it stands: all dates, all numbers, all names."""

from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from generator.model.base import Model
from generator.model.record import Located
from generator.place import Mark, Path

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Value(NamedTuple, Generic[T_co]):
    """A value, the model that says it, the way to it, the record, and whether it is a key."""

    value: T_co
    owner: Model
    path: Path
    located: Located[Model]
    is_key: bool = False

    @property
    def mark(self) -> Mark:
        """Where the value stands in the editor's file."""
        place = self.located.place
        return place.key(*self.path) if self.is_key else place.value(*self.path)


def values(located: Located[Model], of: type[T] | tuple[type[T], ...]) -> Iterator[Value[T]]:
    """Yield every value of type `of`, one of several or a subtype, in a record, in the order of its fields.

    `values(record, Day)` are its dates, `values(record, str)` all its strings. What it accepts
    is no part of what it says.
    """
    for value, owner, path, is_key in located.leaves:
        if isinstance(value, of):
            yield Value(value, owner, path, located, is_key)
