"""Where a value stands in an editor's file."""

from dataclasses import dataclass, field
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys of mappings, positions in lists."""


@dataclass(frozen=True, order=True)
class Mark:
    """A place in a file: path as shown to the editor, line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True)
class Place:
    """Where a value stands, and where the keys and values inside it stand."""

    mark: Mark
    keys: dict[str | int, Mark] = field(default_factory=dict)
    children: dict[str | int, "Place"] = field(default_factory=dict)

    def value(self, *path: str | int) -> Mark:
        """Return the mark of the value at `path`, or of the nearest value around it."""
        place = self
        for step in path:
            if step not in place.children:
                break
            place = place.children[step]
        return place.mark

    def key(self, *path: str | int) -> Mark:
        """Return the mark of the key that ends `path`, or of the nearest value around it."""
        place = self
        for step in path[:-1]:
            if step not in place.children:
                return place.mark
            place = place.children[step]
        return place.keys.get(path[-1], place.mark) if path else place.mark


def mark_at(text: str, offset: int, path: str) -> Mark:
    """Return the line and column of the character of `text` at `offset`."""
    return Mark(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
