"""Strings of Han characters as numbers, by which many of them are looked up at once.

The code of a string is that of its characters but the last, times a large odd number, plus the last
one's: 64 bits, of which no two words of the dictionary share all.
"""

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint64]
Numbers = NDArray[np.int64]
Flags = NDArray[np.uint16]
FIRST, LAST = 0x4E00, 0x9FFF
"""The characters that runs have."""
CHARACTERS = LAST - FIRST + 1
_HAN = re.compile(f"[{chr(FIRST)}-{chr(LAST)}]+")
_TIMES = np.uint64(0x9E3779B97F4A7C15)
V = TypeVar("V", np.float64, np.uint16)


def is_han(string: str) -> bool:
    """Whether a string has a code."""
    return bool(_HAN.fullmatch(string))


def characters(text: str) -> Numbers:
    """Return which of the characters each one of a text is."""
    return np.frombuffer(text.encode("utf-32-le"), np.uint32).astype(np.int64) - FIRST


def characters_of(coded: Codes) -> Numbers:
    """Return which characters have these codes."""
    return coded.astype(np.int64) - 1


def code(character: str) -> int:
    """Return the code of one character."""
    return ord(character) - FIRST + 1


def longer(one: Codes, last: Codes) -> Codes:
    """Return the codes of strings to each of which a character is added."""
    coded: Codes = one * _TIMES + last
    return coded


def codes(strings: Iterable[str]) -> Codes:
    """Return the code of each string, in their order."""
    own = list(strings)
    lengths = np.fromiter(map(len, own), np.int64, len(own))
    each = characters("".join(own)).astype(np.uint64) + np.uint64(1)
    starts = np.cumsum(lengths) - lengths
    coded: Codes = each[starts]
    for at in range(1, int(lengths.max(initial=0))):
        more = lengths > at
        coded[more] = longer(coded[more], each[starts[more] + at])
    return coded


class Table(Generic[V]):
    """Values of strings by their codes."""

    def __init__(self, keys: Codes, values: NDArray[V], none: float) -> None:
        """Take the codes and their values, of one that is there twice the last, and that of all others."""
        order = np.argsort(keys, kind="stable")
        # A first row, which no string has, spares a look at the beginning.
        self._keys = np.append(np.uint64(0), keys[order])
        self._values: NDArray[V] = np.append(np.array([none], values.dtype), values[order])
        self._none: V = values.dtype.type(none)

    def of(self, sought: Codes) -> NDArray[V]:
        """Return the value of each code."""
        at = np.searchsorted(self._keys, sought, side="right") - 1
        found: NDArray[V] = np.where(self._keys[at] == sought, self._values[at], self._none)
        return found
