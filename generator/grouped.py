"""Things by what they have in common."""

from collections.abc import Iterable
from typing import TypeVar

K = TypeVar("K")
T = TypeVar("T")


def grouped(found: Iterable[tuple[K, T]]) -> dict[K, list[T]]:
    """Return the things of each key; keys, and the things of one, in the order in which they came."""
    groups: dict[K, list[T]] = {}
    for key, one in found:
        groups.setdefault(key, []).append(one)
    return groups
