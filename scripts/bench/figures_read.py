"""What became of the numbers of a text that was read out of pictures: right, lost, or another number."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

NUMBER = re.compile("[0-9]+(?:[.][0-9]+)?%?")
_AROUND = 3
"""Characters before or behind a number by which a line that is told is known to hold it."""


@dataclass(frozen=True)
class Reading:
    """A number of the text, and what was read in its place; empty where nothing was."""

    number: str
    read: str
    before: str
    """What stands before, and behind, what was read."""
    behind: str

    @property
    def is_right(self) -> bool:
        """Whether it is what the text has."""
        return self.read == self.number

    @property
    def is_lost(self) -> bool:
        """Whether no number was read in its place."""
        return not self.read

    def is_in(self, lines: Iterable[str]) -> bool:
        """Whether one of some lines holds what was read, with what stands beside it."""
        words = (self.before + self.read, self.read + self.behind)
        return any(word in line for line in lines for word in words)

    def is_told(self, messages: Iterable[str]) -> bool:
        """Whether a message names what was read."""
        return any(self.read in NUMBER.findall(one) for one in messages)


def readings(wanted: str, got: str) -> Sequence[Reading]:
    """Return what was read of each number of a text; both texts without white space."""
    return [*_readings(wanted, got)]


def _readings(wanted: str, got: str) -> Iterator[Reading]:
    blocks = SequenceMatcher(None, wanted, got, autojunk=False).get_opcodes()
    starts = [block[1] for block in blocks]
    tokens = [one.span() for one in NUMBER.finditer(got)]
    for one in NUMBER.finditer(wanted):
        first = blocks[bisect_right(starts, one.start()) - 1]
        last = blocks[bisect_right(starts, one.end() - 1) - 1]
        begin = _within(first, one.start())
        end = max(begin, _within(last, one.end() - 1) + 1 if last[0] == "equal" else last[4])
        own = [(start, stop) for start, stop in tokens if start < end and stop > begin]
        start, stop = (own[0][0], own[-1][1]) if own else (begin, begin)
        read = got[start:stop]
        yield Reading(
            one[0], read, got[max(0, start - _AROUND) : start], got[stop : stop + _AROUND]
        )


def _within(block: tuple[str, int, int, int, int], at: int) -> int:
    """Return where a place of the text is in what was read."""
    tag, start, _, other, _ = block
    return other + at - start if tag == "equal" else other
