"""The head of the sheet that a document is printed on: the lines above its first, and whose sheet it is."""

import re
from collections.abc import Sequence

from generator.importing.divide.above_title import is_mark, is_of_head
from generator.importing.divide.piece import Piece
from generator.importing.terms.setting import Setting

_MOST = 8
"""Among how many lines from the first its last one stands."""
_SENTENCE = re.compile("[，。；]|[：:]$")
_SHEET = re.compile("文件$")


def letterhead(piece: Piece) -> Sequence[str]:
    """Return the lines of the head: down to what names the sheet or numbers it, and what goes with that."""
    lines = piece.paragraphs[:_MOST]
    ended = next((at for at, one in enumerate(lines) if _SENTENCE.search(one)), len(lines))
    marked = [at for at, one in enumerate(lines[:ended]) if is_mark(one) or _SHEET.search(one)]
    stop = marked[-1] + 1 if marked else 0
    while stop and stop < ended and is_of_head(lines[stop]):
        stop += 1
    return lines[:stop]


def below(piece: Piece) -> Sequence[str]:
    """Return the lines of a document without the head of its sheet."""
    return piece.paragraphs[len(letterhead(piece)) :]


def whose_sheet(piece: Piece, setting: Setting) -> str:
    """Return the one body whose name the head is, in however many lines; empty where it names several."""
    head = letterhead(piece)
    names = [_SHEET.sub("", one) for one in head]
    stop = next((at for at, one in enumerate(head) if _is_end(one, names[at])), 0)
    bodies: list[str] = [""]
    for name in names[:stop]:
        bodies = (
            [*bodies, name] if setting.is_body(bodies[-1]) else [*bodies[:-1], bodies[-1] + name]
        )
    return bodies[0] if len(bodies) == 1 and setting.is_body(bodies[0]) else ""


def _is_end(line: str, name: str) -> bool:
    """Whether the name of the body is over above a line."""
    return not name or (is_of_head(line) and not _SHEET.search(line))
