"""Finds every reference in a model, whatever its kind, with the way to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.base import Model
from generator.model.refs import (
    Basis,
    BodyRef,
    ListedRef,
    MeetingRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Signatory,
    Wording,
)
from generator.place import Mark, Path, Place

REFERENCES = (
    PersonRef,
    BodyRef,
    OfficeRef,
    MeetingRef,
    RecordRef,
    Signatory,
    Basis,
    ListedRef,
    Wording,
)


@dataclass(frozen=True)
class Reference:
    """One reference: its text, the model that says it, the way to it, whether it is a key."""

    text: str
    owner: Model
    path: Path
    is_key: bool = False

    def mark(self, place: Place) -> Mark:
        """Return where the reference stands in the file that `place` describes."""
        return place.key(*self.path) if self.is_key else place.value(*self.path)


def references(model: Model, path: Path = ()) -> Iterator[Reference]:
    """Yield every reference in `model`, in the order of its fields."""
    for name in type(model).model_fields:
        yield from _inside(getattr(model, name), model, (*path, name))


def _inside(value: object, owner: Model, path: Path) -> Iterator[Reference]:
    if isinstance(value, REFERENCES):
        yield Reference(value, owner, path)
    elif isinstance(value, Model):
        yield from references(value, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(item, owner, (*path, index))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if isinstance(key, REFERENCES):
                yield Reference(key, owner, (*path, key), is_key=True)
            yield from _inside(item, owner, (*path, key))
