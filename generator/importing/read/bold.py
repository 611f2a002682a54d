"""Runs of a paragraph -> a line as records write it, what is bold between asterisks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

_BEFORE = re.compile(r"[\s、，。；：！？）》〉”’」』】〕]*")
"""What cannot stand behind the first pair of asterisks: it is not bold to see, either."""
_BEHIND = re.compile(r"[\s（《〈“‘「『【〔]*$")
_MARK = "**"


@dataclass(frozen=True)
class Piece:
    """Some characters that are set in one way; `size` is in half points."""

    text: str
    is_bold: bool = False
    size: int = 0


def bolded(pieces: Sequence[Piece]) -> str:
    """Return the text of pieces; what is bold in a line that is not bold all over is marked."""
    groups = [*_groups(pieces)]
    if len(groups) == 1 or any(_MARK in text for _, text in groups):
        return "".join(text for _, text in groups)
    return "".join(_marked(text) if is_bold else text for is_bold, text in groups)


def is_bold_all_over(pieces: Sequence[Piece]) -> bool:
    """Whether nothing in a line is not bold."""
    return [is_bold for is_bold, _ in _groups(pieces)] == [True]


def _groups(pieces: Sequence[Piece]) -> Iterator[tuple[bool, str]]:
    """Yield runs of one weight; blanks belong to what is before them."""
    was = next((piece.is_bold for piece in pieces if piece.text.strip()), False)
    weighed = []
    for piece in pieces:
        was = piece.is_bold if piece.text.strip() else was
        weighed.append((was, piece.text))
    for is_bold, run in groupby(weighed, key=lambda one: one[0]):
        yield is_bold, "".join(text for _, text in run)


def _marked(text: str) -> str:
    start = _BEFORE.match(text)
    first = start.end() if start else 0
    behind = _BEHIND.search(text)
    last = max(first, behind.start() if behind else len(text))
    inner = text[first:last]
    return f"{text[:first]}{_MARK}{inner}{_MARK}{text[last:]}" if inner else text
