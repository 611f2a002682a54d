"""Postings as shards hold them: gaps between units and frequencies as bytes, phases as crumbs.

A crumb is two bits. A pair that stands once in a unit has one, its place modulo 4; one that stands
there more often has two, the four bits of its phases.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from generator.search.files.varint import encode
from generator.search.postings.postings import Numbers, Phases, Postings, Terms, postings

Lengths: TypeAlias = NDArray[np.int64]

_PLACE = np.array([0, 0, 1, 0, 2, 0, 0, 0, 3], dtype=np.uint8)
"""The place that phases of a single bit tell."""

_NOTHING = postings([], [])
"""A site without documents has an index too."""


@dataclass(frozen=True)
class Coded:
    """The postings of all terms, in order, and of each how much it takes of the two arrays."""

    terms: Terms
    sizes: Numbers
    """In how many units the term stands."""
    bytes: Lengths
    crumbs: Lengths
    content: NDArray[np.uint8]
    """Units and frequencies, in LEB128."""
    phases: Phases
    """Crumbs, each by itself."""


def code(ranges: Iterable[Postings]) -> Coded:
    """Encode postings that come range by range of their terms."""
    coded = [_code(one) for one in (_NOTHING, *ranges)]
    columns = ([getattr(one, field.name) for one in coded] for field in fields(Coded))
    return Coded(*map(np.concatenate, columns))


def _code(postings: Postings) -> Coded:
    sizes = postings.sizes.astype(np.int64)
    starts = np.cumsum(sizes) - sizes
    content, lengths = _units(postings, starts)
    phases, crumbs = _phases(postings, starts)
    return Coded(postings.terms, postings.sizes, lengths, crumbs, content, phases)


def _units(postings: Postings, starts: Lengths) -> tuple[NDArray[np.uint8], Lengths]:
    """Encode units and frequencies above 1; return how many bytes each term takes, too."""
    gaps = np.diff(postings.units, prepend=np.uint32(0))
    gaps[starts] = postings.units[starts]
    often = postings.frequencies > 1
    taken = 1 + often
    at = np.cumsum(taken) - taken
    numbers = np.empty(taken.sum(), dtype=np.uint32)
    numbers[at] = gaps << np.uint32(1) | often
    numbers[at[often] + 1] = postings.frequencies[often] - np.uint32(2)
    content, offsets = encode(numbers)
    lengths = np.diff(offsets[at[starts]], append=len(content)).astype(np.int64)
    return np.frombuffer(content, dtype=np.uint8), lengths


def _phases(postings: Postings, starts: Lengths) -> tuple[Phases, Lengths]:
    """Encode phases; return how many crumbs each term takes, too."""
    phases, often = postings.phases, postings.frequencies > 1
    taken = np.where(phases > 0, 1 + often, 0)
    at = np.cumsum(taken) - taken
    crumbs = np.empty(taken.sum(), dtype=np.uint8)
    once, several = taken == 1, taken > 1
    crumbs[at[once]] = _PLACE[phases[once]]
    crumbs[at[several]] = phases[several] & 3
    crumbs[at[several] + 1] = phases[several] >> 2
    return crumbs, np.add.reduceat(taken, starts)
