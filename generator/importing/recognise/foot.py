"""The foot of a document: who signs it and the day; and to whom its first line addresses it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.divide.piece import Piece
from generator.importing.recognise.signatory import Signatory, parted, signatories, unmarked
from generator.importing.terms.days import day_of
from generator.importing.terms.persons import is_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_LAST = 6
_LONGEST = 40
"""Characters of a signature."""
_ANNEX = re.compile("附件[0-9一二三四五六七八九十]*[:：]?")
_ASKED = re.compile(
    "(?:抄送|抄报|主送|分送)[：:]|[（(]?(?:承办|经办|联系|签发|审核|公开|咨询|电话|传真|邮编|邮政编码|地址|附注|备注|代表|委员)[\u4e00-\u9fff]{0,8}[：:]"
)
"""To whom it went, whom to ask, what a form asks for, below the day: 抄送、承办人、公开方式、代表住址."""
_SENTENCE = re.compile("[。；！？，]|[：:]$")


@dataclass(frozen=True)
class Foot:
    """Who signs, and the day as records write it; of several who sign only what is true of all is told."""

    day: str = ""
    signed: tuple[Signatory, ...] = ()
    """Each of those who sign."""
    unknown: str = ""
    """A name alone above the day, of which nothing says whose it is."""
    body: str = ""
    """The body that signs, or of which all are who do; empty where that cannot be told."""

    @property
    def is_joint(self) -> bool:
        """Whether several sign."""
        return len(self.signed) > 1

    @property
    def office(self) -> str:
        """The office of the one who signs; empty where a body does, or several."""
        return self.signed[0].office if len(self.signed) == 1 else ""

    @property
    def person(self) -> str:
        """The name of the one who signs."""
        return self.signed[0].person if len(self.signed) == 1 else ""

    @property
    def words(self) -> str:
        """Who signs, as it stands there; empty where no line is like a signature."""
        return "、".join(one.words for one in self.signed) or self.unknown

    def holds(self, line: str) -> bool:
        """Whether a line without white space is bodies that sign."""
        return line.replace("、", "") in "".join(one.body for one in self.signed)


def foot(piece: Piece, setting: Setting) -> Foot:
    """Return what the last lines say, those of an annex left aside."""
    lines, day = _dated(_tail(piece))
    signed = tuple(signatories(lines, setting))
    if not signed:
        alone = bare(unmarked(lines[-1])) if lines and day else ""
        return Foot(day, unknown=alone if is_person(alone) else "")
    if len(signed) == 1:
        return Foot(day, signed, body=signed[0].body)
    bodies = {setting.body(one.body) if one.body else "" for one in signed}
    return Foot(day, signed, body=bodies.pop() if len(bodies) == 1 else "")


def _tail(piece: Piece) -> Sequence[str]:
    lines = [*piece.lines]
    cut = next((i for i, one in enumerate(lines) if i and _ANNEX.fullmatch(bare(one))), len(lines))
    said = [one for one in lines[:cut] if bare(one) and not bare(one).startswith("附件")]
    return _above_what_follows(said)[-_LAST:]


def _above_what_follows(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines down to the day, where nothing but whom to ask, or a form, stands below it."""
    end = len(lines)
    while end and (_ASKED.match(bare(lines[end - 1])) or _is_row(lines[end - 1])):
        end -= 1
    return lines[:end] if end and day_of(lines[end - 1]) else lines


def _is_row(line: str) -> bool:
    return "\t" in line.strip() and not _same_day(line)


def _dated(tail: Sequence[str]) -> tuple[Sequence[str], str]:
    """Return the lines that may be signatures, and the day below, above or beside them."""
    if not tail:
        return (), ""
    if day := day_of(tail[-1]):
        return _signers(tail[:-1]), day
    if day := _same_day(tail[-1]):
        return _signers(tail[:-1]), day
    said, day = parted(tail[-1])
    if day:
        return _signers([*tail[:-1], said]), day
    above = day_of(tail[-2]) if len(tail) > 1 else ""
    signers = _signers([*tail[:-2], tail[-1]] if above else tail)
    return signers, above if signers else ""


def _same_day(line: str) -> str:
    """Return the day that stands below each of several who sign side by side."""
    found = {day_of(one) for one in re.split(r"\s{2,}|\u3000|\t", line.strip())}
    return found.pop() if len(found) == 1 else ""


def _signers(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines at the end that are no sentences."""
    found = len(lines)
    while (
        found
        and len(bare(lines[found - 1])) <= _LONGEST
        and not _SENTENCE.search(bare(lines[found - 1]))
    ):
        found -= 1
    return lines[found:]


def addressee(piece: Piece) -> str:
    """Return what stands before the first colon that ends a line near the start."""
    for line in piece.paragraphs[:5]:
        if line.endswith(("：", ":")):
            return line[:-1]
        if len(line) > 60:
            break
    return ""
