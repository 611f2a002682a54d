"""One program run to its end: its processor time, its memory, with all the processes it starts."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from bench.measure import memory_of

_EVERY_SECONDS = 0.2


@dataclass(frozen=True)
class Run:
    """Seconds of the processor and elapsed, and the most bytes that were held at once."""

    processor: float
    elapsed: float
    memory: int


def run(command: Sequence[str], folder: Path, codes: Sequence[int] = (0,)) -> Run:
    """Run a command in a folder; end this program when it ends with a code that is not among `codes`."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    watch = _Watch(process.pid)
    watch.start()
    said = process.stderr.read() if process.stderr else b""
    _, status, used = os.wait4(process.pid, 0)
    watch.ended.set()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes:
        sys.exit(f"{command} failed: {process.returncode}\n{said.decode(errors='replace')}")
    elapsed = time.perf_counter() - began
    return Run(used.ru_utime + used.ru_stime, elapsed, max(watch.most, used.ru_maxrss * 1024))


class _Watch(Thread):
    """Looks at the memory of a process and its descendants as long as they run."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._process = process
        self.ended, self.most = Event(), 0

    def run(self) -> None:
        while not self.ended.wait(_EVERY_SECONDS):
            self.most = max(self.most, memory_of(self._process))
