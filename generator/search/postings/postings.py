"""Units of canonical text to postings: which term stands in which unit, how often, and where."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.distinct import distinct
from generator.search.text.tokenise import PARTED

_CODE_BITS = 21
"""Bits of a Unicode code point."""
_UNIT_BITS = 22
_PARTED = ord(PARTED)

Terms = NDArray[np.uint64]
Numbers = NDArray[np.uint32]
Phases = NDArray[np.uint8]

ORDINALS = 1 << 10
"""Units of a document at most. A unit is its document's number times this, and its own in that."""
TITLE, NAMES, TEXT = 0, 1, 2
"""The numbers of a document's units: the title, the names, and from 2 on the passages of the text."""
CYCLE = 4
"""Where a term stands in a unit is told modulo this: so whether two may be next to each other."""


@dataclass(frozen=True)
class Postings:
    """For every term, in order, the units that have it.

    A term is a pair of characters, `first << 21 | second`; a second character of 0 makes it a
    single one. The units of all terms stand in one array, `sizes[i]` of them for `terms[i]`. Bit p
    of a unit's `phases` is set where the pair stands at a place that is p modulo CYCLE. Of a single
    character nothing is told but the unit: its frequency is 1 and it has no phase.
    """

    terms: Terms
    sizes: Numbers
    units: Numbers
    frequencies: Numbers
    phases: Phases


def packed(first: NDArray[np.integer], second: NDArray[np.integer] | int) -> Terms:
    """Return the terms of first and second characters, given by their code points."""
    return first.astype(np.uint64) << np.uint64(_CODE_BITS) | np.asarray(second, dtype=np.uint64)


def unpacked(terms: Terms) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the code points of the first and of the second characters; 0 where there is none."""
    first, second = terms >> np.uint64(_CODE_BITS), terms & np.uint64((1 << _CODE_BITS) - 1)
    return first.astype(np.int64), second.astype(np.int64)


def postings(units: Sequence[str], fields: Sequence[int]) -> Postings:
    """Index units of canonical text; `fields` says of each, in ascending order, what it is part of.

    Every pair of neighbours is a term of its unit. A character by itself is a term of the first
    unit of the field that has it: it is asked for seldom, and of whole documents.
    """
    codes = np.frombuffer("".join(units).encode("utf-32-le"), dtype=np.uint32)
    lengths = np.array([len(unit) for unit in units], dtype=np.int64)
    unit_of = np.repeat(np.arange(len(units), dtype=np.uint64), lengths)
    place = np.arange(len(codes)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    told = codes != _PARTED
    paired = told[:-1] & told[1:] & (unit_of[:-1] == unit_of[1:])
    pairs = _pairs(packed(codes[:-1], codes[1:])[paired], unit_of[:-1][paired], place[:-1][paired])
    singles = _singles(packed(codes[told], 0), unit_of[told], np.asarray(fields))
    term, unit = np.concatenate([pairs.met, singles.met]).T
    order = np.lexsort((unit, term))
    terms, sizes = np.unique(term, return_counts=True)
    return Postings(
        terms,
        sizes.astype(np.uint32),
        unit[order].astype(np.uint32),
        np.concatenate([pairs.frequencies, singles.frequencies])[order],
        np.concatenate([pairs.phases, singles.phases])[order],
    )


@dataclass(frozen=True)
class _Met:
    """Terms and units that meet, in two columns, how often they do, and where."""

    met: Terms
    frequencies: Numbers
    phases: Phases


def _pairs(terms: Terms, units: Terms, places: NDArray[np.int64]) -> _Met:
    """Count the pairs in each unit."""
    both = terms << np.uint64(_UNIT_BITS) | units
    order = np.argsort(both, kind="stable")
    met, begins, counts = np.unique(both[order], return_index=True, return_counts=True)
    bits = np.uint8(1) << (places[order] % CYCLE).astype(np.uint8)
    phases = np.bitwise_or.reduceat(bits, begins) if len(begins) else bits
    return _Met(_parted(met), counts.astype(np.uint32), phases)


def _singles(terms: Terms, units: Terms, fields: NDArray[np.integer]) -> _Met:
    """Find the first unit of every field that has a character."""
    met = _parted(distinct(terms << np.uint64(_UNIT_BITS) | units))
    field = fields[met[:, 1].astype(np.int64)]
    first = np.ones(len(met), dtype=bool)
    first[1:] = (met[1:, 0] != met[:-1, 0]) | (field[1:] != field[:-1])
    alone = met[first]
    return _Met(alone, np.ones(len(alone), np.uint32), np.zeros(len(alone), np.uint8))


def _parted(both: Terms) -> Terms:
    """Return terms and units, in two columns, from the numbers in which they were sorted."""
    mask = np.uint64((1 << _UNIT_BITS) - 1)
    return np.stack([both >> np.uint64(_UNIT_BITS), both & mask], axis=1)
