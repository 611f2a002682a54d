"""How big a file may be that is read."""

from generator.importing.read.unreadable import UnreadableError

_MB = 1_000_000
MOST = 300 * _MB
"""Bytes of one file."""


def refuse_big(size: int) -> None:
    """Raise UnreadableError for a file of more bytes than are read."""
    if size > MOST:
        raise UnreadableError(f"文件超过 {MOST // _MB} MB", "请分成几个文件，再导入")
