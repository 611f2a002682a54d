"""The foot of a document: who signs it and the day; and to whom its first line addresses it."""

import re
from dataclasses import dataclass

from generator.importing.divide.piece import Piece
from generator.importing.terms.days import day_of
from generator.importing.terms.organs import titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_LAST = 4
_ANNEX = re.compile("附件[0-9一二三四五六七八九十]*[:：]?")


@dataclass(frozen=True)
class Foot:
    """Who signs: a body, or an office with a name; the day as records write it. Each may be empty."""

    body: str = ""
    office: str = ""
    person: str = ""
    day: str = ""


def foot(piece: Piece, setting: Setting) -> Foot:
    """Return what the last lines say, those of an annex left aside."""
    lines = [*piece.lines]
    cut = next((i for i, one in enumerate(lines) if i and _ANNEX.fullmatch(bare(one))), len(lines))
    tail = [one for one in lines[:cut] if bare(one) and not bare(one).startswith("附件")][-_LAST:]
    day = day_of(tail[-1]) if tail else ""
    above = tail[:-1] if day else tail
    if not above:
        return Foot(day=day)
    signer = above[-1]
    if setting.is_body(bare(signer)):
        return Foot(body=bare(signer), day=day)
    found = titled_person(signer.strip())
    if found and (held := setting.offices(found[0])):
        return Foot(held[0].body, found[0], found[1], day)
    return Foot(day=day)


def addressee(piece: Piece) -> str:
    """Return what stands before the first colon that ends a line near the start."""
    for line in piece.paragraphs[:5]:
        if line.endswith(("：", ":")):
            return line[:-1]
        if len(line) > 60:
            break
    return ""
