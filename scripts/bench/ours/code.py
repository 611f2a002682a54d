"""The code that a search loads."""

import gzip
import re
from pathlib import Path

_IMPORT = re.compile(r"""(?:from|import\()\s*["'](\.[^"']+)["']""")


def size_of_modules(entry: Path) -> int:
    """Return the bytes of a module and of all that it imports, as a host sends them compressed."""
    found: set[Path] = set()
    waiting = [entry.resolve()]
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            imported = _IMPORT.findall(module.read_text(encoding="utf-8"))
            waiting.extend((module.parent / path).resolve() for path in imported)
    return sum(len(gzip.compress(module.read_bytes())) for module in found)
