"""Which file of the site an address names. Nothing outside of the site's folder has an address."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

INDEX = "index.html"


class BadAddressError(Exception):
    """What was asked for is no address."""


def path_of(target: str) -> str:
    """Return the path that a request names, decoded and without what is asked of it.

    Raises BadAddressError for a target that is no path, or has characters that no path has.
    """
    raw = target.partition("?")[0].partition("#")[0]
    try:
        path = unquote_to_bytes(raw).decode("utf-8")
    except UnicodeError as failed:
        raise BadAddressError from failed
    if not path.startswith("/") or not path.isprintable():
        raise BadAddressError
    return path


def file_at(site: Path, path: str) -> Path | None:
    """Return the file or folder of `site` at `path`, or none where there is none.

    It must lie where the path says, so that neither `..` nor a link leads anywhere else.
    """
    try:
        root = Path(os.path.realpath(site, strict=True))
        named = root.joinpath(*path.strip("/").split("/"))
        found = Path(os.path.realpath(named, strict=True))
    except OSError:
        return None  # not there, or too long to be there
    return found if found == named and found.is_relative_to(root) else None
