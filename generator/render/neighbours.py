"""Things in their order, each with its neighbours."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def with_neighbours(found: Sequence[T]) -> Iterator[tuple[T | None, T, T | None]]:
    """Yield each with the one before and the one after it, None where there is none."""
    yield from zip((None, *found), found, (*found[1:], None), strict=False)
