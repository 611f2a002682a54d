"""The whole site to take along: where it is small, home offers to keep it in the reader's browser."""

import json
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import quote

from generator.load.enclosures import PICTURE_SUFFIXES
from generator.model.enclosure import FOLDER
from generator.publish.output import Output

LIST = "site-pages.json"
"""Below the site's root: `pages`, `pictures` and files of the `search`, as addresses from there."""
SIZE = b"\x1asite-size\x1a"
"""Stands in home for how large the site is, which is known when all of it is there."""
MOST = 32_000_000
"""Bytes of a site that is offered as a whole."""
_SEARCH = "search/"
_MEGA = 1_000_000


def offer_whole(output: Output, pages: Sequence[tuple[str, int]]) -> bytes:
    """Return how large the site is, and publish the list of what is kept; of a large one, neither.

    `pages` are addresses from the root, with their bytes.
    """
    size = sum(of for _, of in pages)
    if size > MOST:
        return b""
    files = [PurePosixPath(path) for path in sorted(output.paths)]
    of_kinds = [[one for one in files if is_kind(one)] for is_kind in _BESIDE]
    size += sum((output.folder / one).stat().st_size for kind in of_kinds for one in kind)
    if size > MOST:
        return b""
    pictures, search, _ = [[quote(one.as_posix()) for one in kind] for kind in of_kinds]
    listed = [*(address for address, _ in pages), _SEARCH]
    told = {"pages": listed, "pictures": pictures, "search": search}
    output.put(LIST, json.dumps(told, separators=(",", ":")).encode("ascii"))
    return f"{-(-size // _MEGA)} MB".encode()


def _is_picture(path: PurePosixPath) -> bool:
    return path.parent.name == FOLDER and path.suffix in PICTURE_SUFFIXES


def _is_of_search(path: PurePosixPath) -> bool:
    return path.parent == PurePosixPath(_SEARCH) and path.suffix == ".bin"


def _is_asset(path: PurePosixPath) -> bool:
    return path.parts[0] == "assets"


_BESIDE = (_is_picture, _is_of_search, _is_asset)
"""What is kept besides the pages."""
