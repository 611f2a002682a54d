"""How big a file may be that is read."""

from generator.importing.read.unreadable import UnreadableError

_MB = 1_000_000
MOST = 300 * _MB
"""Bytes of one file."""
MOST_TEXT = 20 * _MB
"""Bytes of one file that is nothing but text, or characters of any other: some sixty issues."""


def refuse_big(size: int) -> None:
    """Raise UnreadableError for a file of more bytes than are read."""
    if size > MOST:
        raise UnreadableError(f"文件超过 {MOST // _MB} MB", "请分成几个文件，再导入")


def refuse_long(size: int) -> None:
    """Raise UnreadableError for a text that is longer than issues are."""
    if size > MOST_TEXT:
        raise UnreadableError(f"文本超过 {MOST_TEXT // _MB} MB", "请一期一个文件，再导入")
