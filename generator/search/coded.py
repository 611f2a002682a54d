"""Postings as the bytes that shards hold: gaps between units, and frequencies above 1."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.search.postings import Numbers, Postings, Terms
from generator.search.varint import encode


@dataclass(frozen=True)
class Coded:
    """The postings of all terms, in order, each term's `sizes` units in `lengths` bytes."""

    terms: Terms
    sizes: Numbers
    lengths: NDArray[np.int64]
    content: bytes


def code(ranges: Iterable[Postings]) -> Coded:
    """Encode postings that come range by range of their terms."""
    none = np.empty(0, dtype=np.uint32)
    nothing = Coded(none.astype(np.uint64), none, none.astype(np.int64), b"")
    coded = [nothing, *map(_code, ranges)]
    return Coded(
        np.concatenate([one.terms for one in coded]),
        np.concatenate([one.sizes for one in coded]),
        np.concatenate([one.lengths for one in coded]),
        b"".join(one.content for one in coded),
    )


def _code(postings: Postings) -> Coded:
    sizes = postings.sizes.astype(np.int64)
    starts = np.cumsum(sizes) - sizes
    gaps = np.diff(postings.units, prepend=np.uint32(0))
    gaps[starts] = postings.units[starts]
    often = postings.frequencies > 1
    at = np.cumsum(often) - often + np.arange(len(gaps))
    numbers = np.empty(len(gaps) + int(often.sum()), dtype=np.uint32)
    numbers[at] = gaps << np.uint32(1) | often
    numbers[at[often] + 1] = postings.frequencies[often] - np.uint32(2)
    content, offsets = encode(numbers)
    lengths = np.diff(offsets[at[starts]], append=len(content)).astype(np.int64)
    return Coded(postings.terms, postings.sizes, lengths, content)
