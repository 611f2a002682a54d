"""Addresses of places within a page: by their words, so that they stay where others are added or taken away."""

import re

_NO_WORD = re.compile(r"[\W_]+")
HEADING, PARAGRAPH = 40, 20
"""Characters of an address. What follows may be corrected, and the address stays."""


def anchor(words: str, most: int) -> str:
    """Return the address of a heading or a paragraph: its first characters without punctuation."""
    return _NO_WORD.sub("", words)[:most]
