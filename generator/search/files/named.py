"""Files under names that say what is in them."""

import hashlib
from dataclasses import dataclass, field

from generator.search.files.packed import Json, pack_json

_DIGITS = 12


def name_of(content: bytes) -> str:
    """Return the name of a file: the hash of what is in it."""
    return hashlib.sha256(content).hexdigest()[:_DIGITS]


@dataclass(frozen=True)
class Named:
    """Files by their names. What is the same is there once."""

    files: dict[str, bytes] = field(default_factory=dict)

    def add(self, content: bytes) -> str:
        """Add a file; return its name."""
        name = name_of(content)
        self.files[name] = content
        return name

    def add_json(self, value: Json) -> str:
        """Add a file of one value; return its name."""
        return self.add(pack_json(value))
