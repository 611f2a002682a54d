"""What two characters may be part of, looked up for many at once; and what is left of words."""

from collections.abc import Iterable, Mapping
from enum import IntFlag
from functools import cache

import numpy as np

from generator.distinct import distinct
from generator.words.coded import Flags, Table, codes, is_han
from generator.words.likelihood import terms
from generator.words.misused import have_others
from generator.words.sounds import of_one_sound
from generator.words.torn import left_of_words


class Pair(IntFlag):
    """What two characters may be, which stand side by side or are the ends of three."""

    TERM = 1
    """A word of official texts that the dictionary has not."""
    USED = 2
    """A word that has others of its sound."""
    FIRST_OF_THREE = 4
    LAST_OF_THREE = 8
    ENDS_OF_THREE = 16
    FIRST_OF_FOUR = 32
    LAST_OF_FOUR = 64


@cache
def pairs() -> Table[np.uint16]:
    """Return what pairs of characters may be."""
    words = [word for _, own in of_one_sound() for word in own]
    threes = [word for word in words if len(word) == 3]
    fours = [word for word in words if len(word) == 4]
    return _flagged(
        {
            Pair.TERM: (term for term in terms() if len(term) == 2),
            Pair.USED: have_others(),
            Pair.FIRST_OF_THREE: (word[:2] for word in threes),
            Pair.LAST_OF_THREE: (word[1:] for word in threes),
            Pair.ENDS_OF_THREE: (word[::2] for word in threes),
            Pair.FIRST_OF_FOUR: (word[:2] for word in fours),
            Pair.LAST_OF_FOUR: (word[2:] for word in fours),
        }
    )


def _flagged(which: Mapping[Pair, Iterable[str]]) -> Table[np.uint16]:
    coded = {flag: codes({*filter(is_han, own)}) for flag, own in which.items()}
    every = distinct(np.concatenate([*coded.values()]))
    flags: Flags = np.zeros(every.size, np.uint16)
    for flag, own in coded.items():
        flags[np.searchsorted(every, own)] |= np.uint16(flag)
    return Table(every, flags, 0)


@cache
def left() -> Mapping[int, Table[np.uint16]]:
    """Return all that is left of words, by its length."""
    every = [*filter(is_han, left_of_words())]
    found = {}
    for length in sorted({len(one) for one in every}):
        own = codes(one for one in every if len(one) == length)
        found[length] = Table(own, np.ones(own.size, np.uint16), 0)
    return found
