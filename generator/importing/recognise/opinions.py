"""What deliberation opinions demand: a written answer within so many months, to whom, who sees to it."""

import re

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.terms.setting import Setting
from generator.statutes.numerals import NUMERALS, number_of

_ANSWER = re.compile(
    rf"(?P<months>[{NUMERALS}]{{1,3}})个月(?:之)?(?:以)?内[^。]{{0,20}}?向(?P<to>[^，。；]{{2,24}}?)(?:提出|提交|报送|作出|书面|报告)"
)
_SEES_TO_IT = re.compile(r"(?:由)?(?P<who>[^，。；]{4,30}?)负责[^。；]{0,20}督办")
_MOST = 99


def answer(piece: Piece, setting: Setting) -> Data:
    """Return the answer that opinions ask for; nothing where they name no time and no body."""
    found = _ANSWER.search(piece.text)
    if not found or not setting.is_body(found["to"]) or not 0 < number_of(found["months"]) <= _MOST:
        return {}
    data: Data = {"within": str(number_of(found["months"])), "to": setting.body(found["to"])}
    who = _SEES_TO_IT.search(piece.text)
    if who and setting.is_body(who["who"]):
        data["supervisor"] = setting.body(who["who"])
    return {"answer": data}
