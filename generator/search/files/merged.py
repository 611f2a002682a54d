"""The ranges of an archive, each merged once for what its parts say, and kept."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from generator.processes import each
from generator.search.files.others import others_of
from generator.search.files.ranges import Range, ranges_written
from generator.search.files.rows import Others
from generator.search.kept import Shelf
from generator.search.postings.merge import Numbered, digests_of, merged
from generator.search.postings.ranges import chunks_of
from generator.search.text.contexts import Context
from generator.store.keys import Key, key_of
from generator.store.store import Store

_AT_ONCE, _PARTS = 200, 50
"""Ranges, and parts, that are merged sooner than other processes are started."""
_NONE = Others(
    np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.uint64)
)


def ranges_of_archive(
    parts: Sequence[Numbered], contexts: Sequence[Context], store: Shelf
) -> dict[Key, Range]:
    """Return all ranges in order, by their keys. Raises Lost as `merged` does."""
    others = others_of(contexts)
    digests = digests_of(parts)
    keys = {
        number: key_of("range", digests.get(number, b""), _told(others.get(number)))
        for number in sorted({*digests, *others})
    }
    kept = store.get(list(keys.values()))
    missing = [number for number, key in keys.items() if key not in kept]
    chunks = chunks_of(np.array(missing, dtype=np.int64)).tolist()
    by_chunk: dict[int, list[int]] = {}
    for number, chunk in zip(missing, chunks, strict=True):
        by_chunk.setdefault(chunk, []).append(number)
    work = _Work(parts, others, store.path)
    few = len(by_chunk) if len(missing) < _AT_ONCE or len(parts) < _PARTS else 1
    for made in each(work, list(by_chunk.values()), few):
        new = {keys[number]: content for number, content in made}
        store.put(new)
        kept |= new
    return {key: Range.of_bytes(kept[key]) for key in keys.values()}


def _told(others: Others | None) -> bytes:
    if others is None:
        return b""
    columns = (others.first_key, others.second_key, others.terms)
    return b"".join(column.tobytes() for column in columns)


class _Work:
    """Merges ranges of one chunk, in a process that opens the store by itself."""

    def __init__(self, parts: Sequence[Numbered], others: Mapping[int, Others], path: Path) -> None:
        self._parts, self._others, self._path = parts, others, path

    def __call__(self, numbers: Sequence[int]) -> list[tuple[int, bytes]]:
        wanted = np.array(numbers, dtype=np.int64)
        with Store(self._path) as store:
            found = merged(self._parts, wanted, store)
        of_chunk = [self._others.get(number, _NONE) for number in numbers]
        rows = Others(
            np.concatenate([one.first_key for one in of_chunk]),
            np.concatenate([one.second_key for one in of_chunk]),
            np.concatenate([one.terms for one in of_chunk]),
        )
        return [(number, one.to_bytes()) for number, one in ranges_written(found, rows)]
