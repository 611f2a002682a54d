"""What a document number is filed under: 安人常〔2021〕12号 and 安人常[2021]012 are one."""

import re
import unicodedata

_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_YEAR = re.compile(r"([0-9])\s*年\s*(?=第?\s*[0-9])")
_NO_PART = re.compile("[第号期]")
"""Written or left out, as one likes."""


def number_key(number: str) -> str:
    """Return the words and figures of a number, a space between them."""
    plain = _NO_PART.sub(" ", _YEAR.sub(r"\1 ", unicodedata.normalize("NFKC", number)))
    parts = _PARTS.findall(plain)
    return " ".join(part.lstrip("0") or "0" if part.isdecimal() else part for part in parts)


def code_of(key: str) -> str:
    """Return the words that a key begins with, of which a body's code is one; else nothing."""
    first = key.partition(" ")[0]
    return "" if first.isdecimal() else first
