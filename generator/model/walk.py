"""Finds every value in a model, whatever its kind, with the way to it."""

from collections.abc import Mapping
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from generator.model.base import Model
from generator.place import Mark, Path, Place

T_co = TypeVar("T_co", covariant=True)


class Leaf(NamedTuple, Generic[T_co]):
    """A value that is no model, list or mapping: who says it, the way to it, whether it is a key."""

    value: T_co
    owner: Model
    path: Path
    is_key: bool = False

    def mark(self, place: Place) -> Mark:
        """Return where the value stands in the file that `place` describes."""
        return place.key(*self.path) if self.is_key else place.value(*self.path)


def leaves(model: Model) -> list[Leaf[object]]:
    """Return every value in `model`, in the order of its fields; what it accepts is none."""
    found: list[Leaf[object]] = []
    _model(model, (), found)
    return found


def _model(model: Model, path: Path, found: list[Leaf[object]]) -> None:
    for name, key in _fields(type(model)):
        value = getattr(model, name)
        if value is not None:
            _inside(value, model, (*path, key), found)


def _inside(value: object, owner: Model, path: Path, found: list[Leaf[object]]) -> None:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            _inside(item, owner, (*path, index), found)
    elif isinstance(value, Model):
        _model(value, path, found)
    elif not isinstance(value, str) and isinstance(value, Mapping):
        for key, item in value.items():
            way = (*path, key)
            found.append(Leaf(key, owner, way, is_key=True))
            _inside(item, owner, way, found)
    else:
        found.append(Leaf(value, owner, path))


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a model and their keys in YAML."""
    fields = model.model_fields.items()
    return tuple((name, info.alias or name) for name, info in fields if name != "accept")
