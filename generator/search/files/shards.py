"""Terms and their postings to shards: files of some kilobytes, each with neighbouring pairs of keys."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from generator.search.files.coded import Coded
from generator.search.files.keys import Keys
from generator.search.files.rows import Column, Rows, places, rows_of
from generator.search.files.varint import encode, varint
from generator.search.postings.postings import Numbers, characters, unpacked
from generator.search.text.contexts import Context

_LARGEST = 9_950
"""Bytes of a shard, compressed, about: a query reads one for each pair."""
_SMALLEST = 1_500
_FEW = 64
"""A small index has about so many shards, smaller ones: it is not the number of files that counts."""
_FULL = 0.8
"""A shard ends between two pairs of keys if it is full to this part there, else where it is full."""
_HEADER, _BYTE, _CRUMB = 2.75, 0.85, 0.25
"""Bytes, compressed, that a row takes beside its postings, that a byte of them takes, and a crumb."""


@dataclass(frozen=True)
class Shard:
    """A file of terms, and what the directory says of it."""

    first: tuple[int, int]
    """The keys of the first term."""
    split: str
    """The characters of the first term, if the shard before ends with the same keys; else ""."""
    sections: tuple[bytes, ...]
    """The number of terms, the columns of their rows, postings, phases."""


def shards(coded: Coded, contexts: Iterable[Context], keys: Keys) -> Iterator[Shard]:
    """Yield the shards in the order of keys and, under the same keys, of characters."""
    rows = rows_of(coded.terms, contexts, keys)
    cuts = _cuts(rows, _HEADER + (_BYTE * coded.bytes + _CRUMB * coded.crumbs)[rows.term])
    columns = list(_columns(rows, coded, keys, cuts))
    postings, phases = _Slices(coded.content, coded.bytes), _Slices(coded.phases, coded.crumbs)
    for start, end in pairwise(cuts):
        terms = rows.term[start:end]
        sections = (
            varint(end - start),
            *(column[offsets[start] : offsets[end]] for column, offsets in columns),
            postings.of(terms).tobytes(),
            _packed(phases.of(terms)),
        )
        first = (int(rows.first_key[start]), int(rows.second_key[start]))
        goes_on = start and first == (rows.first_key[start - 1], rows.second_key[start - 1])
        split = characters(int(coded.terms[terms[0]])) if goes_on else ""
        yield Shard(first, split, sections)


def _cuts(rows: Rows, lengths: NDArray[np.float64]) -> list[int]:
    """Return where shards begin, and the end."""
    target = min(_LARGEST, max(_SMALLEST, lengths.sum() / _FEW))
    ends = np.cumsum(lengths)
    changes = (np.diff(rows.first_key) != 0) | (np.diff(rows.second_key) != 0)
    groups = np.append(np.flatnonzero(changes) + 1, len(ends))
    cuts = [0]
    while cuts[-1] < len(ends):
        begun = ends[cuts[-1] - 1] if cuts[-1] else 0.0
        enough, furthest = np.searchsorted(ends, begun + target * np.array([_FULL, 1.0]), "right")
        group = int(np.searchsorted(groups, furthest, side="right")) - 1
        whole = int(groups[group]) if group >= 0 else 0
        cuts.append(whole if whole >= max(enough, cuts[-1] + 1) else max(furthest, cuts[-1] + 1))
    return cuts


def _columns(
    rows: Rows, coded: Coded, keys: Keys, cuts: Sequence[int]
) -> Iterator[tuple[bytes, Numbers]]:
    """Yield what a shard says of its terms, one column after the other, and where each row begins.

    The first key, as the difference to the row before; the second, as the difference if the first
    is the same; the characters; the number of units. A character is its place among those of the
    key, counted from 1, or 0 and its code point if it stands here by another reading.
    """
    first, second = (column[rows.term] for column in unpacked(coded.terms))
    step = np.diff(rows.first_key, prepend=0)
    step[cuts[:-1]] = rows.first_key[cuts[:-1]]
    number, place = places(keys)
    yield _column(step)
    yield _column(np.where(step > 0, rows.second_key, np.diff(rows.second_key, prepend=0)))
    for code, key in ((first, rows.first_key), (second, rows.second_key)):
        default = number[code] == key
        yield _column(
            np.where(default, place[code] + 1, 0), code, told=(code > 0, (code > 0) & ~default)
        )
    yield _column(coded.sizes[rows.term])


def _column(
    *numbers: NDArray[np.integer], told: Sequence[NDArray[np.bool_]] = ()
) -> tuple[bytes, Numbers]:
    """Encode the numbers of each row, those that are told; return where each row begins, too."""
    mask = np.stack(told or [np.ones(len(numbers[0]), dtype=bool)], axis=1)
    content, offsets = encode(np.stack(numbers, axis=1)[mask].astype(np.uint32))
    return content, offsets[np.append(0, np.cumsum(mask.sum(axis=1)))]


class _Slices:
    """What each term takes of an array that has that of all terms, in order."""

    def __init__(self, array: NDArray[np.uint8], lengths: NDArray[np.int64]) -> None:
        self._array, self._ends = array, np.cumsum(lengths)
        self._starts = self._ends - lengths

    def of(self, terms: Column) -> NDArray[np.uint8]:
        """Return the slices of these terms, joined."""
        bounds = zip(self._starts[terms], self._ends[terms], strict=True)
        return np.concatenate([self._array[start:end] for start, end in bounds])


def _packed(crumbs: NDArray[np.uint8]) -> bytes:
    """Put four crumbs into each byte, the first into its lowest bits."""
    filled = np.append(crumbs, np.zeros(-len(crumbs) % 4, dtype=np.uint8)).reshape(-1, 4)
    shifted: NDArray[np.uint8] = filled << np.array([0, 2, 4, 6], dtype=np.uint8)
    return bytes(np.bitwise_or.reduce(shifted, axis=1))
