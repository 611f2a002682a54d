"""The parts of all issues, each computed once for what its issue says, and kept."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.process import BaseProcess
from typing import TypeVar

from generator.search.postings.part import part_of
from generator.search.postings.sliced import Outline, postings_to_bytes, sliced
from generator.search.text.entries import Entry
from generator.store.keys import Key, key_of
from generator.store.store import Store

_FEW = 8
"""So many parts are computed sooner than other processes are started."""

T = TypeVar("T")
R = TypeVar("R")


def key_of_issue(entries: Sequence[Entry]) -> Key:
    """Return the key of what is made of the documents of an issue, in their order."""
    return key_of("issue", *(entry.model_dump_json(exclude={"line_ends"}) for entry in entries))


def outline_key(issue: Key) -> Key:
    """Return the key of the outline of an issue's part."""
    return key_of("outline", issue)


def chunk_key(issue: Key, chunk: int) -> Key:
    """Return the key of the postings of an issue's part in a chunk."""
    return key_of("chunk", issue, chunk.to_bytes(4, "little"))


def outlines_of(issues: Mapping[Key, Sequence[Entry]], store: Store) -> dict[Key, Outline]:
    """Return the outline of every issue's part; the store has its postings then."""
    keys = {issue: outline_key(issue) for issue in issues}
    kept = store.get(keys.values())
    outlines = {issue: Outline.of_bytes(kept[key]) for issue, key in keys.items() if kept.get(key)}
    missing = [issue for issue in issues if issue not in outlines]
    for issue, made in zip(
        missing, each(_kept, [issues[one] for one in missing], _FEW), strict=True
    ):
        outline, chunks = made
        outlines[issue] = Outline.of_bytes(outline)
        # The outline comes last: where it is, the postings are.
        store.put({chunk_key(issue, chunk): content for chunk, content in chunks.items()})
        store.put({keys[issue]: outline})
    return outlines


def forget_outline(issue: Key, store: Store) -> None:
    """Let an issue's part be computed again."""
    store.put({outline_key(issue): b""})


def _kept(entries: Sequence[Entry]) -> tuple[bytes, Mapping[int, bytes]]:
    outline, chunks = sliced(part_of(entries))
    return outline.to_bytes(), {one: postings_to_bytes(of) for one, of in chunks.items()}


def each(task: Callable[[T], R], items: Sequence[T], few: int) -> Iterator[R]:
    """Yield what a task makes of each item; of more than a few, several processes share them."""
    if len(items) <= few:
        yield from map(task, items)
        return
    with ProcessPoolExecutor(initializer=_follow) as processes:
        try:
            yield from processes.map(task, items)
        except BaseException:
            processes.shutdown(cancel_futures=True)
            raise


def _follow() -> None:
    """Let a process end with the one that has started it, and leave it to that one to be asked to."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
