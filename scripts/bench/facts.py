"""What the generated text is like, to compare with real gazettes."""

import gzip
from collections.abc import Sequence

from generator.search.text.entries import Entry

_BLOCK = 6_400
_BLOCKS = 400


def facts(entries: Sequence[Entry]) -> dict[str, float]:
    """Return the numbers of documents, characters and distinct characters, and gzip's measure."""
    text = "\n".join(entry.text for entry in entries)
    step = max(_BLOCK, len(text) // _BLOCKS)
    blocks = [text[at : at + _BLOCK] for at in range(0, len(text), step)]
    packed = sum(len(gzip.compress(block.encode(), 9)) for block in blocks)
    return {
        "documents": len(entries),
        "characters": len(text),
        "distinct": len(set(text)),
        "gzip": packed / sum(map(len, blocks)),
    }
