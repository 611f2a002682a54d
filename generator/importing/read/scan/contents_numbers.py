"""The page numbers of printed contents, which stand alone behind leaders: looked for once more where they must be.

What finds lines in a picture often misses one figure that stands by itself; what reads a line does not.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from generator.importing.read.scan.recognised import Recognised

_LEADERS = re.compile(r"(?<![.·…・‥。])[.·…・‥。]++\s*+[0-9]{0,4}$")
_NUMBERED = re.compile(r"[0-9]$")
_FOUND = re.compile(r"[.·…・‥。\s]*(?P<number>[0-9]{1,4})")
_FEWEST = 3
"""So many lines that end in leaders make a page of contents."""
_ROOM, _AROUND = 1.5, 0.1
"""In heights of a line: how much blank behind it may hold a number; what is taken above and below."""


class Strip(NamedTuple):
    """A part of a picture, in its points from the upper left."""

    left: int
    top: int
    right: int
    bottom: int


Reader = Callable[[Strip], str]
"""Reads a strip as one line of text."""


def with_numbers(lines: Sequence[Recognised], read: Reader) -> list[Recognised]:
    """Return the lines of a page, those of contents with the numbers that stand behind them.

    Such a number is told as not sure.
    """
    if sum(bool(_LEADERS.search(one.text.strip())) for one in lines) < _FEWEST:
        return [*lines]
    edge = max(one.box[1][0] for one in lines)
    return [_numbered(one, lines, edge, read) for one in lines]


def _numbered(
    line: Recognised, lines: Sequence[Recognised], edge: float, read: Reader
) -> Recognised:
    strip = _behind(line, edge)
    is_alone = not any(_is_within(other, strip) for other in lines if other is not line)
    if _NUMBERED.search(line.text) or strip.right - strip.left < _ROOM * _height(line):
        return line
    found = _FOUND.fullmatch(read(strip)) if is_alone else None
    if not found:
        return line
    number = found["number"]
    text = line.text.rstrip(" .·…・‥。")
    return line._replace(text=f"{text}……{number}", unsure=(*line.unsure, number))


def _height(line: Recognised) -> float:
    return line.box[2][1] - line.box[1][1]


def _behind(line: Recognised, edge: float) -> Strip:
    """Return what stands behind a line as far as the edge, as askew as the line is."""
    (left, above), (right, top), (_, bottom), _ = line.box
    slope = (top - above) / max(1.0, right - left)
    drop, around = slope * (edge - right) / 2, _AROUND * (bottom - top)
    height = bottom - top
    return Strip(
        max(0, int(right - 2 * around)),
        max(0, int(top + drop - around)),
        int(edge + 0.6 * height),
        int(bottom + drop + around),
    )


def _is_within(other: Recognised, strip: Strip) -> bool:
    middle = (other.box[0][1] + other.box[2][1]) / 2
    return other.box[1][0] > strip.left and strip.top < middle < strip.bottom
