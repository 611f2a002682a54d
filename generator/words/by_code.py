"""How likely words are, looked up for many at once."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.words.coded import CHARACTERS, Codes, Numbers, Table, characters_of, codes, is_han
from generator.words.lattice import NEVER
from generator.words.likelihood import LONGEST, UNKNOWN, likelihood


class WordsByCode:
    """The likelihoods of all words, by their codes."""

    def __init__(self) -> None:
        """Take all words; `characters` has those of one, `longest` the lengths by the first two."""
        every, likely = likelihood().every()
        own = [at for at, word in enumerate(every) if is_han(word) and len(word) <= LONGEST]
        words, values = [every[at] for at in own], np.array([likely[at] for at in own])
        lengths, coded = np.fromiter(map(len, words), np.int64, len(words)), codes(words)
        is_one = lengths == 1
        self.characters: NDArray[np.float64] = np.full(CHARACTERS, UNKNOWN)
        self.characters[characters_of(coded[is_one])] = values[is_one]
        self.words: Table[np.float64] = Table(coded[~is_one], values[~is_one], NEVER)
        self.longest = _longest(codes([word[:2] for word in words])[~is_one], lengths[~is_one])


def _longest(pairs: Codes, lengths: Numbers) -> Table[np.uint16]:
    """Return the length of the longest word, by the first two characters."""
    own, rows = np.unique(pairs, return_inverse=True)
    most = np.zeros(own.size, np.uint16)
    np.maximum.at(most, rows, lengths.astype(np.uint16))
    return Table(own, most, 0)


@cache
def words_by_code() -> WordsByCode:
    """Return all words of the dictionary and of official texts, up to `LONGEST` characters."""
    return WordsByCode()
