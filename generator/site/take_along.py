"""The whole site to take along: where it is small, home offers to keep it in the reader's browser."""

import json
from collections.abc import Sequence
from pathlib import PurePosixPath

from generator.load.enclosures import PICTURE_SUFFIXES
from generator.model.enclosure import FOLDER
from generator.publish.output import Output

LIST = "site-pages.json"
"""Below the site's root: the pages that are kept, as addresses from there."""
SIZE = b"\x1asite-size\x1a"
"""Stands in home for how large the site is, which is known when all of it is there."""
MOST = 32_000_000
"""Bytes of a site that is offered as a whole."""
_SEARCH = "search/"
_MEGA = 1_000_000


def offer_whole(output: Output, pages: Sequence[tuple[str, int]]) -> bytes:
    """Return how large the site is, and publish the list of its pages; of a large one, neither.

    `pages` are addresses from the root, with their bytes.
    """
    size = sum(of for _, of in pages)
    if size <= MOST:
        beside = (path for path in output.paths if _is_beside(PurePosixPath(path)))
        size += sum((output.folder / path).stat().st_size for path in beside)
    if size > MOST:
        return b""
    told = {"pages": [*(address for address, _ in pages), _SEARCH]}
    output.put(LIST, json.dumps(told, separators=(",", ":")).encode("ascii"))
    return f"{-(-size // _MEGA)} MB".encode()


def _is_beside(path: PurePosixPath) -> bool:
    """Whether a file is kept besides the pages: a style, a script, a picture, one of the search."""
    is_picture = path.parent.name == FOLDER and path.suffix in PICTURE_SUFFIXES
    is_of_search = path.parent == PurePosixPath(_SEARCH) and path.suffix == ".bin"
    return is_picture or is_of_search or path.parts[0] == "assets"
