"""The parts of all issues to one index, chunk by chunk, with the numbers of all documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.distinct import distinct
from generator.search.postings.lost import Lost
from generator.search.postings.parts import chunk_key
from generator.search.postings.postings import ORDINALS, Numbers, Postings, postings
from generator.search.postings.ranges import Numbers64, chunks_of, keys_of_terms, ranges_of
from generator.search.postings.sliced import (
    Digests,
    Outline,
    having,
    joined,
    postings_of_bytes,
    reordered,
    scrambled,
)
from generator.store.keys import Key
from generator.store.store import Store

_NOTHING = postings([], [])


@dataclass(frozen=True)
class Numbered:
    """A part, and the number of each of its documents."""

    issue: Key
    outline: Outline
    numbers: Numbers


@dataclass(frozen=True)
class Merged:
    """The postings of terms in the order of the files: by keys, then by characters."""

    postings: Postings
    first_key: Numbers64
    second_key: Numbers64
    ranges: Numbers64


def digests_of(parts: Sequence[Numbered]) -> Mapping[int, bytes]:
    """Return, of every range that has terms, a digest of all its postings in all parts."""
    ranges = np.concatenate([np.zeros(0, dtype=np.int64), *(one.outline.ranges for one in parts)])
    digests = np.concatenate([np.zeros(0, dtype=np.uint64), *map(_digests, parts)])
    order = np.lexsort((digests, ranges))
    every, begins = np.unique(ranges[order], return_index=True)
    content = digests[order].tobytes()
    ends = np.append(begins, len(order))[1:]
    at = zip(every.tolist(), begins.tolist(), ends.tolist(), strict=True)
    return {number: content[8 * begin : 8 * end] for number, begin, end in at}


def _digests(part: Numbered) -> Digests:
    """Return the digests of a part's ranges, to which those of its numbers belong."""
    places = np.arange(len(part.numbers), dtype=np.uint64) << np.uint64(32)
    own = scrambled(places | part.numbers).sum(dtype=np.uint64)
    return scrambled(part.outline.digests ^ own)


def merged(parts: Sequence[Numbered], wanted: NDArray[np.int64], store: Store) -> Merged:
    """Merge the wanted ranges, all of one chunk.

    Raises Lost where the store has not what it should have.
    """
    (chunk,) = distinct(chunks_of(wanted)).tolist()
    concerned = [one for one in parts if np.isin(one.outline.ranges, wanted).any()]
    keys = [chunk_key(one.issue, chunk) for one in concerned]
    kept = store.get(keys)
    for part, key in zip(concerned, keys, strict=True):
        if key not in kept:
            raise Lost(part.issue)
    found = [
        _numbered(_wanted(postings_of_bytes(kept[key]), one.outline, chunk, wanted), one.numbers)
        for one, key in zip(concerned, keys, strict=True)
    ]
    return _ordered(_summed(joined([_NOTHING, *found])))


def _wanted(
    of_chunk: Postings, outline: Outline, chunk: int, wanted: NDArray[np.int64]
) -> Postings:
    own = chunks_of(outline.ranges) == chunk
    is_wanted = np.isin(outline.ranges[own], wanted)
    if is_wanted.all():
        return of_chunk
    return having(of_chunk, np.repeat(is_wanted, outline.terms[own]))


def _numbered(own: Postings, numbers: Numbers) -> Postings:
    document, ordinal = own.units // ORDINALS, own.units % ORDINALS
    units = (numbers[document] * np.uint32(ORDINALS) + ordinal).astype(np.uint32)
    return Postings(own.terms, own.sizes, units, own.frequencies, own.phases)


def _summed(parts: Postings) -> Postings:
    """Return postings in which each term comes once, its units in their order."""
    terms, positions = np.unique(parts.terms, return_inverse=True)
    position = np.repeat(positions.astype(np.uint64), parts.sizes)
    order = np.argsort(position << np.uint64(32) | parts.units)
    counts = np.bincount(position.astype(np.int64), minlength=len(terms)).astype(np.uint32)
    return Postings(
        terms, counts, parts.units[order], parts.frequencies[order], parts.phases[order]
    )


def _ordered(every: Postings) -> Merged:
    first, second = keys_of_terms(every.terms)
    order = np.lexsort((every.terms, second, first))
    first, second = first[order], second[order]
    return Merged(reordered(every, order), first, second, ranges_of(first, second))
