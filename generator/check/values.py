"""Every value of a record by its type, with where it stands: all dates, all numbers, all names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.acceptance import Acceptance
from generator.model.base import Model
from generator.model.record import Located
from generator.place import Mark, Path

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Value(Generic[T_co]):
    """A value, the model that says it, the way to it, and whether it is a key."""

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


def values(located: Located[Model], of: type[T]) -> Iterator[Value[T]]:
    """Yield every value of type `of` (or a subtype) in a record, in the order of its fields.

    `values(record, Day)` are its dates, `values(record, str)` all its strings. What it accepts
    is no part of what it says.
    """
    for value in _model(located.data, (), located):
        if isinstance(value.value, of):
            yield value  # type: ignore[misc]  # the check above says so


def _model(model: Model, path: Path, located: Located[Model]) -> Iterator[Value[object]]:
    for name, info in type(model).model_fields.items():
        # A record writes the key that the alias says.
        yield from _inside(getattr(model, name), model, (*path, info.alias or name), located)


def _inside(
    value: object, owner: Model, path: Path, located: Located[Model]
) -> Iterator[Value[object]]:
    if isinstance(value, Acceptance):
        return
    if isinstance(value, Model):
        yield from _model(value, path, located)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(item, owner, (*path, index), located)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if path[-1:] != ("accept",):
                yield Value(key, owner, (*path, key), located, is_key=True)
                yield from _inside(item, owner, (*path, key), located)
    elif value is not None:
        yield Value(value, owner, path, located)
