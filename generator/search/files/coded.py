"""Postings as files hold them: gaps between documents, places in them, phases as crumbs.

A crumb is two bits. A pair that stands once in a unit has one, its place modulo 4; one that stands
there more often has two, the four bits of its phases.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.search.files.varint import encode
from generator.search.postings.postings import ORDINALS, Numbers, Phases, Postings

Lengths = NDArray[np.int64]

_PLACE = np.array([0, 0, 1, 0, 2, 0, 0, 0, 3], dtype=np.uint8)
"""The place that phases of a single bit tell."""


@dataclass(frozen=True)
class Column:
    """What all terms take of a column, and where each one's begins and the last one's ends."""

    content: NDArray[np.uint8]
    offsets: Lengths

    def of(self, begin: int, end: int) -> NDArray[np.uint8]:
        """Return what the terms from one place up to another take."""
        return self.content[self.offsets[begin] : self.offsets[end]]

    @property
    def lengths(self) -> Lengths:
        """How much each term takes."""
        return np.diff(self.offsets)


@dataclass(frozen=True)
class Coded:
    """The postings of terms in three columns."""

    heads: Column
    """In LEB128, of each unit: twice how many documents on it is, 0 in the same, and 1 more where
    the frequency, less 2, follows. A term's first document is counted from -1."""
    places: Column
    """In LEB128, of each unit its number in its document; in the same, how many it skips."""
    crumbs: Column
    """Crumbs, each by itself."""


def code(postings: Postings) -> Coded:
    """Encode postings, which may have a term more than once."""
    sizes = postings.sizes.astype(np.int64)
    ends = np.cumsum(sizes)
    starts = ends - sizes
    bounds = np.append(starts, ends[-1:] if len(ends) else 0)
    document, place = postings.units // ORDINALS, postings.units % ORDINALS
    gaps = np.diff(document, prepend=np.uint32(0))
    gaps[starts] = document[starts] + 1
    skipped = np.where(gaps > 0, place, np.diff(place, prepend=np.uint32(0)) - np.uint32(1))
    places, offsets = encode(skipped.astype(np.uint32))
    return Coded(
        _heads(gaps, postings.frequencies, bounds),
        Column(np.frombuffer(places, dtype=np.uint8), offsets[bounds].astype(np.int64)),
        _crumbs(postings.phases, postings.frequencies, bounds),
    )


def _heads(gaps: Numbers, frequencies: Numbers, bounds: Lengths) -> Column:
    often = frequencies > 1
    taken = 1 + often.astype(np.int64)
    at = np.append(0, np.cumsum(taken))
    numbers = np.empty(at[-1], dtype=np.uint32)
    numbers[at[:-1]] = gaps << np.uint32(1) | often
    numbers[at[:-1][often] + 1] = frequencies[often] - np.uint32(2)
    content, offsets = encode(numbers)
    return Column(np.frombuffer(content, dtype=np.uint8), offsets[at[bounds]].astype(np.int64))


def _crumbs(phases: Phases, frequencies: Numbers, bounds: Lengths) -> Column:
    """Encode phases; a character by itself has none."""
    often = frequencies > 1
    taken = np.where(phases > 0, 1 + often.astype(np.int64), 0)
    at = np.append(0, np.cumsum(taken))
    crumbs = np.empty(at[-1], dtype=np.uint8)
    once, several = taken == 1, taken > 1
    crumbs[at[:-1][once]] = _PLACE[phases[once]]
    crumbs[at[:-1][several]] = phases[several] & 3
    crumbs[at[:-1][several] + 1] = phases[several] >> 2
    return Column(crumbs, at[bounds])


def packed(crumbs: NDArray[np.uint8]) -> bytes:
    """Put four crumbs into each byte, the first into its lowest bits."""
    filled = np.append(crumbs, np.zeros(-len(crumbs) % 4, dtype=np.uint8)).reshape(-1, 4)
    shifted: NDArray[np.uint8] = filled << np.array([0, 2, 4, 6], dtype=np.uint8)
    return bytes(np.bitwise_or.reduce(shifted, axis=1))
