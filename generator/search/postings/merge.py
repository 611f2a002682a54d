"""The parts of all issues to one index: units and documents numbered through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from generator.search.postings.part import Part
from generator.search.postings.postings import (
    Numbers,
    Postings,
    Terms,
    packed,
    unpacked,
)
from generator.search.text.contexts import Context

_AT_ONCE = 1_000_000
"""Postings that are sorted at once: of so many, not of all, there are copies in memory."""


@dataclass(frozen=True)
class Numbered:
    """A part and the global numbers of its units: `text[i]` is that of its text unit i."""

    part: Part
    text: Numbers
    names: Numbers
    title: Numbers


def number(parts: Sequence[tuple[Part, Sequence[int]]], texts: Sequence[int]) -> list[Numbered]:
    """Number the units of parts whose documents have the given numbers.

    `texts[d]` is the number of text units of document d. Text units come first, document by
    document; then each document's names; then each document's title.
    """
    counts = np.asarray(texts, dtype=np.uint32)
    ends = np.cumsum(counts, dtype=np.uint32)
    starts, total, documents = ends - counts, int(counts.sum()), len(texts)
    numbered = []
    for part, of_part in parts:
        own = np.asarray(of_part, dtype=np.uint32)
        text = np.concatenate([np.arange(starts[d], ends[d], dtype=np.uint32) for d in own])
        numbered.append(
            Numbered(part, text, own + np.uint32(total), own + np.uint32(total + documents))
        )
    return numbered


def contexts_of(parts: Sequence[Numbered]) -> tuple[Context, ...]:
    """Return the readings of the pairs of all parts, each once, in order."""
    return tuple(sorted({context for one in parts for context in one.part.contexts}))


def merge(parts: Sequence[Numbered]) -> Iterator[Postings]:
    """Yield the postings of all parts in the order of their terms, some ranges after the other."""
    fields = [
        _Field(postings, units)
        for one in parts
        for postings, units in (
            (one.part.text, one.text),
            (one.part.names, one.names),
            (one.part.title, one.title),
        )
    ]
    for low, high in pairwise(_cuts(fields)):
        yield _joined([field.between(low, high) for field in fields])


class _Field:
    """The postings of one field of a part, of which ranges are taken."""

    def __init__(self, postings: Postings, numbers: Numbers) -> None:
        """Take the postings, and the global number of each of their units."""
        self.terms, self.sizes = postings.terms, postings.sizes
        self._postings, self._numbers = postings, numbers
        self._ends = np.append(0, np.cumsum(postings.sizes, dtype=np.int64))

    def between(self, low: np.uint64, high: np.uint64) -> Postings:
        """Return the postings of the terms from `low` on that are below `high`."""
        begin, end = np.searchsorted(self.terms, np.array([low, high]))
        at = slice(self._ends[begin], self._ends[end])
        units = self._numbers[self._postings.units[at]]
        frequencies, phases = self._postings.frequencies[at], self._postings.phases[at]
        return Postings(self.terms[begin:end], self.sizes[begin:end], units, frequencies, phases)


def _cuts(fields: Sequence[_Field]) -> Terms:
    """Return the terms that ranges begin and end with: first characters with enough postings."""
    firsts = [unpacked(field.terms)[0] for field in fields]
    # Terms ascend; beyond the last character there is nothing to count.
    known = max((int(first[-1]) + 1 for first in firsts if len(first)), default=0)
    sizes = np.zeros(known, dtype=np.int64)
    for field, first in zip(fields, firsts, strict=True):
        np.add.at(sizes, first, field.sizes)
    begins = np.searchsorted(np.cumsum(sizes), np.arange(0, sizes.sum(), _AT_ONCE), side="right")
    return packed(np.append(np.unique(begins), len(sizes)), 0)


def _joined(ranges: Sequence[Postings]) -> Postings:
    """Return the postings of one range of terms."""
    own = np.concatenate([one.terms for one in ranges])
    sizes = np.concatenate([one.sizes for one in ranges])
    units = np.concatenate([one.units for one in ranges])
    frequencies = np.concatenate([one.frequencies for one in ranges])
    phases = np.concatenate([one.phases for one in ranges])
    terms, positions = np.unique(own, return_inverse=True)
    position = np.repeat(positions.astype(np.uint64), sizes)
    order = np.argsort(position << np.uint64(32) | units)
    counts = np.bincount(position, minlength=len(terms)).astype(np.uint32)
    return Postings(terms, counts, units[order], frequencies[order], phases[order])
