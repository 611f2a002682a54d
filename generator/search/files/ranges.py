"""A merged range as it is kept: its rows in columns, cut into runs, and what runs weigh."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from generator.search.files.coded import Column, code, packed
from generator.search.files.long import parted
from generator.search.files.rows import (
    Columns,
    Others,
    Rows,
    characters_column,
    columns_of,
    numbers_column,
    rows_of,
    runs_of,
    weights_of,
)
from generator.search.postings.merge import Merged
from generator.search.postings.postings import unpacked
from generator.search.postings.ranges import Numbers64

COLUMNS = 6
"""Characters, sizes, heads, places, crumbs, and the pieces of long terms."""
EDGES = 4
"""A row's number tells its size in so many steps, and within one whether words begin and end with it."""
_INTEGERS = 5 + COLUMNS
"""Columns of the table of runs in whole numbers."""


@dataclass(frozen=True)
class Runs:
    """Rows that stay together, run by run: what a shard is cut between."""

    table: Numbers64
    """Of each: first key, second key, first and second character of its first row, number of rows,
    and the bytes that it takes of each column."""
    weights: NDArray[np.float64]
    """About how many bytes it takes, compressed."""
    ranks: NDArray[np.uint64]
    """Of the beginning of each as the place to cut before."""


@dataclass(frozen=True)
class Range:
    """A merged range."""

    runs: Runs
    columns: tuple[bytes, ...]
    pieces: tuple[bytes, ...]
    """Files of long terms."""
    characters: Numbers64
    """Pairs of a character's code point and the number of units that have it as a term."""

    def to_bytes(self) -> bytes:
        """Return this as it is kept."""
        blobs = [
            self.runs.table.astype(np.int64).tobytes(),
            self.runs.weights.astype(np.float64).tobytes(),
            self.runs.ranks.astype(np.uint64).tobytes(),
            self.characters.astype(np.int64).tobytes(),
            *self.columns,
            *self.pieces,
        ]
        lengths = np.array([len(blobs), *map(len, blobs)], dtype=np.int64)
        return lengths.tobytes() + b"".join(blobs)

    @classmethod
    def of_bytes(cls, kept: bytes) -> "Range":
        """Return what was kept."""
        (count,) = np.frombuffer(kept, np.int64, 1).tolist()
        lengths = np.frombuffer(kept, np.int64, count, 8).tolist()
        bounds = list(accumulate(lengths, initial=8 * (count + 1)))
        blobs = [kept[begin:end] for begin, end in pairwise(bounds)]
        runs = Runs(
            np.frombuffer(blobs[0], np.int64).reshape(-1, _INTEGERS),
            np.frombuffer(blobs[1], np.float64),
            np.frombuffer(blobs[2], np.uint64),
        )
        characters = np.frombuffer(blobs[3], np.int64).reshape(-1, 2)
        return cls(runs, tuple(blobs[4 : 4 + COLUMNS]), tuple(blobs[4 + COLUMNS :]), characters)


def ranges_written(merged: Merged, others: Others) -> Iterator[tuple[int, Range]]:
    """Yield the ranges of merged postings, with the rows of other readings that are in them."""
    divided = parted(merged.postings)
    rows = rows_of(merged, others)
    if not len(rows.terms):
        return
    columns = columns_of(rows, divided, code(divided.postings))
    weights = weights_of(columns)
    starts, ranks = runs_of(rows, weights)
    written = _Written(rows, columns, starts, weights, ranks)
    ranges = rows.ranges[starts]
    changes = np.flatnonzero(np.diff(ranges)) + 1
    for begin, end in pairwise([0, *changes.tolist(), len(starts)]):
        yield int(ranges[begin]), written.range(begin, end)


class _Written:
    """All runs with their columns, of which ranges are taken."""

    def __init__(
        self,
        rows: Rows,
        columns: Columns,
        starts: Numbers64,
        weights: NDArray[np.float64],
        ranks: NDArray[np.uint64],
    ) -> None:
        self._rows, self._files, self._file_ends = rows, columns.files, columns.file_ends
        self._bounds = np.append(starts, len(rows.terms))
        self._columns = [
            self._by_runs(characters_column(rows, starts)),
            self._by_runs(numbers_column(columns.sizes * EDGES + columns.edges)),
            self._by_runs(columns.heads),
            self._by_runs(columns.places),
            _whole_bytes(columns.crumbs, self._bounds),
            self._by_runs(columns.pieces),
        ]
        first, second = unpacked(rows.terms[starts])
        keys = (rows.first_key[starts], rows.second_key[starts])
        lengths = [column.lengths for column in self._columns]
        self._table = np.stack([*keys, first, second, np.diff(self._bounds), *lengths], axis=1)
        self._weights, self._ranks = np.add.reduceat(weights, starts), ranks
        self._sizes = columns.sizes

    def _by_runs(self, column: Column) -> Column:
        return Column(column.content, column.offsets[self._bounds])

    def range(self, begin: int, end: int) -> Range:
        """Return the range of the runs from one place up to another."""
        rows = slice(self._bounds[begin], self._bounds[end])
        files = [0, *self._file_ends.tolist()]
        return Range(
            Runs(self._table[begin:end], self._weights[begin:end], self._ranks[begin:end]),
            tuple(column.of(begin, end).tobytes() for column in self._columns),
            self._files[files[rows.start] : files[rows.stop]],
            self._characters(rows),
        )

    def _characters(self, rows: slice) -> Numbers64:
        first, second = unpacked(self._rows.terms[rows])
        alone = (second == 0) & (self._rows.place[rows] >= 0)
        told: Numbers64 = np.stack([first, self._sizes[rows] // 2], axis=1)[alone]
        return told


def _whole_bytes(crumbs: Column, bounds: Numbers64) -> Column:
    """Put four crumbs into each byte; those of a run begin with a byte."""
    ends = crumbs.offsets[bounds]
    counts = np.diff(ends)
    filled = -(-counts // 4) * 4
    begins = np.append(0, np.cumsum(filled))
    at = np.repeat(begins[:-1] - ends[:-1], counts) + np.arange(len(crumbs.content))
    padded = np.zeros(begins[-1], dtype=np.uint8)
    padded[at] = crumbs.content
    return Column(np.frombuffer(packed(padded), dtype=np.uint8), begins // 4)


def sections(runs: Numbers64, columns: Sequence[Sequence[bytes]]) -> list[bytes]:
    """Return the sections of a shard: what its runs are, and the columns of all."""
    return [_said(runs), *(b"".join(parts) for parts in zip(*columns, strict=True))]


def _said(runs: Numbers64) -> bytes:
    """Return how many runs there are and, in columns, their keys, as steps, and numbers of rows."""
    first, second = runs[:, 0], runs[:, 1]
    step = np.diff(first, prepend=0)
    other = np.where(step > 0, second, np.diff(second, prepend=0))
    told = np.concatenate([[len(runs)], step, other, runs[:, 4]])
    return numbers_column(told).content.tobytes()
