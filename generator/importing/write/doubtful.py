"""Comments beside the values of a record that an editor is to look at: the source's words and their place."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Doubt
from generator.importing.recognise.draft import Draft
from generator.importing.terms.days import days
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import visible

MARK = "存疑："
"""How every such comment begins."""
_FEWEST = 2
"""Characters by which a value is known to be that of a doubt; a number may have but one."""
_LONGEST = 40


class Doubtful:
    """What is doubtful in the documents of one record: each is told once, beside a value or at the head."""

    def __init__(self, draft: Draft) -> None:
        """Take the doubts of a draft's documents."""
        self._left = [(piece, one) for piece in draft.parts.values() for one in piece.doubts]

    def beside(self, text: str) -> str:
        """Return the comment that stands behind a value, for what is doubtful in it; else nothing."""
        own = [one for one in self._left if _is_of(text, one[1])]
        self._left = [one for one in self._left if one not in own]
        return f"  # {'；'.join(_told(own))}" if own else ""

    def head(self) -> str:
        """Return the lines that stand at the head of the record, for what stands beside no value."""
        return "".join(f"# {line}\n" for line in _told(self._left))


def _is_of(text: str, doubt: Doubt) -> bool:
    said, value = bare(doubt.said), bare(text)
    if not said or not value:
        return False
    if value.isdecimal():
        return bool(re.search(rf"(?<![0-9]){value}(?![0-9])", said))
    if value in days(said):
        return True
    return len(min(said, value, key=len)) >= _FEWEST and (value in said or said in value)


def _told(doubts: Sequence[tuple[Piece, Doubt]]) -> Iterator[str]:
    for piece, doubt in doubts:
        said = bare(doubt.said)
        shown = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}……"
        quoted = f"“{shown}”" if shown else ""
        yield visible(f"{MARK}{piece.at(doubt.spot)}{quoted}{doubt.message}")
