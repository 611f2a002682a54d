"""Units of canonical text to postings: which term stands in which unit, how often."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.search.tokenise import PARTED

_CODE_BITS = 21
"""Bits of a Unicode code point."""
_UNIT_BITS = 22
_PARTED = ord(PARTED)

CHARACTERS = 1 << _CODE_BITS
"""More than every code point."""

Terms = NDArray[np.uint64]
Numbers = NDArray[np.uint32]


@dataclass(frozen=True)
class Postings:
    """For every term, in order, the units that have it.

    A term is a pair of characters, `first << 21 | second`; a second character of 0 makes it a
    single one. The units of all terms stand in one array, `sizes[i]` of them for `terms[i]`.
    """

    terms: Terms
    sizes: Numbers
    units: Numbers
    frequencies: Numbers


def term_of(first: str, second: str) -> int:
    """Return the term of two characters, or of one and ""."""
    return ord(first) << _CODE_BITS | (ord(second) if second else 0)


def characters(term: int) -> str:
    """Return the one or two characters of a term."""
    first, second = term >> _CODE_BITS, term & ((1 << _CODE_BITS) - 1)
    return chr(first) + (chr(second) if second else "")


def characters_of(terms: Terms) -> set[str]:
    """Return all characters of the terms."""
    codes = np.unique(np.concatenate(unpacked(terms)))
    return {chr(code) for code in codes.tolist() if code}


def packed(first: NDArray[np.integer], second: NDArray[np.integer] | int) -> Terms:
    """Return the terms of first and second characters, given by their code points."""
    return first.astype(np.uint64) << np.uint64(_CODE_BITS) | np.asarray(second, dtype=np.uint64)


def unpacked(terms: Terms) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the code points of the first and of the second characters; 0 where there is none."""
    first, second = terms >> np.uint64(_CODE_BITS), terms & np.uint64((1 << _CODE_BITS) - 1)
    return first.astype(np.int64), second.astype(np.int64)


def postings(units: Sequence[str], documents: Sequence[int]) -> Postings:
    """Index units of canonical text; `documents` says of each, in ascending order, whose it is.

    Every pair of neighbours is a term of its unit. A character by itself is a term of the first
    unit of the document that has it: where a lone character stands is asked seldom, and of whole
    documents.
    """
    codes = np.frombuffer("".join(units).encode("utf-32-le"), dtype=np.uint32)
    unit_of = np.repeat(np.arange(len(units), dtype=np.uint64), [len(unit) for unit in units])
    told = codes != _PARTED
    paired = told[:-1] & told[1:] & (unit_of[:-1] == unit_of[1:])
    pairs = packed(codes[:-1], codes[1:])[paired]
    singles = packed(codes[told], 0)
    counted = [_count(pairs, unit_of[:-1][paired])]
    single, unit, frequency = _count(singles, unit_of[told])
    document = np.asarray(documents, dtype=np.uint64)[unit]
    first = np.ones(len(single), dtype=bool)
    first[1:] = (single[1:] != single[:-1]) | (document[1:] != document[:-1])
    counted.append((single[first], unit[first], frequency[first]))
    term, unit, frequency = (np.concatenate(arrays) for arrays in zip(*counted, strict=True))
    order = np.lexsort((unit, term))
    terms, sizes = np.unique(term, return_counts=True)
    return Postings(
        terms,
        sizes.astype(np.uint32),
        unit[order].astype(np.uint32),
        frequency[order].astype(np.uint32),
    )


def _count(terms: Terms, units: Terms) -> tuple[Terms, Terms, Terms]:
    """Return each term and unit that meet, in order, and how often they do."""
    both, counts = np.unique(terms << np.uint64(_UNIT_BITS) | units, return_counts=True)
    mask = np.uint64((1 << _UNIT_BITS) - 1)
    return both >> np.uint64(_UNIT_BITS), both & mask, counts.astype(np.uint64)
