"""A part in the order of the files, cut where ranges and chunks end, as it is kept."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.distinct import distinct
from generator.search.postings.part import Part
from generator.search.postings.postings import Postings
from generator.search.postings.ranges import Numbers64, chunks_of, keys_of_terms, ranges_of
from generator.search.text.contexts import Context

Digests = NDArray[np.uint64]

_TYPES = (np.uint64, np.uint32, np.uint32, np.uint32, np.uint8)
_NAMES = tuple(field.name for field in fields(Postings))


@dataclass(frozen=True)
class Outline:
    """What is known of a part without its postings: its ranges, and the readings of its pairs."""

    ranges: Numbers64
    """Those of which it has terms, ascending."""
    digests: Digests
    """Of the postings of each."""
    terms: Numbers64
    """How many it has of each."""
    contexts: tuple[Context, ...]
    passages: int

    def to_bytes(self) -> bytes:
        """Return this as it is kept."""
        contexts = json.dumps(self.contexts, ensure_ascii=False).encode("utf-8", "surrogatepass")
        columns = [
            one.astype(np.uint64).tobytes() for one in (self.ranges, self.digests, self.terms)
        ]
        counts = np.array([len(self.ranges), self.passages], dtype=np.uint64).tobytes()
        return b"".join((counts, *columns, contexts))

    @classmethod
    def of_bytes(cls, kept: bytes) -> "Outline":
        """Return what was kept."""
        count, passages = np.frombuffer(kept, np.uint64, 2).tolist()
        columns = np.frombuffer(kept, np.uint64, 3 * count, 16).reshape(3, count)
        contexts = json.loads(kept[16 + 24 * count :].decode("utf-8", "surrogatepass"))
        return cls(
            columns[0].astype(np.int64),
            columns[1],
            columns[2].astype(np.int64),
            tuple((a, b, c, d) for a, b, c, d in contexts),
            passages,
        )


def sliced(part: Part) -> tuple[Outline, Mapping[int, Postings]]:
    """Order the terms of a part by their ranges; return its postings by chunk."""
    of_terms = ranges_of(*keys_of_terms(part.postings.terms))
    ordered = reordered(part.postings, np.argsort(of_terms, kind="stable"))
    of_terms = np.sort(of_terms)
    ranges, begins, counts = np.unique(of_terms, return_index=True, return_counts=True)
    starts = np.cumsum(ordered.sizes, dtype=np.int64) - ordered.sizes
    digests = np.add.reduceat(_mixed(ordered), starts[begins]) if len(ranges) else _NO_DIGESTS
    outline = Outline(ranges, digests, counts, part.contexts, part.passages)
    chunks = chunks_of(of_terms)
    return outline, {
        int(chunk): between(ordered, *np.searchsorted(chunks, [chunk, chunk + 1]))
        for chunk in distinct(chunks)
    }


_NO_DIGESTS = np.zeros(0, dtype=np.uint64)


def reordered(postings: Postings, order: NDArray[np.integer]) -> Postings:
    """Return postings with the terms in this order."""
    sizes = postings.sizes[order]
    starts = np.cumsum(postings.sizes, dtype=np.int64) - postings.sizes
    begins = np.cumsum(sizes, dtype=np.int64) - sizes
    at = np.repeat(starts[order] - begins, sizes) + np.arange(sizes.sum(dtype=np.int64))
    return Postings(
        postings.terms[order],
        sizes,
        postings.units[at],
        postings.frequencies[at],
        postings.phases[at],
    )


def between(postings: Postings, begin: int, end: int) -> Postings:
    """Return the terms from one place up to, not including, another, with their postings."""
    start = int(postings.sizes[:begin].sum(dtype=np.int64))
    at = slice(start, start + int(postings.sizes[begin:end].sum(dtype=np.int64)))
    return Postings(
        postings.terms[begin:end],
        postings.sizes[begin:end],
        postings.units[at],
        postings.frequencies[at],
        postings.phases[at],
    )


def having(postings: Postings, wanted: NDArray[np.bool_]) -> Postings:
    """Return the terms that are wanted, with their postings."""
    at = np.repeat(wanted, postings.sizes)
    return Postings(
        postings.terms[wanted],
        postings.sizes[wanted],
        postings.units[at],
        postings.frequencies[at],
        postings.phases[at],
    )


def joined(every: Iterable[Postings]) -> Postings:
    """Return postings one after the other; a term may come more than once."""
    columns = zip(*([getattr(one, name) for name in _NAMES] for one in every), strict=True)
    return Postings(*map(np.concatenate, columns))


def postings_to_bytes(postings: Postings) -> bytes:
    """Return postings as they are kept."""
    counts = np.array([len(postings.terms), len(postings.units)], dtype=np.uint64)
    return counts.tobytes() + b"".join(
        getattr(postings, name).astype(kind).tobytes()
        for name, kind in zip(_NAMES, _TYPES, strict=True)
    )


def postings_of_bytes(kept: bytes) -> Postings:
    """Return what was kept."""
    return Postings(*_columns(kept))


def _columns(kept: bytes) -> Iterator[Any]:
    terms, units = np.frombuffer(kept, np.uint64, 2).tolist()
    at = 16
    for kind, count in zip(_TYPES, (terms, terms, units, units, units), strict=True):
        column = np.frombuffer(kept, kind, count, at)
        yield column
        at += column.nbytes


def _mixed(postings: Postings) -> Digests:
    """Return a number for each posting of which any bit depends on all of it."""
    told = postings.units.astype(np.uint64) << np.uint64(32)
    told |= postings.frequencies.astype(np.uint64) << np.uint64(8)
    told |= postings.phases
    return scrambled(scrambled(told) ^ np.repeat(postings.terms, postings.sizes))


def scrambled(numbers: Digests) -> Digests:
    """Return numbers of which every bit depends on all bits of the given ones (SplitMix64)."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    result: Digests = mixed ^ (mixed >> np.uint64(31))
    return result
