"""A long list in parts, so that no page grows with the archive."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST_LINKS = 150
"""A page that leads to parts leads to at most so many."""


@dataclass(frozen=True)
class Part(Generic[T]):
    """A run of a list: its entries, or, where those are many, the parts that it consists of."""

    entries: Sequence[T]
    parts: Sequence["Part[T]"] = ()


def divided(
    entries: Sequence[T], size: Callable[[T], int], most: int, group: Callable[[T], object]
) -> Part[T]:
    """Return a list as one part, or in parts of at most `most` by the size of their entries.

    Parts are runs (`runs`), and, where these are many, parts of parts.
    """
    parts = [Part(run) for run in runs(entries, size, most, group)]
    while len(parts) > MOST_LINKS:
        parts = [_joined(parts[n : n + MOST_LINKS]) for n in range(0, len(parts), MOST_LINKS)]
    return _joined(parts) if len(parts) != 1 else parts[0]


def _joined(parts: Sequence[Part[T]]) -> Part[T]:
    return Part([entry for part in parts for entry in part.entries], parts)


def runs(
    entries: Iterable[T],
    size: Callable[[T], int],
    most: int,
    group: Callable[[T], object] = lambda _: None,
) -> list[list[T]]:
    """Return a list in runs of at most `most` by the size of their entries, each as long as can be.

    A single entry that is larger is a run of its own. Where it can, a run ends with a group.
    """
    found: list[list[T]] = []
    filled = 0
    for entry in entries:
        own = size(entry)
        is_new_group = bool(found) and group(found[-1][-1]) != group(entry)
        if not found or filled + own > most or (is_new_group and filled > most // 2):
            found.append([])
            filled = 0
        found[-1].append(entry)
        filled += own
    return found
