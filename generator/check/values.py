"""Every value of a record by its type, with where it stands: all dates, all numbers, all names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar, get_args

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
    yield from _Walk(located, of).model(located.data, ())


class _Walk(Generic[T]):
    """A walk through one record for the values of one type; fields that hold none are passed by."""

    def __init__(self, located: Located[Model], of: type[T]) -> None:
        self._located, self._of = located, of

    def model(self, model: Model, path: Path) -> Iterator[Value[T]]:
        """Yield what a model at `path` holds."""
        for name, key in _fields(type(model), self._of):  # type: ignore[arg-type]  # a type is hashable
            yield from self._inside(getattr(model, name), model, (*path, key))

    def _inside(self, value: object, owner: Model, path: Path) -> Iterator[Value[T]]:
        if isinstance(value, Model):
            yield from self.model(value, path)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                yield from self._inside(item, owner, (*path, index))
        elif isinstance(value, Mapping):
            for key, item in value.items():
                way = (*path, key)
                if isinstance(key, self._of):
                    yield Value(key, owner, way, self._located, is_key=True)
                yield from self._inside(item, owner, way)
        elif value is not None and isinstance(value, self._of):
            yield Value(value, owner, path, self._located)


@cache
def _fields(model: type[Model], of: type) -> tuple[tuple[str, str], ...]:
    """Return the fields of a model that may hold a value of type `of`, with their keys in YAML."""
    return tuple(
        (name, info.alias or name)
        for name, info in model.model_fields.items()
        if name != "accept" and _may_hold(info.annotation, of, frozenset({model}))
    )


def _may_hold(annotation: object, of: type, around: frozenset[object]) -> bool:
    """Whether a value of this annotation is, or holds, a value of type `of`."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        fields = annotation.model_fields.values()
        inside = around | {annotation}
        # A model within itself holds what it holds elsewhere.
        return annotation in around or any(_may_hold(i.annotation, of, inside) for i in fields)
    if isinstance(annotation, type) and not get_args(annotation):
        return issubclass(annotation, of)
    return any(_may_hold(part, of, around) for part in get_args(annotation))
