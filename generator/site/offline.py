"""The service worker of a site: theme/sw.js, told what it is to keep."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

SERVICE_WORKER = "sw.js"
"""Below the site's root and not in a folder: a service worker sees only what lies beside it."""


def service_worker(theme: Path, search: Mapping[str, bytes]) -> bytes:
    """Return the script with its two constants put before it.

    ASSETS are the paths of the theme's files below the site's root. VERSION changes with any of
    them and with the search, so that browsers take the new script and drop what they kept.
    """
    source = (theme / SERVICE_WORKER).read_bytes()
    assets = sorted(path for path in (theme / "assets").rglob("*") if path.is_file())
    digest = hashlib.sha256(source)
    for content in (*(path.read_bytes() for path in assets), *search.values()):
        digest.update(hashlib.sha256(content).digest())
    names = json.dumps([path.relative_to(theme).as_posix() for path in assets])
    head = f'const VERSION = "{digest.hexdigest()[:12]}";\nconst ASSETS = {names};\n'
    return head.encode() + source
