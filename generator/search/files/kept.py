"""The fragments of all issues, each made once for what its issue says, and kept."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

import numpy as np

from generator.processes import each
from generator.search.files.fragments import fragments, passages_per_fragment
from generator.search.postings.postings import ORDINALS
from generator.search.text.entries import Entry
from generator.store.keys import Key, key_of
from generator.store.store import Store

_AT_ONCE = 30
"""Issues whose fragments are made sooner than other processes are started."""

Issue = tuple[Sequence[Entry], Mapping[str, int]]
"""Documents, and their numbers less the lowest of those."""


def fragments_of(
    issues: Mapping[Key, Sequence[Entry]], numbers: Mapping[str, int], passages: int, store: Store
) -> tuple[int, list[tuple[int, bytes]]]:
    """Return how many passages any file has at most, and the fragments, each with its first unit."""
    mosts = [passages_per_fragment(passages, of[0].issue.id) for of in issues.values()]
    lowest = [min(numbers[entry.id] for entry in of) for of in issues.values()]
    own: list[Issue] = [
        (of, {entry.id: numbers[entry.id] - low for entry in of})
        for of, low in zip(issues.values(), lowest, strict=True)
    ]
    every = list(zip(own, mosts, strict=True))
    keys = [_key(issue, *of) for issue, of in zip(issues, every, strict=True)]
    kept = store.get(keys)
    missing = [(key, of) for key, of in zip(keys, every, strict=True) if key not in kept]
    made = each(_made, [of for _, of in missing], _AT_ONCE)
    new = {key: content for (key, _), content in zip(missing, made, strict=True)}
    store.put(new)
    return max(mosts, default=1), [
        (low * ORDINALS + unit, file)
        for key, low in zip(keys, lowest, strict=True)
        for unit, file in _files(kept.get(key) or new[key])
    ]


def _key(issue: Key, of: Issue, most: int) -> Key:
    entries, numbers = of
    places = np.array([numbers[entry.id] for entry in entries], dtype=np.uint32)
    shown = repr([entry.line_ends for entry in entries])
    return key_of("fragments", issue, places.tobytes(), str(most), shown)


def _made(of: tuple[Issue, int]) -> bytes:
    """Return an issue's fragments, of so many passages at most, as they are kept."""
    issue, most = of
    made = list(fragments(*issue, most))
    told = np.array([len(made), *(n for unit, file in made for n in (unit, len(file)))], np.int64)
    return told.tobytes() + b"".join(file for _, file in made)


def _files(kept: bytes) -> Iterator[tuple[int, bytes]]:
    (count,) = np.frombuffer(kept, np.int64, 1).tolist()
    told = np.frombuffer(kept, np.int64, 2 * count, 8).reshape(-1, 2).tolist()
    bounds = accumulate((length for _, length in told), initial=8 + 16 * count)
    for (unit, _), (begin, end) in zip(told, pairwise(bounds), strict=True):
        yield unit, kept[begin:end]
