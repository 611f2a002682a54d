"""Finds every reference among the values of a model."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from generator.model.refs import (
    Basis,
    BodyRef,
    DocumentRef,
    ListedRef,
    MeetingRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Signatory,
    Wording,
)
from generator.model.walk import Leaf

REFERENCES = (
    PersonRef,
    BodyRef,
    OfficeRef,
    MeetingRef,
    RecordRef,
    DocumentRef,
    Signatory,
    Basis,
    ListedRef,
    Wording,
)

Reference: TypeAlias = Leaf[str]


def references(leaves: Iterable[Leaf[object]]) -> Iterator[Reference]:
    """Yield every reference, in the order of the fields."""
    for leaf in leaves:
        if isinstance(leaf.value, REFERENCES):
            yield leaf  # type: ignore[misc]  # a reference is text
