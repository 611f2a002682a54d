"""The code that a search loads, as the site has it."""

import gzip
from pathlib import Path

from bench import SHOWCASE
from generator.site.scripts import LUNR, scripts

_THEME = SHOWCASE.root / "theme"
_WORKER = "assets/search/client/worker.js"


def write(folder: Path) -> Path:
    """Write the scripts below `folder`; return the worker's."""
    for path, text in _scripts().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return folder / _WORKER


def size() -> int:
    """Return the bytes of the worker and of lunr, as a host sends them compressed."""
    written = _scripts()
    return sum(len(gzip.compress(written[path].encode())) for path in (_WORKER, LUNR))


def _scripts() -> dict[str, str]:
    sources = _THEME.rglob("*.js")
    return scripts(
        {path.relative_to(_THEME).as_posix(): path.read_text("utf-8") for path in sources}
    )
