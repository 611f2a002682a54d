"""A line of a file as a terminal shows it, with a caret under one of its characters."""

from functools import cache

from generator.visible import width

FULL_SPACE = "\u3000"
WIDTH = 76
"""Columns of a terminal that an excerpt takes at most; long lines are cut around the caret."""
_BEFORE = 40
"""Columns before the caret that are kept of a long line."""


def excerpt(line: str, column: int) -> tuple[str, str]:
    """Return what is shown of `line`, and the line below it with a caret under `column` (from 1).

    The caret line is padded with a full-width space for every wide character, so that it stands
    right in any font.
    """
    line = "".join(_visible(char) for char in line.rstrip())
    start = _start(line, column - 1)
    before = line[start : column - 1]
    lead = "…" if start else ""
    shown = lead + _cut(line[start:], WIDTH - len(lead))
    return shown, lead.replace("…", " ") + "".join(map(_space, before)) + "^"


def _visible(char: str) -> str:
    """Return a character that a terminal neither obeys nor swallows."""
    if char == "\t":
        return " "
    return char if char.isprintable() or char == FULL_SPACE else "\ufffd"


@cache
def _space(char: str) -> str:
    return ("", " ", FULL_SPACE)[width(char)]


def _start(line: str, caret: int) -> int:
    """Return from which character on a line is shown, so that the caret is in what is shown."""
    if sum(map(width, line)) <= WIDTH or sum(map(width, line[:caret])) <= _BEFORE:
        return 0
    start, room = caret, _BEFORE
    while start > 0 and room >= width(line[start - 1]):
        start -= 1
        room -= width(line[start])
    return start


def _cut(text: str, room: int) -> str:
    """Return `text`, or as much of it as fits with an ellipsis."""
    if sum(map(width, text)) <= room:
        return text
    end, room = 0, room - 1
    while room >= width(text[end]):
        room -= width(text[end])
        end += 1
    return text[:end] + "…"
