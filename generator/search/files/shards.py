"""Ranges to shards: files of some kilobytes, each with neighbouring pairs of keys."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from generator.processes import each
from generator.search.files.cuts import cuts
from generator.search.files.packed import pack_sections
from generator.search.files.ranges import Range, sections
from generator.search.files.tree import Place
from generator.search.postings.ranges import Numbers64
from generator.search.postings.sliced import scrambled
from generator.store.keys import Key, key_of
from generator.store.store import Store

_SIZES = (1_500.0, 3_000.0, 6_000.0)
"""Bytes of a shard at most, compressed, about: a query reads one for each pair."""
_AT_ONCE = 300
"""Shards that are packed sooner than other processes are started."""
_FEW = 64
"""A small index has about so many shards, smaller ones: it is not the number of files that counts."""

Sizes = NDArray[np.float64]


def shards(ranges: Mapping[Key, Range], store: Store) -> Iterator[tuple[Place, bytes]]:
    """Yield the shards of ranges in their order, each with the first place that is in it."""
    if not ranges:
        return
    table = np.concatenate([one.runs.table for one in ranges.values()])
    weights = np.concatenate([one.runs.weights for one in ranges.values()])
    ranks = np.concatenate([one.runs.ranks for one in ranges.values()])
    filled = weights * _SIZES[-1] / sizes(float(weights.sum()), table[:, 0])
    spans = list(pairwise(cuts(filled, ranks, _SIZES[-1])))
    sources = _Sources(ranges)
    keys = [key_of("shard", *sources.told(*span)) for span in spans]
    kept = store.get(keys)
    missing = [(key, span) for key, span in zip(keys, spans, strict=True) if key not in kept]
    made = each(pack_sections, [sources.sections(*span) for _, span in missing], _AT_ONCE)
    new = {key: content for (key, _), content in zip(missing, made, strict=True)}
    store.put(new)
    for key, (begin, _) in zip(keys, spans, strict=True):
        yield _place(table, begin), kept.get(key) or new[key]


def sizes(total: float, keys: Numbers64) -> Sizes:
    """Return how large shards with the keys are, if all have so many bytes.

    Sizes go up in steps, which those of a key take at a total of its own, up to twice the least:
    so a small change cuts few of them anew.
    """
    stretched = total / (1 + scrambled(keys.astype(np.uint64)) / 2.0**64)
    steps = np.searchsorted(np.array(_SIZES[:-1]) * _FEW, stretched)
    return np.array(_SIZES)[steps]


def _place(table: Numbers64, run: int) -> Place:
    """Return the keys that a shard begins with, and the characters if it begins within a pair."""
    first, second, one, other = table[run, :4].tolist()
    within = run > 0 and table[run - 1, :2].tolist() == [first, second]
    return (first, second, one, other) if within else (first, second)


class _Sources:
    """The ranges that runs are in."""

    def __init__(self, ranges: Mapping[Key, Range]) -> None:
        self._keys, self._ranges = list(ranges), list(ranges.values())
        counts = [len(one.runs.table) for one in self._ranges]
        self._ends = np.array(list(accumulate(counts)))
        self._starts = self._ends - counts
        lengths = [one.runs.table[:, 5:] for one in self._ranges]
        self._offsets = [
            np.concatenate([np.zeros((1, one.shape[1]), dtype=np.int64), np.cumsum(one, axis=0)])
            for one in lengths
        ]

    def _parts(self, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield the ranges that have runs, and which of theirs."""
        for at in range(int(np.searchsorted(self._ends, begin, "right")), len(self._ends)):
            start = int(self._starts[at])
            if start >= end:
                return
            yield at, max(begin, start) - start, min(end, int(self._ends[at])) - start

    def told(self, begin: int, end: int) -> Sequence[bytes]:
        """Return what a shard of these runs is made of."""
        return [
            part
            for at, first, last in self._parts(begin, end)
            for part in (self._keys[at], f"{first} {last}".encode())
        ]

    def sections(self, begin: int, end: int) -> list[bytes]:
        """Return the sections of a shard of these runs."""
        parts = list(self._parts(begin, end))
        runs = np.concatenate([self._ranges[at].runs.table[one:last] for at, one, last in parts])
        columns = [
            [
                column[self._offsets[at][one, number] : self._offsets[at][last, number]]
                for number, column in enumerate(self._ranges[at].columns)
            ]
            for at, one, last in parts
        ]
        return sections(runs, columns)
