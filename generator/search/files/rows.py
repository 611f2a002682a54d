"""The rows of the shards: every term under every pair of keys, in the order of the files."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from generator.search.files.keys import NONE, Keys
from generator.search.postings.postings import Terms, term_of, unpacked
from generator.search.text.contexts import Context

Column: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True)
class Rows:
    """All rows, as columns of equal length, ordered by the keys and then by the characters."""

    first_key: Column
    second_key: Column
    term: Column
    """The position of the term among all terms; a term with two readings has more rows."""


def rows_of(terms: Terms, contexts: Iterable[Context], keys: Keys) -> Rows:
    """Put every term under its default keys and under those of its other readings."""
    number, _ = places(keys)
    first, second = unpacked(terms)
    none = keys.numbers[NONE]
    of_first, of_second = number[first], np.where(second > 0, number[second], none)
    term = np.arange(len(first))
    other = _other_rows(terms, contexts, keys)
    columns = [
        np.concatenate([default, added])
        for default, added in zip((of_first, of_second, term), other.T, strict=True)
    ]
    order = np.lexsort((columns[2], columns[1], columns[0]))
    return Rows(columns[0][order], columns[1][order], columns[2][order])


def places(keys: Keys) -> tuple[Column, Column]:
    """Return, by code point, a character's default key and its position under that."""
    size = max((ord(one) for one in keys.places), default=0) + 1
    number, position = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    for one, (key, place) in keys.places.items():
        number[ord(one)], position[ord(one)] = key, place
    return number, position


def _other_rows(terms: Terms, contexts: Iterable[Context], keys: Keys) -> Column:
    """Return rows of first key, second key and term for all readings that are not the default."""
    rows = sorted(
        {
            (*pair, term_of(context[0], context[1]))
            for context in contexts
            for pair in _other_keys(context, keys)
        }
    )
    columns = np.array(rows, dtype=np.int64).reshape(-1, 3)
    columns[:, 2] = np.searchsorted(terms, columns[:, 2].astype(np.uint64))
    return columns


def _other_keys(context: Context, keys: Keys) -> set[tuple[int, int]]:
    """Return all combinations of default and other readings but the default ones."""
    first, second, *read = context
    default = (
        keys.places[first][0],
        keys.places[second][0] if second else keys.numbers[NONE],
    )
    other = (keys.numbers[read[0]], keys.numbers[read[1]])
    firsts, seconds = zip(default, other, strict=True)
    return set(product(firsts, seconds)) - {default}
