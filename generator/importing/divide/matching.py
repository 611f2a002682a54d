"""Finds the titles of the contents in the body, in their order, also where the two differ a little."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import accumulate

from generator.importing.divide.wording import MOST_LINES, may_be_of_title
from generator.importing.manuscript import Block, Paragraph
from generator.importing.terms.squeezed import bare

ENOUGH = 0.74
"""How alike a title and lines of the body must be, from 0 to 1."""
_OTHER_END = 0.2
"""What it takes from that when they do not end alike."""
_SESSION = re.compile(r"第?(?<![一二三四五六七八九十百])([一二三四五六七八九十百]++)次(?:主任)?会")


@dataclass(frozen=True)
class Window:
    """Some lines of the body that may be a title: blocks `start` to `stop` (excluded), their words."""

    start: int
    stop: int
    words: str

    @cached_property
    def letters(self) -> Counter[str]:
        """How often it has each character."""
        return Counter(self.words)

    @cached_property
    def matcher(self) -> SequenceMatcher[str]:
        """What compares titles with it, one after the other."""
        return SequenceMatcher(None, "", self.words, autojunk=False)


def windows(blocks: Sequence[Block], start: int) -> Sequence[Window]:
    """Return every run of lines that may be a title."""
    found = []
    for first in range(start, len(blocks)):
        words = ""
        for stop in range(first + 1, min(first + MOST_LINES, len(blocks)) + 1):
            block = blocks[stop - 1]
            own = bare(block.text) if isinstance(block, Paragraph) else ""
            if not own or not may_be_of_title(own, within=stop > first + 1):
                break
            words += own
            found.append(Window(first, stop, words))
    return found


def alike(title: str, words: str) -> float:
    """Return how alike a title of the contents and lines of the body are, from 0 to 1."""
    return _score(title, Counter(title), Window(0, 0, words))


def _score(title: str, letters: Counter[str], window: Window) -> float:
    words = window.words
    if title == words:
        return 1.0
    total = len(title) + len(words)
    if 2 * min(len(title), len(words)) < ENOUGH * total:
        return 0.0
    bag = 2 * (letters & window.letters).total() / total
    if bag < ENOUGH:
        return 0.0
    sessions = [_SESSION.findall(one) for one in (title, words)]
    if all(sessions) and set(sessions[0]) != set(sessions[1]):
        return 0.0
    window.matcher.set_seq1(title)
    ratio = window.matcher.ratio()
    if title[-2:] != words[-2:] and title[-2:] not in words:
        return max(ratio, bag) - _OTHER_END
    return max(ratio, bag * 0.95)


def matched(titles: Sequence[str], found: Sequence[Window]) -> Sequence[Window | None]:
    """Return the lines of the body that each title is, so that the titles keep their order.

    Of all ways to do so the one in which they are most alike.
    """
    chains: list[list[tuple[float, Window, int]]] = []
    best: Sequence[tuple[float, int]] = [_NOTHING] * (
        max((one.stop for one in found), default=0) + 1
    )
    for row, title in enumerate(titles):
        own = _reached(title, found, best)
        chains.append(own)
        ended = [*best]
        for column, (total, window, _) in enumerate(own):
            ended[window.stop] = max(ended[window.stop], (total, -(row * _WIDE + column)))
        best = [*accumulate(ended, max)]
    flat = [
        (one[0], row, column) for row, own in enumerate(chains) for column, one in enumerate(own)
    ]
    result: list[Window | None] = [None] * len(titles)
    if not flat:
        return result
    _, row, column = max(flat)
    while row >= 0:
        _, window, before = chains[row][column]
        result[row] = window
        row, column = divmod(before, _WIDE) if before >= 0 else (-1, 0)
    return result


_WIDE = 1 << 20
"""More windows than a body has: an earlier link of a chain is told as row and column in one number."""


_NOTHING = (0.0, 1)


def _reached(
    title: str, found: Sequence[Window], best: Sequence[tuple[float, int]]
) -> list[tuple[float, Window, int]]:
    """Return for each window that may be `title` the best chain of titles that ends with it.

    `best` has for each block the best chain of the titles before that ends there or above: its
    weight and its last link, negative, so that of two as good the first is taken.
    """
    own = []
    letters = Counter(title)
    for window in found:
        score = _score(title, letters, window)
        if score >= ENOUGH:
            reach, way = best[window.start]
            own.append((reach + score, window, -way))
    return own
