"""The foot of a document: who signs it and the day; and to whom its first line addresses it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.divide.piece import Piece
from generator.importing.terms.days import day_of
from generator.importing.terms.organs import has_surname, is_person, is_post, titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_LAST = 4
_LONGEST, _LONGEST_BESIDE = 40, 70
"""Characters of a signature, and of one with the day beside it and the blanks between."""
_ANNEX = re.compile("附件[0-9一二三四五六七八九十]*[:：]?")
_BESIDE = re.compile(r"^(?P<said>.*?\S)[\s,，]+(?P<day>\S+年\s*\S+月\s*\S+日)$")
"""A signature with the day in the same line."""
_SIGNED = re.compile(r"[（(]?(?:签名|签字|签章|盖章|章)[）)]?[:：]?|(?<=长)[:：]|(?<=主任)[:：]")
_SENTENCE = re.compile("[。；！？，]|[：:]$")
_HEADS = (("院长", "人民法院"), ("检察长", "人民检察院"), ("长", "人民政府"))
"""Whose head one is whose office does not say it: 县长 that of the government of the region."""


@dataclass(frozen=True)
class Foot:
    """Who signs: a body, or an office with a name; the day as records write it. Each may be empty."""

    body: str = ""
    office: str = ""
    person: str = ""
    day: str = ""
    words: str = ""
    """The line of who signs, as it stands there; empty where none is like a signature."""

    @property
    def is_understood(self) -> bool:
        """Whether it is known whose the document is, as far as somebody has signed it."""
        return bool(self.body) or not self.words


def foot(piece: Piece, setting: Setting) -> Foot:
    """Return what the last lines say, those of an annex left aside."""
    lines, day = _dated(_tail(piece))
    if not lines:
        return Foot(day=day)
    signer = _SIGNED.sub("", lines[-1]).strip()
    if setting.is_body(bare(signer)):
        return Foot(body=bare(signer), day=day, words=bare(signer))
    office, person = _officer(signer, lines[-2].strip() if len(lines) > 1 else "")
    if not office:
        return Foot(day=day, words=bare(signer) if day and is_person(bare(signer)) else "")
    held = setting.offices(office)
    above = bare(lines[-2]) if len(lines) > 1 else ""
    body = held[0].body if held else above if setting.is_body(above) else _headed(office, setting)
    return Foot(body, office, person, day, f"{office}　{person}")


def _tail(piece: Piece) -> Sequence[str]:
    lines = [*piece.lines]
    cut = next((i for i, one in enumerate(lines) if i and _ANNEX.fullmatch(bare(one))), len(lines))
    return [one for one in lines[:cut] if bare(one) and not bare(one).startswith("附件")][-_LAST:]


def _dated(tail: Sequence[str]) -> tuple[Sequence[str], str]:
    """Return the lines that may be signatures, and the day below, above or beside them."""
    if not tail:
        return (), ""
    if day := day_of(tail[-1]):
        return _signers(tail[:-1]), day
    last = tail[-1].strip()
    beside = _BESIDE.match(last) if len(last) <= _LONGEST_BESIDE else None
    if beside and (day := day_of(beside["day"])):
        return _signers([*tail[:-1], beside["said"]]), day
    above = day_of(tail[-2]) if len(tail) > 1 else ""
    signers = _signers([*tail[:-2], tail[-1]] if above else tail)
    return signers, above if signers else ""


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


def _officer(line: str, above: str) -> tuple[str, str]:
    """Return office and name of who signs, of a line or of two: 县长　王　明."""
    if found := titled_person(line):
        is_apart = len(line.split()) > 1 or has_surname(found[1])
        return found if is_apart and is_post(found[0]) else ("", "")
    name, office = bare(line), bare(_SIGNED.sub("", above))
    return (office, name) if is_person(name) and is_post(office) else ("", "")


def _headed(office: str, setting: Setting) -> str:
    """Return the body whose head an office is that does not name it; an empty string if none is."""
    if office.startswith("副"):
        return ""
    ending = next((body for head, body in _HEADS if office.endswith(head)), "")
    is_head = ending != "人民政府" or office[-2:-1] in set("省市州县区旗盟乡镇")
    return setting.body(f"{setting.region}{ending}") if ending and is_head else ""


def addressee(piece: Piece) -> str:
    """Return what stands before the first colon that ends a line near the start."""
    for line in piece.paragraphs[:5]:
        if line.endswith(("：", ":")):
            return line[:-1]
        if len(line) > 60:
            break
    return ""
