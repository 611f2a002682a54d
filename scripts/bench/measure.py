"""What a task costs: seconds and memory, in a process of its own."""

import os
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, TimeoutError
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_EVERY_SECONDS = 0.2


@dataclass(frozen=True)
class Cost(Generic[R]):
    """What came of a task, how long it took, and the most memory that it held."""

    result: R
    seconds: float
    peak_bytes: int


def cost(task: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Cost[R]:
    """Run `task` in a new process; its memory is counted with that of the processes it starts.

    `ru_maxrss` would not do: it knows no sum, and a new process inherits it from its parent.
    The task begins when everything is imported: starting Python is not part of the cost.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        running = pool.submit(_timed, task, args, kwargs)
        (process,) = pool._processes
        together = 0
        while True:
            try:
                result, seconds, alone = running.result(timeout=_EVERY_SECONDS)
                return Cost(result, seconds, max(together, alone))
            except TimeoutError:
                together = max(together, memory_of(process))


def memory_of(process: int) -> int:
    """Return the bytes that a process and those that it has started hold now."""
    return sum(map(_memory, _with_descendants(process)))


def _timed(task, args, kwargs):  # type: ignore[no-untyped-def]  # as `cost` types it
    began = time.perf_counter()
    result = task(*args, **kwargs)
    seconds = time.perf_counter() - began
    return result, seconds, _kilobytes("status", "VmHWM", os.getpid())


def _with_descendants(process: int) -> Iterator[int]:
    yield process
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        for child in _read(tasks).split():
            yield from _with_descendants(int(child))


def _memory(process: int) -> int:
    """Return the bytes that a process holds now; pages that several share are shared out."""
    return _kilobytes("smaps_rollup", "Pss", process)


def _kilobytes(file: str, key: str, process: int) -> int:
    """Return the bytes of a line of a process's file; 0 when the process has ended."""
    found = re.search(rf"^{key}:\s+([0-9]+) kB", _read(Path(f"/proc/{process}/{file}")), re.M)
    return int(found[1]) * 1024 if found else 0


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:  # the process has ended meanwhile
        return ""
