"""Lengths of texts as JavaScript counts them."""


def utf16(text: str) -> int:
    """Return how many units of UTF-16 a text has: two for a character beyond U+FFFF."""
    return sum(2 if ord(one) > 0xFFFF else 1 for one in text)
