"""The preview from save to screen: what passes until a page that is open is told of a new site."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
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
        self._site = self._other_than("")

    def save(self, path: Path, text: str) -> Run:
        """Write a file; return what it took until there was a site with it."""
        before, began = _processor(self._process.pid), time.perf_counter()
        path.write_text(text, encoding="utf-8")
        self._site = self._other_than(self._site)
        elapsed = time.perf_counter() - began
        processor = _processor(self._process.pid) - before
        return Run(processor, elapsed, memory_of(self._process.pid))

    def _other_than(self, site: str) -> str:
        until = time.perf_counter() + _PATIENCE
        while time.perf_counter() < until and self._process.poll() is None:
            try:
                with urlopen(self._address) as answer:  # noqa: S310 - of this machine
                    found: str = json.load(answer)["site"]
            except URLError:  # it answers when it has been built
                found = site
            if found != site:
                return found
            time.sleep(_EVERY_SECONDS)
        sys.exit("the preview shows nothing new")


def _processor(process: int) -> float:
    """Return the seconds of the processor that a process and those that it has waited for have had."""
    stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    fields = stat.rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS
