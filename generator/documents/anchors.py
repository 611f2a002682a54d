"""Addresses of places within a page: by their words, so that they stay where others are added or taken away."""

import re

_NO_WORD = re.compile(r"[\W_]+")
_MOST = 20
"""Characters: what follows may be corrected, and the address stays."""


def anchor(words: str) -> str:
    """Return the address of a heading or a paragraph: its first characters without punctuation."""
    return _NO_WORD.sub("", words)[:_MOST]
