"""Texts without what makes no difference between two that say the same: white space, marks of bold."""

import unicodedata


def squeezed(text: str) -> str:
    """Return a text without white space, marks of bold and what sets letters apart by width only."""
    return "".join(unicodedata.normalize("NFKC", text).replace("**", "").split())


def bare(text: str) -> str:
    """Return a text without white space and marks of bold, its letters as they are typed."""
    return "".join(text.replace("**", "").split())
