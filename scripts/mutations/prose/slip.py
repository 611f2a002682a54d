"""A slip in a printed text, and all that a kind of slip may look at."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from generator.check.texts import Text, TextKind, texts
from generator.chinese import IN_TITLE_MARKS
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.record import Record
from mutations.digits import other_digit
from mutations.trial import Changed

_AROUND = 8
"""Characters shown on either side of a slip."""
_QUOTED = re.compile(f"{IN_TITLE_MARKS.pattern}|“[^“”]*”")
_ANNEX = re.compile("^附(?:件|表|录)")


class Where(StrEnum):
    """Where a slip stands, as the table says it."""

    PROSE = "正文"
    TITLE = "标题"
    QUOTATION = "引文"
    TABLE = "表格"
    NOTE = "附注"
    ANNEX = "附件"
    MINUTES = "纪要"


@dataclass(frozen=True)
class Passage:
    """A printed text of a record, and where readers meet it."""

    text: Text
    where: Where

    @property
    def read(self) -> str:
        """The characters as they are read."""
        return self.text.text

    def slip(self, kind: str, start: int, end: int, after: str) -> "Slip":
        """Return the slip that puts `after` in place of the characters from `start` to `end`."""
        inside = any(start >= q.start() and end <= q.end() for q in _QUOTED.finditer(self.read))
        return Slip(kind, self, Where.QUOTATION if inside else self.where, start, end, after)


@dataclass(frozen=True)
class Slip:
    """One slip: its kind, and what stands where instead of what."""

    kind: str
    passage: Passage
    where: Where
    start: int
    end: int
    after: str

    @property
    def changed(self) -> Changed:
        """The file with the slip in it."""
        source, offsets = self.passage.text.source, self.passage.text.offsets
        if self.start == self.end:  # something is put in, behind the character before
            start = end = offsets[self.start - 1] + 1
        else:
            start, end = offsets[self.start], offsets[self.end - 1] + 1
        return {source.path: source.text[:start] + self.after + source.text[end:]}

    @property
    def shown(self) -> str:
        """Where and what, in one line."""
        read = self.passage.read
        before = read[max(0, self.start - _AROUND) : self.start]
        after = read[self.end : self.end + _AROUND]
        mark = self.passage.text.mark(self.start)
        was = read[self.start : self.end]
        return f"{mark.path}:{mark.line} {before}〔{was}→{self.after}〕{after}"


@dataclass(frozen=True)
class Prose:
    """The corpus as it is, its passages, and the dice."""

    corpus: Corpus
    passages: Sequence[Passage]
    dice: Random

    def other_number(self, number: int) -> int:
        """Return a number with one digit changed."""
        text = str(number)
        return int(other_digit(text, self.dice.randrange(len(text)), self.dice))

    @classmethod
    def of(cls, corpus: Corpus, dice: Random) -> "Prose":
        """Return the passages of all records; what editors write to the program is none."""
        records = (text for text in texts(corpus) if isinstance(text.located, Record))
        printed = (text for text in records if "accept" not in text.path)
        return cls(corpus, tuple(Passage(text, _where(text)) for text in printed), dice)


Slipping = Callable[[Prose], Iterator[Slip]]
"""A kind of slip: yields every slip that it can make; which are tried, the dice decide."""


def _where(text: Text) -> Where:
    last = next((step for step in reversed(text.path) if isinstance(step, str)), "")
    if text.role is TextKind.HEADING or "title" in last:
        return Where.TITLE
    if text.role is TextKind.CELL:
        return Where.TABLE
    if "note" in last:
        return Where.NOTE
    if "annex" in text.path or _ANNEX.match(text.text):
        return Where.ANNEX
    return Where.MINUTES if isinstance(text.located.data, MeetingRecord) else Where.PROSE
