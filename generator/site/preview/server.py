"""The preview's server: reads requests, writes answers, and knows nothing of what they say."""

import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self

from generator.site.preview.answers import answer, hosts, misdirected
from generator.site.preview.edition import Edition

HOST = "127.0.0.1"
_LOOK = 0.1
"""Seconds between two looks whether the server is to end."""


class PreviewServer(ThreadingHTTPServer):
    """Shows a site on this machine, from `start` until the block that it opens has ended.

    Raises OSError when the port is taken.
    """

    # Windows would let two programs have the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, site: Path, port: int) -> None:
        super().__init__((HOST, port), _Handler)
        self.site = site
        self.edition = Edition.first()
        """What is shown now; to be replaced after each build."""
        self._thread = Thread(target=self.serve_forever, args=(_LOOK,), daemon=True)

    def start(self) -> None:
        """Answer from now on; who has asked before has been waiting."""
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._thread.is_alive():
            self.shutdown()
            self._thread.join()
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Let a browser go that has left before it was answered; anything else is a mistake here."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # only printed


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    timeout = 30  # seconds that a browser may keep a connection without a word
    error_content_type = "text/plain; charset=utf-8"
    error_message_format = "%(code)d %(message)s\n"

    def do_GET(self) -> None:
        """Answer with headers and body."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Answer with headers only."""
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        port = self.server.server_port
        if self.headers.get("Host", "").lower() in hosts(port):
            given = answer(self.server.site, self.server.edition, self.path)
        else:
            given = misdirected(port)
        self.send_response(given.status)
        self.send_header("Content-Type", given.type)
        self.send_header("Content-Length", str(len(given.body)))
        self.send_header("Cache-Control", "no-store")
        # No page of another host takes a script or picture from here.
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        for name, value in given.headers:
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(given.body)

    def log_message(self, *_: object) -> None:
        """Say nothing of requests: the terminal is for what is wrong with the records."""
