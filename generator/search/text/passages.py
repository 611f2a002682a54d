"""A document's text as passages: the units in which it is looked up."""

import sys
from dataclasses import dataclass

import numpy as np

LENGTH = 800
"""Letters, digits and Han characters from the beginning of a passage to that of the next."""
OVERLAP = 15
"""How many of the next one's a passage also has: any 16 in a row stand whole in a passage."""
_MOST = 1_000
"""Passages of a document; those of one that would have more are longer."""

_COUNTS = np.strings.isalnum(np.arange(sys.maxunicode + 1, dtype=np.uint32).view("U1"))


@dataclass(frozen=True)
class Passage:
    """A passage; its last `tail` characters are also the beginning of the next one."""

    text: str
    tail: int


def passages(text: str) -> tuple[Passage, ...]:
    """Cut a text, before letters, digits and Han characters only; an empty one is one passage."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    counted = np.flatnonzero(_COUNTS[codes])
    length = max(LENGTH, -(-len(counted) // _MOST))
    ends = [*counted[length + OVERLAP :: length].tolist(), len(text)]
    # What would begin within the overlap of the passage before is wholly in that one already.
    starts = [0, *counted[length::length].tolist()][: len(ends)]
    return tuple(
        Passage(text[start:end], end - following)
        for start, end, following in zip(starts, ends, [*starts[1:], len(text)], strict=True)
    )
