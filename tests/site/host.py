"""A host that a test publishes the site to, and publishes anew."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

from mkdocs.commands.build import build

from generator.site.build import WITHOUT_WORKSPACE, site_config
from tests.built import BELOW, Built
from tests.conftest import THEME

Once = Callable[[str, Callable[[Path], object]], Path]
"""Makes what is made once, by its name (tests/once.py)."""


class Host:
    """The site below a sub-path, what is asked of it, and what the next publishing is made of."""

    def __init__(self, folder: Path, address: str, built: Built, once: Once) -> None:
        self.address = address
        self._folder, self._built, self._once = folder, built, once
        self.asked: list[str] = []
        self.headers: dict[str, str] = {}
        """What every answer has besides."""
        self.silent = ""
        """A pattern of the paths that are not answered, or nothing."""
        self.busy = False
        """Whether every answer is 503."""
        self.served = folder / "www" / BELOW.strip("/")
        """The site as readers get it, which is not the test's own: to look at only."""
        self.served.parent.mkdir()
        self.served.symlink_to(built.site)

    @property
    def site(self) -> Path:
        """The site as readers get it, for a test to change."""
        if self.served.is_symlink():
            own = Path(shutil.copytree(self.served.resolve(), self._folder / "own"))
            self.served.unlink()
            own.rename(self.served)
        return self.served

    @cached_property
    def theme(self) -> Path:
        """The theme, for a test to change."""
        return Path(shutil.copytree(THEME, self._folder / "theme"))

    @cached_property
    def gazettes(self) -> Path:
        """What the site is built of, for a test to change."""
        return Path(shutil.copytree(self._built.gazettes, self._folder / "gazettes"))

    def replace(self, file: Path, old: str, new: str) -> None:
        """Change the theme or a document; the next publishing shows it."""
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def restyle(self) -> None:
        """Change a style that every page loads."""
        self.replace(self.theme / "assets/css/tokens.css", ":root {", ":root { --published: anew;")

    def publish(self) -> None:
        """Put the site as it is now in the place of what was there, as hosts do."""
        anew = self._once(f"published-{self._state()}", self._build)
        if self.served.is_symlink():
            self.served.unlink()
        else:
            shutil.rmtree(self.served)
        self.served.symlink_to(anew)

    def _state(self) -> str:
        """Return a hash of all that the site is made of."""
        state = sha256()
        for path in sorted((*self.theme.rglob("*"), *self.gazettes.rglob("*"))):
            if path.is_file() and "__pycache__" not in path.parts:
                name = path.relative_to(self._folder).as_posix()
                state.update(f"{name} {sha256(path.read_bytes()).hexdigest()}\n".encode())
        return state.hexdigest()[:16]

    def _build(self, site: Path) -> None:
        configuration = Path(shutil.copy(WITHOUT_WORKSPACE, self._folder / "mkdocs.yml"))
        config = site_config(configuration, self.gazettes, site)
        config.theme.dirs[0] = str(self.theme)
        build(config)

    def lasting(self) -> list[str]:
        """Return the paths that were asked for of what is named after its content."""
        return [path for path in self.asked if _is_lasting(path)]


def _is_lasting(path: str) -> bool:
    return bool(
        re.match(r"/?(assets/[0-9a-f]{12}/|search/[0-9a-f]{12}\.bin)", path.removeprefix(BELOW))
    )


@contextmanager
def hosting(built: Built, folder: Path, once: Once) -> Iterator[Host]:
    """Publish a built site; what a test changes of it, or of what it was built of, is in `folder`.

    `once` builds what several tests publish anew with the same changes.
    """
    closing = Event()

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if host.silent and re.search(host.silent, self.path):
                closing.wait()
            elif host.busy:
                self.send_error(503)
            else:
                super().do_GET()

        def end_headers(self) -> None:
            for name, value in host.headers.items():
                self.send_header(name, value)
            super().end_headers()

        def log_message(self, *_: object) -> None:
            host.asked.append(self.path)

    handler = partial(Handler, directory=str(folder / "www"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    host = Host(folder, f"http://127.0.0.1:{server.server_port}{BELOW}/", built, once)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield host
    finally:
        closing.set()
        server.shutdown()
        server.server_close()
