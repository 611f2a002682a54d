"""Serves the website while editors work: every saved record is proof-read and shown at once."""

import logging
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

HOST = "127.0.0.1"


def serve_site(site_dir: Path, content: Path, port: int, rebuild: Callable[[], None]) -> None:
    """Serve `site_dir` on this machine until interrupted; `rebuild` runs when `content` changes.

    Raises OSError when the port is taken.
    """
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    server = LiveReloadServer(builder=rebuild, host=HOST, port=port, root=str(site_dir))
    server.watch(str(content))
    try:
        server.serve(open_in_browser=False)  # type: ignore[no-untyped-call]  # MkDocs has no type here
    except KeyboardInterrupt:
        server.shutdown()
