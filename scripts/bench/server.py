"""A static server that counts what it sends."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

_COMPRESSED = {".html", ".js", ".mjs", ".json", ".css"}
"""What a host compresses by itself; everything else goes out as it is."""


class Counter:
    """The paths asked for, and the bytes of what was sent."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._sent: list[tuple[str, int]] = []

    def add(self, path: str, size: int) -> None:
        """Note an answer."""
        self._sent.append((path, size))

    def take(self) -> list[tuple[str, int]]:
        """Return what was sent since the last call."""
        sent, self._sent = self._sent, []
        return sent


@contextmanager
def serving(folder: Path) -> Iterator[Counter]:
    """Serve `folder` on a free port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    server.counter = Counter(f"http://127.0.0.1:{server.server_port}/")  # type: ignore[attr-defined]
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
        self.wfile.write(body)
        self.server.counter.add(self.path, len(body))  # type: ignore[attr-defined]

    def log_message(self, *_: object) -> None:
        """Say nothing."""
