"""What the first lines of a long text say of it: on what occasion it was given, and by whom."""

import re
from collections.abc import Iterator
from itertools import pairwise

_FIRST = 6
"""Among how many lines they stand: a title and a number may have been pasted above them."""
_LONGEST = 90
_OCCASION = re.compile(
    r"[（(][^（）()]*[0-9]{4}年[^（）()]*[）)]|[—–－-]{2,}.*(?:[0-9]{4}年|会议|大会).*"
)


def says_occasion(text: str) -> bool:
    """Whether a line near the start, or two that are one, say nothing but the day or the meeting."""
    return any(_OCCASION.fullmatch(line) for line in _lines(text))


def says_speaker(text: str, speaker: str) -> bool:
    """Whether a line near the start is `speaker`: an office and a name, however they are spaced."""
    wanted = "".join(speaker.split())
    return any(line == wanted for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    """Yield the first lines without white space, and each with the one after it."""
    found = ["".join(line.split()) for line in text.split("\n") if line.strip()][:_FIRST]
    short = [line for line in found if len(line) <= _LONGEST]
    yield from short
    yield from (one + other for one, other in pairwise(short))
