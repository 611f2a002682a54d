"""Texts without what makes no difference between two that say the same: white space, marks of bold."""

import re
import unicodedata

_BOLD = re.compile(r"(?<!\*)\*\*(?![\s*])((?>(?:[^*\n]|\*(?!\*))+))(?<![\s*])\*\*(?!\*)")
"""What is bold holds no other mark of it: where one is never closed, none is looked for behind the next."""


def unmarked(text: str) -> str:
    """Return a text without the asterisks that mark what is bold; others are signs of the text."""
    return _BOLD.sub(r"\1", text) if "**" in text else text


def squeezed(text: str) -> str:
    """Return a text without white space, marks of bold and what sets letters apart by width only."""
    return "".join(unicodedata.normalize("NFKC", unmarked(text)).split())


def bare(text: str) -> str:
    """Return a text without white space and marks of bold, its letters as they are typed."""
    return "".join(unmarked(text).split())
