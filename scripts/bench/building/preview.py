"""The preview from save to screen: what passes until a page that is open is told of a new site."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from bench.building.run import Run
from bench.measure import memory_of

_EVERY_SECONDS = 0.05
_PATIENCE = 3600.0
"""Seconds after which a preview is given up."""
_TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def preview(workspace: Path) -> Iterator["Preview"]:
    """Show a workspace until the block ends; it is built when the block begins."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", "generator.cli", "serve", "--port", str(port))
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=workspace, stdout=silent, stderr=silent) as process:
        try:
            yield Preview(process, f"http://127.0.0.1:{port}/.preview/edition")
        finally:
            process.terminate()


class Preview:
    """A preview that has been built, and is asked as an open page asks it."""

    def __init__(self, process: "subprocess.Popen[bytes]", address: str) -> None:
        self._process, self._address = process, address
        self._site: str = self._asked_until(lambda told: told["site"])["site"]

    def save(self, path: Path, text: str) -> tuple[Run, Run]:
        """Write a file; return what it took until its page was shown, and until there was a site with it."""
        self._processor, self._began = _processor(self._process.pid), time.perf_counter()
        path.write_text(text, encoding="utf-8")
        self._asked_until(lambda told: told["early"]["pages"] or told["site"] != self._site)
        page = self._passed()
        self._site = self._asked_until(lambda told: told["site"] != self._site)["site"]
        return page, self._passed()

    def _passed(self) -> Run:
        """Return what has passed since the file was saved."""
        processor = _processor(self._process.pid) - self._processor
        elapsed = time.perf_counter() - self._began
        return Run(processor, elapsed, memory_of(self._process.pid))

    def _asked_until(self, has_come: Callable[[Any], bool]) -> Any:
        """Return what an open page is told, as soon as it is told what it waits for."""
        until = time.perf_counter() + _PATIENCE
        while time.perf_counter() < until and self._process.poll() is None:
            # It answers when it has been built.
            with suppress(URLError), urlopen(self._address) as answer:  # noqa: S310 - of this machine
                told = json.load(answer)
                if has_come(told):
                    return told
            time.sleep(_EVERY_SECONDS)
        sys.exit("the preview shows nothing new")


def _processor(process: int) -> float:
    """Return the seconds of the processor that a process and those that it has waited for have had."""
    stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    fields = stat.rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS
