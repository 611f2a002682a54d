"""A directory of files in levels: of many files, the root says only which page names one."""

import zlib
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from generator.search.files.cuts import cuts
from generator.search.files.named import Named
from generator.search.files.packed import Json

Place: TypeAlias = tuple[int, ...]
"""What files are in order of; what begins with another follows it."""

_FEW = 400
"""Files that the root names itself."""
_MOST = 128
"""Files that a page names: of 40,000 the root then says which of 400 pages."""


def tree(files: Sequence[tuple[Place, str]], named: Named) -> Json:
    """Return what the root says of files, each with the first place that is in it, in order.

    `starts` are the places, each with the difference to the one before for its first number;
    `names` those of the files, or of the pages, which say the same of files, where `deep`.
    """
    if len(files) <= _FEW:
        return _level(files, deep=False)
    ranks = np.array([_rank(place) for place, _ in files], dtype=np.uint64)
    pages = []
    for begin, end in pairwise(cuts([1.0] * len(files), ranks, _MOST)):
        page = files[begin:end]
        pages.append((page[0][0], named.add_json(_level(page, deep=False))))
    return _level(pages, deep=True)


def _level(files: Iterable[tuple[Place, str]], *, deep: bool) -> Json:
    before = 0
    starts: list[Json] = []
    names = []
    for (first, *others), name in files:
        starts.append([first - before, *others] if others else first - before)
        before = first
        names.append(name)
    return {"starts": starts, "names": "".join(names), "deep": int(deep)}


def _rank(place: Place) -> int:
    return zlib.crc32(repr(place).encode())
