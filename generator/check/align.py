"""Where the characters of a YAML scalar's value stand in the file, whatever the scalar's style."""

from collections.abc import Sequence
from functools import lru_cache


@lru_cache(maxsize=64)
def alignment(value: str, source: str, start: int) -> Sequence[int]:
    """Return, for each character of `value`, its offset in `source`; the scalar begins at `start`.

    Exact where every character of the value is written as itself: plain, quoted, literal and
    folded scalars. An escape (backslash and what follows) stands where the search gets to.
    """
    if source[start : start + 1] in {'"', "'"}:
        start += 1
    elif source[start : start + 1] in {"|", ">"}:
        start = source.find("\n", start) + 1
    # A value is stripped when it is read; the first line of a literal scalar is indented.
    while source[start : start + 1].isspace():
        start += 1
    if source.startswith(value, start):
        return range(start, start + len(value))
    return _searched(value, source, start)


_FAR = 80
"""How far the next character may stand: the break, the indent and a comment of the line after."""


def _searched(value: str, source: str, position: int) -> list[int]:
    """Find each character after the one before; white space stands where white space is."""
    found = []
    for char in value:
        next_one = position
        if not char.isspace():
            next_one = source.find(char, position, position + _FAR)
        found.append(min(position if next_one < 0 else next_one, len(source)))
        moved = next_one >= position and source[next_one : next_one + 1].isspace() == char.isspace()
        position = next_one + 1 if moved else position
    return found
