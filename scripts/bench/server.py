"""A static server that counts what it sends."""

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread

_COMPRESSED = {".html", ".js", ".mjs", ".json", ".css"}
"""What a host compresses by itself; everything else goes out as it is."""


@dataclass(frozen=True)
class Line:
    """What lies between a reader and the host; all that is sent shares it."""

    latency: float
    """Seconds from a request to the first byte of its answer."""
    rate: float
    """Bytes a second."""


LOCAL = Line(0, float("inf"))
SLOW_3G = Line(0.4, 50_000)
_PIECE = 1_460
"""Bytes that are sent at a time, as in a packet: answers that are under way share the line."""


@dataclass(frozen=True)
class Sent:
    """An answer: what was asked for, its bytes, and when it was asked for and was there."""

    path: str
    size: int
    began: float
    ended: float


class Counter:
    """The paths asked for, and the bytes of what was sent."""

    def __init__(self, url: str, line: Line) -> None:
        self.url = url
        self._line = line
        self._lock = Lock()
        self._free = 0.0
        self._sent: list[Sent] = []

    def wait(self, size: int) -> None:
        """Wait until the line has taken so many bytes."""
        with self._lock:
            self._free = max(self._free, time.monotonic()) + size / self._line.rate
            until = self._free
        time.sleep(max(0.0, until - time.monotonic()))

    def wait_for_answer(self) -> None:
        """Wait until the first byte comes."""
        time.sleep(self._line.latency)

    def add(self, sent: Sent) -> None:
        """Note an answer."""
        self._sent.append(sent)

    def take(self) -> list[tuple[str, int]]:
        """Return what was sent since the last call."""
        return [(sent.path, sent.size) for sent in self.take_timed()]

    def take_timed(self) -> list[Sent]:
        """Return the same with its times."""
        sent, self._sent = self._sent, []
        return sent


def round_trips(answers: list[Sent]) -> int:
    """Return how many answers came one after the other, each asked for when the last was there."""
    count, free = 0, 0.0
    for sent in sorted(answers, key=lambda sent: sent.ended):
        if sent.began >= free:
            count, free = count + 1, sent.ended
    return count


@contextmanager
def serving(folder: Path, line: Line = LOCAL) -> Iterator[Counter]:
    """Serve `folder` on a free port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    server.daemon_threads = True
    url = f"http://127.0.0.1:{server.server_port}/"
    server.counter = Counter(url, line)  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.counter  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file, compressed where a host would, to be kept by the browser."""
        began = time.monotonic()
        counter: Counter = self.server.counter  # type: ignore[attr-defined]
        counter.wait_for_answer()
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        body = file.read_bytes()
        self.send_response(200)
        if file.suffix in _COMPRESSED:
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Cache-Control", "max-age=3600")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for at in range(0, len(body), _PIECE):
            piece = body[at : at + _PIECE]
            counter.wait(len(piece))
            self.wfile.write(piece)
        counter.add(Sent(self.path, len(body), began, time.monotonic()))

    def log_message(self, *_: object) -> None:
        """Say nothing."""
