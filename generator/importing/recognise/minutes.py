"""The items of minutes: what was dealt with, and what came of it; the speeches after them."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.business import business
from generator.importing.recognise.draft import Data
from generator.importing.recognise.item import item
from generator.importing.recognise.satisfied.minuted import balloted
from generator.importing.terms.persons import titled_person
from generator.importing.terms.setting import Setting

_ITEM = re.compile("^[一二三四五六七八九十]{1,3}、(?P<said>.+)$")
_SPOKE = re.compile(
    r"^(?P<who>[^，。]{4,40}?)(?P<what>(?:代表[^，。]{2,20})?在[^，。]*(?:作|发表|讲)[^，。]*(?:讲话|发言)|(?:作|发表)了[^，。]*(?:讲话|发言)|进行了宪法宣誓|作了[^，。]*表态)。$"
)


def items(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the items of minutes of which the outcome can be told: the numbered, else those of its sentences."""
    numbered = [at for at, line in enumerate(piece.paragraphs) if _ITEM.match(line)]
    found = [*_numbered(piece, numbered)]
    if not found:
        lines = enumerate(piece.paragraphs)
        found = [(at, one) for at, line in lines for one in business([line])]
    starts = numbered or [at for at, _ in found]
    return [one for _, one in balloted(found, starts, piece, setting)]


def _numbered(piece: Piece, lines: Sequence[int]) -> Iterator[tuple[int, Data]]:
    """Yield the numbered items of which the outcome can be told, each with the line that it begins in."""
    for at in lines:
        said = _ITEM.match(piece.paragraphs[at])
        if said and (one := item(said["said"])):
            yield at, one


def statements(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the speeches that minutes mention: who spoke, and what was done."""
    found: list[Data] = []
    for line in piece.paragraphs:
        said = _SPOKE.match(line)
        who = titled_person(said["who"]) if said else None
        if said and who and setting.offices(who[0]):
            found.append({"speaker": setting.holder(who[0], who[1]), "what": said["what"]})
    return tuple(found)
