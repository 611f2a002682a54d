"""Terms that stand in so many units that no query should load them all: they are divided."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.search.postings.postings import ORDINALS, Numbers, Postings

MOST = 6_000
"""Units of a term that is not divided, or of a piece: some eight kilobytes."""
_DOCUMENTS = 1 << 22
"""More than every number of a document."""

Places = NDArray[np.int64]


@dataclass(frozen=True)
class Parted:
    """Postings of which long terms are several, one for each piece."""

    postings: Postings
    owners: Places
    """Which term each of them is, or is a piece of."""
    begins: Places
    """The first number of a document that a piece may have; 0 of what is no piece."""
    long: NDArray[np.bool_]
    """Whether each of them is a piece."""


def parted(postings: Postings) -> Parted:
    """Divide long terms where the numbers of documents can be halved, again and again."""
    sizes = postings.sizes.astype(np.int64)
    ends = np.cumsum(sizes)
    owners, begins, taken = np.arange(len(sizes)), np.zeros(len(sizes), dtype=np.int64), sizes
    is_long = sizes > MOST
    for at in reversed(np.flatnonzero(is_long).tolist()):
        units = postings.units[ends[at] - sizes[at] : ends[at]]
        cut = list(_halved(units // ORDINALS, 0, _DOCUMENTS))
        owners = np.insert(owners, at, [at] * (len(cut) - 1))
        taken = _replaced(taken, at, [count for _, count in cut])
        begins = _replaced(begins, at, [begin for begin, _ in cut])
    expanded = Postings(
        postings.terms[owners],
        taken.astype(np.uint32),
        postings.units,
        postings.frequencies,
        postings.phases,
    )
    return Parted(expanded, owners, begins, is_long[owners])


def _replaced(column: Places, at: int, values: list[int]) -> Places:
    return np.concatenate([column[:at], np.array(values, dtype=np.int64), column[at + 1 :]])


def _halved(documents: Numbers, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each piece may begin, and how many units it has; the first may begin at 0."""
    if len(documents) <= MOST or end - begin == 1:
        if len(documents):
            yield begin, len(documents)
        return
    middle = (begin + end) // 2
    at = int(np.searchsorted(documents, middle))
    yield from _halved(documents[:at], begin, middle)
    yield from _halved(documents[at:], middle, end)
