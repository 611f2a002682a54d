"""The whole site to take along: where it is small, home offers to keep it in the reader's browser."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.load.enclosures import PICTURE_SUFFIXES
from generator.model.enclosure import FOLDER

LIST = "site-pages.json"
"""Below the site's root: the pages that are kept, as addresses from there."""
SIZE = b"@site-size@"
"""Stands in home for how large the site is, which is known when all of it is there."""
MOST = 32_000_000
"""Bytes of a site that is offered as a whole."""
_HOME, _SEARCH = "index.html", "search/"
_MEGA = 1_000_000


def offer_whole(site: Path, pages: Sequence[tuple[str, Path]]) -> None:
    """Say in home how large the site is, and write the list of its pages; of a large one, neither.

    `pages` are addresses from the root, with the files. A home that a workspace made itself need
    not say it.
    """
    home = site / _HOME
    size = sum(_size(one) for _, one in pages)
    if size <= MOST:
        size += sum(map(_size, _beside(site)))
    if size <= MOST:
        told = {"pages": [*(address for address, _ in pages), _SEARCH]}
        text = json.dumps(told, separators=(",", ":"))
        (site / LIST).write_text(text, encoding="ascii")
    if home.is_file():
        said = f"{-(-size // _MEGA)} MB" if size <= MOST else ""
        home.write_bytes(home.read_bytes().replace(SIZE, said.encode()))


def _size(file: Path) -> int:
    return file.stat().st_size


def _beside(site: Path) -> Iterator[Path]:
    """Yield what is kept besides pages: styles and scripts, the search, pictures."""
    yield from (one for one in (site / "assets").rglob("*") if one.is_file())
    yield from (site / _SEARCH).glob("*.bin")
    yield from (one for one in site.rglob(f"{FOLDER}/*") if one.suffix in PICTURE_SUFFIXES)
