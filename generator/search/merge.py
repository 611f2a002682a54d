"""The parts of all issues to one index: units and documents numbered through."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from generator.search.contexts import Context
from generator.search.part import Part
from generator.search.postings import Numbers, Postings, Terms

_UNIT_BITS = 24
_FREQUENCY_BITS = 16


@dataclass(frozen=True)
class Merged:
    """All postings, and the readings of all pairs."""

    postings: Postings
    contexts: tuple[Context, ...]


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


def merge(parts: Sequence[Numbered]) -> Merged:
    """Merge numbered parts."""
    lists = [
        (postings, units)
        for one in parts
        for postings, units in (
            (one.part.text, one.text),
            (one.part.names, one.names),
            (one.part.title, one.title),
        )
    ]
    none = np.empty(0, dtype=np.uint64)  # a site without documents has an index too
    terms = np.unique(np.concatenate([none, *(postings.terms for postings, _ in lists)]))
    packed = np.empty(sum(len(postings.units) for postings, _ in lists), dtype=np.uint64)
    end = 0
    for postings, units in lists:
        begin, end = end, end + len(postings.units)
        packed[begin:end] = _pack(terms, postings, units)
    packed.sort()
    contexts = sorted({context for one in parts for context in one.part.contexts})
    return Merged(_unpack(terms, packed), tuple(contexts))


def _pack(terms: Terms, postings: Postings, units: Numbers) -> Terms:
    """Put a term's position, a unit's number and the frequency into a number each, to be sorted."""
    rank = np.repeat(np.searchsorted(terms, postings.terms), postings.sizes)
    unit = units[postings.units].astype(np.uint64)
    ranked = rank.astype(np.uint64) << np.uint64(_UNIT_BITS) | unit
    return ranked << np.uint64(_FREQUENCY_BITS) | postings.frequencies


def _unpack(terms: Terms, packed: Terms) -> Postings:
    unit, frequency = np.uint64((1 << _UNIT_BITS) - 1), np.uint64((1 << _FREQUENCY_BITS) - 1)
    frequencies = (packed & frequency).astype(np.uint32)
    units = ((packed >> np.uint64(_FREQUENCY_BITS)) & unit).astype(np.uint32)
    rank = packed >> np.uint64(_FREQUENCY_BITS + _UNIT_BITS)
    sizes = np.bincount(rank.astype(np.int64), minlength=len(terms)).astype(np.uint32)
    return Postings(terms, sizes, units, frequencies)
