"""The items of minutes: what was dealt with, and what came of it; the speeches after them."""

import re
from collections.abc import Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.terms.organs import titled_person
from generator.importing.terms.setting import Setting

_ITEM = re.compile("^[一二三四五六七八九十]{1,3}、(?P<said>.+)$")
_OUTCOME = re.compile(
    r"^(?P<outcome>(?:(?:会议)?经[^，。《]{2,8}，)?[^，。《》“”]{2,10}?)了(?P<subject>[^。]+?)(?:（(?P<note>[^（）《》]{2,30})）)?。(?P<summary>.*)$"
)
_SPOKE = re.compile(
    r"^(?P<who>[^，。]{4,40}?)(?P<what>(?:代表[^，。]{2,20})?在[^，。]*(?:作|发表|讲)[^，。]*(?:讲话|发言)|(?:作|发表)了[^，。]*(?:讲话|发言))。$"
)


def items(piece: Piece) -> Sequence[Data]:
    """Return the numbered items of minutes of which the outcome can be told."""
    found = (_item(line) for line in piece.paragraphs)
    return tuple(one for one in found if one)


def _item(line: str) -> Data:
    numbered = _ITEM.match(line)
    said = _OUTCOME.match(numbered["said"]) if numbered else None
    if not said:
        return {}
    data: Data = {"outcome": said["outcome"], "subject": said["subject"]}
    for name in ("note", "summary"):
        if said[name]:
            data[name] = said[name]
    return data


def statements(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the speeches that minutes mention: who spoke, and what was done."""
    found: list[Data] = []
    for line in piece.paragraphs:
        said = _SPOKE.match(line)
        who = titled_person(said["who"]) if said else None
        if said and who and setting.offices(who[0]):
            found.append({"speaker": f"{setting.office(who[0])} {who[1]}", "what": said["what"]})
    return tuple(found)
