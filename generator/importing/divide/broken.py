"""Lines that are one and were set in two: what was passed or said where, under a title."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.importing.manuscript import Block, Paragraph

_OPEN = re.compile(r"^[（(][^（）()]{4,60}$")
_CLOSED = re.compile(r"^[^（）()]{2,60}[）)]$")
_BEGUN = re.compile(r"^[—–－-]{2,}[^。]{6,60}(?<!上)$")
_ENDED = re.compile(r"^[^。]{2,50}会议?上$")


def mended(blocks: Sequence[Block]) -> Iterator[Block]:
    """Join the line under a title, what was passed or said where, that is set in two."""
    before: Paragraph | None = None
    for block in blocks:
        if isinstance(block, Paragraph) and before and _is_broken(before.text, block.text):
            before = replace(before, text=before.text.rstrip() + block.text.lstrip())
            continue
        if before:
            yield before
        before = block if isinstance(block, Paragraph) else None
        if before is None:
            yield block
    if before:
        yield before


def _is_broken(first: str, second: str) -> bool:
    one, other = first.strip(), second.strip()
    return bool(
        (_OPEN.match(one) and _CLOSED.match(other)) or (_BEGUN.match(one) and _ENDED.match(other))
    )
