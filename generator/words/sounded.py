"""Which strings are a word but for one character of its sound, looked up for many at once.

Of each word that may be meant it is kept what it is with a sound in the place of each character in
turn, the sounds that some speakers take for it, too: a string that is such a word with one of its
own sounds in one place may be meant for it.
"""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.words.coded import CHARACTERS, FIRST, Codes, Numbers, Table, characters, longer
from generator.words.proposals import LENGTHS
from generator.words.sounds import of_one_sound, spoken_alike, syllables

_NONE = -1
_FIRST = CHARACTERS + 1
"""The code of the first syllable: they follow those of the characters."""


class Sounded:
    """What the words of all sounds are with a sound in the place of one character."""

    def __init__(self) -> None:
        """Read the words of all sounds."""
        self._numbers: dict[str, int] = {}
        words: dict[int, list[str]] = {length: [] for length in LENGTHS}
        sounds: dict[int, list[Sequence[int]]] = {length: [] for length in LENGTHS}
        for key, own in of_one_sound():
            sound = key.split("'")
            if len(sound) in words:
                words[len(sound)] += own
                sounds[len(sound)] += [[*map(self._number, sound)]] * len(own)
        self._of_characters = _columns(
            [[*map(self._number, syllables(chr(FIRST + at)))] for at in range(CHARACTERS)]
        )
        alike = _columns([[at, *self._alike(one)] for at, one in enumerate([*self._numbers])])
        kept = [
            with_sound
            for length in LENGTHS
            for with_sound in _kept(words[length], np.array(sounds[length]).T, alike)
        ]
        every = np.concatenate(kept)
        self._kept = Table(every, np.ones(every.size, np.uint16), 0)

    def have(self, string: Sequence[Numbers]) -> NDArray[np.bool_]:
        """Whether a word may be meant by strings, given as their first, second … characters."""
        found = np.zeros(string[0].shape, np.bool_)
        for at, characters_there in enumerate(string):
            for column in self._of_characters:
                sound = column[characters_there]
                left = np.flatnonzero((sound != _NONE) & ~found)
                own = [one[left].astype(np.uint64) + np.uint64(1) for one in string]
                own[at] = _code(sound[left])
                found[left] = self._kept.of(_joined(own)) > 0
        return found

    def _number(self, syllable: str) -> int:
        return self._numbers.setdefault(syllable, len(self._numbers))

    def _alike(self, syllable: str) -> Iterator[int]:
        """Yield the numbers of the syllables for which some take one, of those that there are."""
        return (self._numbers[one] for one in spoken_alike(syllable) if one in self._numbers)


def _kept(words: Sequence[str], sounds: Numbers, alike: Numbers) -> Iterator[Codes]:
    """Yield the codes of words with each of the sounds in each place."""
    each = characters("".join(words)).reshape(len(words), -1).T
    for at in range(len(each)):
        for column in alike:
            sound = column[sounds[at]]
            there = sound != _NONE
            own = [one[there].astype(np.uint64) + np.uint64(1) for one in each]
            own[at] = _code(sound[there])
            yield _joined(own)


def _code(syllable: Numbers) -> Codes:
    return (syllable + _FIRST).astype(np.uint64)


def _joined(string: Sequence[Codes]) -> Codes:
    coded = string[0]
    for one in string[1:]:
        coded = longer(coded, one)
    return coded


def _columns(rows: Sequence[Sequence[int]]) -> Numbers:
    """Return the first, second … number of each row, filled up."""
    columns = np.full((max(map(len, rows)), len(rows)), _NONE)
    for at, row in enumerate(rows):
        columns[: len(row), at] = row
    return columns


@cache
def sounded() -> Sounded:
    """Return what all words are with sounds."""
    return Sounded()
