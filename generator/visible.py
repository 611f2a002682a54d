"""Text as it may be printed: names and values of any origin, without what a terminal would obey."""

from functools import cache
from unicodedata import category, east_asian_width

_OBEYED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Controls, marks of direction, bytes of file names that are no UTF-8, separators of lines."""


def visible(text: str) -> str:
    r"""Return `text` with such characters written out, as `\x1b`; line ends and tabs stay."""
    return "".join(map(_written, text)) if not text.isprintable() else text


def _written(char: str) -> str:
    if char in "\n\t" or category(char) not in _OBEYED:
        return char
    # Python keeps a byte that is no UTF-8 in a file name as one of these.
    code = ord(char) - 0xDC00 if 0xDC80 <= ord(char) <= 0xDCFF else ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


@cache
def width(char: str) -> int:
    """Return how many columns of a terminal a character takes: none where it stands on another."""
    if category(char) in {"Mn", "Me"}:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
