"""A file as it came: its name and content, and what the editor asked for."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """What a reader is given."""

    path: Path
    """Its name; it may be in an archive."""
    data: bytes
    keep_revisions: bool = True
    """Whether unaccepted insertions are kept and deletions left out, or the other way."""
