"""Terms and their postings to shards: files of some kilobytes, each with neighbouring pairs of keys."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from generator.search.coded import Coded
from generator.search.contexts import Context
from generator.search.keys import Keys
from generator.search.postings import Numbers, characters, unpacked
from generator.search.rows import Column, Rows, places, rows_of
from generator.search.varint import encode, varint

_LARGEST = 13_000
"""Bytes of a shard before it is compressed, by a third: a query reads one for each pair."""
_SMALLEST = 1_500
_FEW = 64
"""A small index has about so many shards, smaller ones: it is not the number of files that counts."""
_HEADER = 6
"""Bytes that a row takes beside its postings, about."""


@dataclass(frozen=True)
class Shard:
    """A file of terms, and what the directory says of it."""

    first: tuple[int, int]
    """The keys of the first term."""
    split: str
    """The characters of the first term, if the shard before ends with the same keys; else ""."""
    content: bytes


def shards(coded: Coded, contexts: Iterable[Context], keys: Keys) -> Iterator[Shard]:
    """Yield the shards in the order of keys and, under the same keys, of characters."""
    rows = rows_of(coded.terms, contexts, keys)
    if not len(rows.term):
        return
    ends = np.cumsum(coded.lengths)
    starts = ends - coded.lengths
    cuts = _cuts(rows, coded.lengths[rows.term] + _HEADER)
    headers, offsets = _headers(rows, coded, keys, cuts)
    for start, end in pairwise(cuts):
        content = [varint(end - start), headers[offsets[start] : offsets[end]]]
        content += [coded.content[starts[term] : ends[term]] for term in rows.term[start:end]]
        first = (int(rows.first_key[start]), int(rows.second_key[start]))
        goes_on = start and first == (rows.first_key[start - 1], rows.second_key[start - 1])
        term = int(coded.terms[rows.term[start]])
        yield Shard(first, characters(term) if goes_on else "", b"".join(content))


def _cuts(rows: Rows, lengths: Column) -> list[int]:
    """Return where shards begin, and the end: between pairs of keys, unless one pair is too big."""
    total = int(lengths.sum())
    target = min(_LARGEST, max(_SMALLEST, total // _FEW))
    ends = np.cumsum(lengths)
    changes = (np.diff(rows.first_key) != 0) | (np.diff(rows.second_key) != 0)
    groups = np.append(np.flatnonzero(changes) + 1, len(ends))
    cuts = [0]
    while cuts[-1] < len(ends):
        begun = int(ends[cuts[-1] - 1]) if cuts[-1] else 0
        furthest = int(np.searchsorted(ends, begun + target, side="right"))
        group = int(np.searchsorted(groups, furthest, side="right")) - 1
        whole = int(groups[group]) if group >= 0 else 0
        cuts.append(whole if whole > cuts[-1] else max(furthest, cuts[-1] + 1))
    return cuts


def _headers(rows: Rows, coded: Coded, keys: Keys, cuts: list[int]) -> tuple[bytes, Numbers]:
    """Encode what a shard says of its terms before their postings; return where each row begins.

    For each row: the first key as the difference to the row before, the second, the characters,
    the number of units, the length of the postings. A character is its place among those of the
    key, counted from 1, or 0 and its code point if it stands here by another reading.
    """
    first, second = (column[rows.term] for column in unpacked(coded.terms))
    step = np.diff(rows.first_key, prepend=0)
    step[cuts[:-1]] = rows.first_key[cuts[:-1]]
    numbers, told = [step, rows.second_key], [np.ones(len(step), dtype=bool)] * 2
    for code, key in ((first, rows.first_key), (second, rows.second_key)):
        number, position = places(keys)
        default = number[code] == key
        numbers += [np.where(default, position[code] + 1, 0), code]
        told += [code > 0, (code > 0) & ~default]
    numbers += [coded.sizes.astype(np.int64)[rows.term], coded.lengths[rows.term]]
    told += [np.ones(len(step), dtype=bool)] * 2
    mask: NDArray[np.bool_] = np.stack(told, axis=1)
    flat: Numbers = np.stack(numbers, axis=1)[mask].astype(np.uint32)
    content, offsets = encode(flat)
    starts = np.concatenate([[0], np.cumsum(mask.sum(axis=1))])
    return content, offsets[starts]
