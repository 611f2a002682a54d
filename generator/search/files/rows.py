"""The rows of ranges: every term under every pair of keys, in the order of the files."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.search.files.coded import Coded, Column, packed
from generator.search.files.edges import edges_of
from generator.search.files.long import Parted
from generator.search.files.named import name_of
from generator.search.files.packed import pack_sections
from generator.search.files.varint import encode, varint
from generator.search.postings.merge import Merged
from generator.search.postings.postings import Terms, unpacked
from generator.search.postings.ranges import Numbers64, ranges_of
from generator.search.postings.sliced import scrambled

_HEADER, _HEAD, _PLACE, _CRUMB = 4.0, 0.8, 0.3, 0.25
"""Bytes, compressed, that a row takes beside its postings, and that the columns of them take."""
_PIECE = 10.0
_LARGE = 3_000.0
"""Bytes of the rows of a pair of keys of which a shard may hold a part."""
_HEAVY = 1_000.0
"""Bytes of a row that then stands by itself."""
_PARTS = np.uint64(7)
_WHOLE = np.uint64(1 << 63)

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Others:
    """Terms under other keys than their characters have: such rows say no more than that they are."""

    first_key: Numbers64
    second_key: Numbers64
    terms: Terms


@dataclass(frozen=True)
class Rows:
    """Rows, as columns of equal length, ordered by the keys and then by the characters."""

    first_key: Numbers64
    second_key: Numbers64
    terms: Terms
    place: Numbers64
    """Of the term among those merged, -1 under another reading."""

    @property
    def ranges(self) -> Numbers64:
        """The range of each row."""
        return ranges_of(self.first_key, self.second_key)


def rows_of(merged: Merged, others: Others) -> Rows:
    """Put every term under its own keys and under those of its other readings."""
    place = np.concatenate(
        [np.arange(len(merged.postings.terms)), np.full(len(others.terms), -1, dtype=np.int64)]
    )
    first = np.concatenate([merged.first_key, others.first_key])
    second = np.concatenate([merged.second_key, others.second_key])
    terms = np.concatenate([merged.postings.terms, others.terms])
    order = np.lexsort((terms, second, first))
    return Rows(first[order], second[order], terms[order], place[order])


@dataclass(frozen=True)
class Columns:
    """What the rows say, each row's part of a column by itself."""

    sizes: Numbers64
    """Twice in how many units a term stands, and 1 more of a long one; 0 under another reading."""
    edges: Numbers64
    """Whether words begin and end with a term."""
    heads: Column
    places: Column
    crumbs: Column
    pieces: Column
    """Of long terms, how many pieces there are and, of each, where it may begin and how many units
    it has, in LEB128, and the hash that is its name."""
    files: tuple[bytes, ...]
    """The pieces."""
    file_ends: Numbers64
    """How many of them the rows up to each have."""


def columns_of(rows: Rows, divided: Parted, coded: Coded) -> Columns:
    """Give each row what is coded of its term; of a long one that is in files of its own."""
    count = len(rows.terms)
    is_own = rows.place >= 0
    sizes = np.zeros(count, dtype=np.int64)
    total = np.bincount(divided.owners, divided.postings.sizes).astype(np.int64)
    long = np.zeros(len(total), dtype=bool)
    long[divided.owners] |= divided.long
    sizes[is_own] = total[rows.place[is_own]] * 2 + long[rows.place[is_own]]
    row_of_term = np.flatnonzero(is_own)
    shown = ~divided.long
    pieces, files = _pieces(divided, coded)
    listed = [pieces.get(int(place), b"") for place in rows.place]
    ends = np.cumsum([len(files.get(int(place), ())) for place in rows.place], dtype=np.int64)
    heads, places, crumbs = (
        _of_rows(column, shown, row_of_term[divided.owners], count)
        for column in (coded.heads, coded.places, coded.crumbs)
    )
    said = Column(
        np.frombuffer(b"".join(listed), dtype=np.uint8),
        np.append(0, np.cumsum([len(one) for one in listed], dtype=np.int64)),
    )
    every = tuple(file for place in sorted(files) for file in files[place])
    return Columns(sizes, edges_of(rows.terms), heads, places, crumbs, said, every, ends)


def _of_rows(column: Column, shown: Flags, row: Numbers64, count: int) -> Column:
    """Return what the rows take of a column, nothing where there is something else."""
    lengths = np.where(shown, column.lengths, 0)
    content = column.content[np.repeat(shown, column.lengths)]
    of_rows = np.bincount(row, lengths, minlength=count).astype(np.int64)
    return Column(content, np.append(0, np.cumsum(of_rows)))


def _pieces(divided: Parted, coded: Coded) -> tuple[dict[int, bytes], dict[int, list[bytes]]]:
    """Return what rows say of their pieces, and the pieces, by the place of the term."""
    said: dict[int, list[bytes]] = {}
    files: dict[int, list[bytes]] = {}
    before: dict[int, int] = {}
    for at in np.flatnonzero(divided.long).tolist():
        place, begin = int(divided.owners[at]), int(divided.begins[at])
        of_piece = (coded.heads.of(at, at + 1), coded.places.of(at, at + 1))
        file = pack_sections(
            [*(one.tobytes() for one in of_piece), packed(coded.crumbs.of(at, at + 1))]
        )
        step, before[place] = begin - before.get(place, 0), begin
        size = varint(int(divided.postings.sizes[at]))
        said.setdefault(place, []).append(varint(step) + size + bytes.fromhex(name_of(file)))
        files.setdefault(place, []).append(file)
    return {place: varint(len(of)) + b"".join(of) for place, of in said.items()}, files


def weights_of(columns: Columns) -> NDArray[np.float64]:
    """Return about how many bytes each row takes, compressed."""
    weights: NDArray[np.float64] = (
        _HEADER
        + _HEAD * columns.heads.lengths
        + _PLACE * columns.places.lengths
        + _CRUMB * columns.crumbs.lengths
        + columns.pieces.lengths
    )
    return weights


def runs_of(rows: Rows, weights: NDArray[np.float64]) -> tuple[Numbers64, NDArray[np.uint64]]:
    """Return the first row of each run, and its rank as a place to cut before.

    A run is all rows of a pair of keys or, where those are large, some of them, cut at terms that
    are told by their hash, and around heavy ones. A cut between pairs is preferred.
    """
    changes = (np.diff(rows.first_key) != 0) | (np.diff(rows.second_key) != 0)
    begins = np.append(True, changes)
    pairs = np.flatnonzero(begins)
    large = np.add.reduceat(weights, pairs) > _LARGE
    is_large = np.repeat(large, np.diff(np.append(pairs, len(weights))))
    hashed = scrambled(rows.terms)
    heavy = weights > _HEAVY
    parts = is_large & (((hashed & _PARTS) == 0) | heavy | np.append(False, heavy[:-1]))
    starts = np.flatnonzero(begins | parts)
    keys = scrambled(rows.first_key.astype(np.uint64)) ^ rows.second_key.astype(np.uint64)
    ranks = scrambled(keys) >> np.uint64(1)
    ranks = np.where(begins, ranks | _WHOLE, hashed >> np.uint64(1))
    return starts, ranks[starts]


def characters_column(rows: Rows, starts: Numbers64) -> Column:
    """Return the characters of the rows, in LEB128.

    The first as the difference to that of the row before in its run; the second as the difference,
    if the first is the same.
    """
    first, second = unpacked(rows.terms)
    begins = np.zeros(len(first), dtype=bool)
    begins[starts] = True
    step = np.where(begins, first, np.diff(first, prepend=0))
    same = ~begins & (step == 0)
    other = np.where(same, np.diff(second, prepend=0), second)
    return numbers_column(np.stack([step, other], axis=1))


def numbers_column(numbers: NDArray[np.integer]) -> Column:
    """Encode the numbers of each row, which are as many in all."""
    content, offsets = encode(numbers.astype(np.uint32).ravel())
    each = numbers.shape[1] if numbers.ndim > 1 else 1
    return Column(np.frombuffer(content, dtype=np.uint8), offsets[::each].astype(np.int64))
