"""Names put in the order of strokes, and what is wrong with the order of two of them."""

import re
from collections.abc import Iterable
from itertools import zip_longest

from generator.strokes.table import NOTHING, Strokes, strokes

_NOTE = re.compile(r"[（(][^（）()]*[）)]|[·•・‧∙•]")
"""What is noted beside a name, and the dots in it: 阿依古丽·买买提 is sorted by its characters."""
_BETWEEN = re.compile(r"[、，,；;。\n]")


def unknown_characters(name: str) -> list[str]:
    """Return the characters of a name whose strokes the table does not have."""
    return [character for character in bare(name) if strokes(character) is None]


def sort_names(names: Iterable[str], *, in_turn: bool = False) -> list[str]:
    """Return names, whose characters must be known, in the order of strokes.

    Two customs differ on given names of one character: they come first among those of one surname,
    or, `in_turn`, names are compared character by character.
    """
    return sorted(names, key=lambda name: _key(name, in_turn=in_turn))


def misplaced(before: str, after: str, *, in_turn: bool = False) -> tuple[Strokes, Strokes] | None:
    """Return the characters that show that `after` must stand before `before`, if it must.

    Characters of one sequence may stand in either order.
    """
    keys = (_key(name, in_turn=in_turn) for name in (before, after))
    for one, other in zip_longest(*keys, fillvalue=NOTHING):
        if one != other:
            return (one, other) if one > other and one.sequence != other.sequence else None
    return None


def _key(name: str, *, in_turn: bool) -> tuple[Strokes, ...]:
    """Return what a name is sorted by."""
    known = tuple(found for found in map(strokes, bare(name)) if found)
    if not in_turn and len(known) == 2:
        return (known[0], NOTHING, known[1])
    return known


def bare(name: str) -> str:
    """Return the characters of a name, without notes and dots: 李秋（兼） -> 李秋."""
    return _NOTE.sub("", name)


def read_names(text: str) -> list[str]:
    """Return the names in a text, parted by line ends, 、, commas or spaces; 张　玲 is one name."""
    return [name for part in _BETWEEN.split(text) for name in _parted_by_spaces(part)]


def _parted_by_spaces(part: str) -> list[str]:
    """Return the names that spaces part; lone characters side by side are one padded name."""
    names: list[str] = []
    for word in part.split():
        if names and len(names[-1]) == 1 and len(bare(word)) == 1:
            names[-1] += word
        else:
            names.append(word)
    return names
