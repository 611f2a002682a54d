"""Work that several processes share, and that ends with the one that has started it."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.process import BaseProcess
from typing import TypeVar, cast

FEW = 8
"""So many things are done sooner than other processes are started."""
T = TypeVar("T")
R = TypeVar("R")


def each(task: Callable[[T], R], items: Sequence[T], few: int = FEW) -> Iterator[R]:
    """Yield what a task makes of each item; of more than a few, several processes share them.

    Task, items and results are handed over, so they must be such as can be.
    """
    if len(items) <= few:
        yield from map(task, items)
        return
    with ProcessPoolExecutor(initializer=_follow) as processes:
        try:
            yield from processes.map(task, items)
        except BaseException:
            processes.shutdown(cancel_futures=True)
            raise


def each_inherited(task: Callable[[T], R], items: Sequence[T], few: int = FEW) -> Iterator[R]:
    """Do the same for a task or items that cannot be handed over: only results need be.

    Where a process begins as a copy of the one that starts it, it has them; elsewhere, and within
    such a process, they are gone through one by one. So they are where other threads run: what one
    holds while its process is copied, nobody in the copy lets go.
    """
    is_copied = multiprocessing.get_start_method() == "fork" and threading.active_count() == 1
    if len(items) <= few or not is_copied or multiprocessing.parent_process():
        yield from map(task, items)
        return
    _INHERITED.append(lambda at: task(items[at]))
    try:
        yield from cast("Iterator[R]", each(_inherited, range(len(items)), few=0))
    finally:
        _INHERITED.pop()


_INHERITED: list[Callable[[int], object]] = []
"""What the processes that are started now have to do, by its number."""


def _inherited(at: int) -> object:
    return _INHERITED[-1](at)


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
