"""Ranges of terms, the same in every archive: what is merged, and kept, by itself."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.pinyin.tolerant import tolerant
from generator.search.postings.postings import Terms, unpacked
from generator.search.text.contexts import key_of

NONE = 0
"""The second key of a character by itself."""
_LETTERS = 27
_LONGEST = 5
"""Letters of a syllable, those that are easily confused taken for one: niang."""
_VARIANTS = 8
_CHARACTERS: int = _LETTERS**_LONGEST * _VARIANTS
"""The number of the first key that is a character, which has no reading."""
_OTHERS = _CHARACTERS + 0x110000
_PARTS = 4
"""Ranges of a first key, by the first letter of the second one."""
_CHUNK = _LETTERS**4 * _VARIANTS
"""First keys of a chunk: they have the first letter in common."""

Numbers64 = NDArray[np.int64]


@cache
def number_of(key: str) -> int:
    """Return the number of a key, which depends on nothing else; 0 of "".

    Syllables that are easily confused are neighbours. A character without a reading, `=` and itself,
    follows them.
    """
    if not key:
        return NONE
    if key.startswith("=") and len(key) == 2:
        return _CHARACTERS + ord(key[1])
    rough = tolerant(key)
    if len(rough) > _LONGEST or not (key.isascii() and key.isalpha() and key.islower()):
        return _OTHERS + int.from_bytes(key.encode()[:3], "big")
    letters = [ord(letter) - ord("a") + 1 for letter in rough]
    number = 0
    for letter in [*letters, *[0] * (_LONGEST - len(letters))]:
        number = number * _LETTERS + letter
    return number * _VARIANTS + _variant(key, rough)


def _variant(key: str, rough: str) -> int:
    """Tell a syllable from those that are taken for the same."""
    retroflex = key[1:2] == "h" and key[0] in "zcs"
    lateral = key[0] == "l"
    nasal = key.endswith("g") and not rough.endswith("g")
    return retroflex + 2 * lateral + 4 * nasal


def numbers_of_characters(codes: NDArray[np.integer]) -> Numbers64:
    """Return the number of the key of each character by itself, given by code points; 0 of 0."""
    every, positions = np.unique(codes, return_inverse=True)
    known = [_number_of_character(code) for code in every.tolist()]
    numbers: Numbers64 = np.array(known, dtype=np.int64)[positions]
    return numbers


@cache
def _number_of_character(code: int) -> int:
    return number_of(key_of(chr(code))) if code else NONE


def keys_of_terms(terms: Terms) -> tuple[Numbers64, Numbers64]:
    """Return the numbers of the keys of the first and of the second characters."""
    first, second = unpacked(terms)
    return numbers_of_characters(first), numbers_of_characters(second)


def ranges_of(first: Numbers64, second: Numbers64) -> Numbers64:
    """Return the range of each pair of keys; ranges ascend as pairs of keys do."""
    letter = np.minimum(second // _CHUNK, _LETTERS)
    ranges: Numbers64 = first * _PARTS + np.minimum(letter * _PARTS // _LETTERS, _PARTS - 1)
    return ranges


def chunks_of(ranges: Numbers64) -> Numbers64:
    """Return the chunk of each range: chunks ascend as ranges do."""
    chunks: Numbers64 = np.minimum(ranges // (_PARTS * _CHUNK), _LETTERS)
    return chunks
