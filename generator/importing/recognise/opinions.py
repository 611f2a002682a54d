"""What deliberation opinions demand: a written answer within so many months or by a day, to whom, who sees to it."""

import re
from datetime import date

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.particulars import own_day
from generator.importing.recognise.whose import said_issuer
from generator.importing.terms.days import is_whole
from generator.importing.terms.organs import kind_of
from generator.importing.terms.setting import Setting
from generator.model.registers import BodyKind
from generator.statutes.time_limits import LAST_DAY, MONTHS, last_day, months_of

_WHEN = f"(?:{MONTHS}|{LAST_DAY})"
_BETWEEN = "(?:(?!个月|半年|[日底末](?:之|以)?前)[^。]){0,40}?"
"""What may stand between the time and the body: no other time."""
_SEND = "提出|提交|报送|报告|作出|书面|反馈|回复|答复|通报"
_ANSWERS = (
    # 三个月内将办理情况向县人大常委会书面报告
    re.compile(rf"{_WHEN}{_BETWEEN}向(?P<to>[^，。；]{{2,24}}?)(?:{_SEND})"),
    # 三个月内将办理情况书面报告县人大常委会, 报送县人大常委会办公室
    re.compile(
        rf"{_WHEN}{_BETWEEN}(?:书面)?(?:报告|报送|报|反馈|反馈至|回复|答复|送|函告)(?:至|到|给)?(?P<to>[^，。；的]{{2,24}}?)[，。；]"
    ),
    # 于8月31日前将办理情况报县人大常委会, 向县人大常委会报告（三个月内）
    re.compile(rf"向(?P<to>[^，。；]{{2,24}}?)(?:{_SEND})[^。]{{0,20}}?{_WHEN}"),
)
_ORGANS = {
    BodyKind.CONGRESS,
    BodyKind.STANDING_COMMITTEE,
    BodyKind.CHAIRPERSONS_MEETING,
    BodyKind.SPECIAL_COMMITTEE,
    BodyKind.WORKING_COMMITTEE,
    BodyKind.OFFICE,
}
"""Of what kind a body is that opinions are answered to."""
_SEES_TO_IT = re.compile(r"(?:由)?(?P<who>[^，。；]{4,30}?)负责[^。；]{0,20}督办")
_MOST = 99


def answer(piece: Piece, setting: Setting) -> Data:
    """Return the answer that opinions ask for; nothing where they name no time and no body."""
    told = (found for form in _ANSWERS for found in form.finditer(piece.text))
    found = next((one for one in told if _is_answer(one, piece, setting)), None)
    if not found:
        return _own(piece, setting)
    data: Data = {**_time(found, piece, setting), "to": setting.body(found["to"])}
    who = _SEES_TO_IT.search(piece.text)
    if who and setting.is_body(who["who"]):
        data["supervisor"] = setting.body(who["who"])
    return {"answer": data}


_ASKS = re.compile(
    rf"(?<![^。；，\n])请[^。；，]{{0,24}}?{_WHEN}{_BETWEEN}书面(?:报告|报送|反馈|回复|答复)(?=[，。；]|[^，。；]{{0,20}}(?:情况|结果)[，。；])"
)
"""The same where nobody is named: 请在收到后两个月内书面报告研究处理情况."""


def _own(piece: Piece, setting: Setting) -> Data:
    """Return the answer that opinions ask for without a word to whom: it is to whose opinions they are."""
    found, to = _ASKS.search(piece.text), said_issuer(piece, setting)
    body = setting.body(to) if to else ""
    if not found or kind_of(body) not in _ORGANS or not (when := _time(found, piece, setting)):
        return {}
    return {"answer": {**when, "to": body}}


def _is_answer(found: re.Match[str], piece: Piece, setting: Setting) -> bool:
    to = found["to"]
    of_congress = "人大" in to or "人民代表大会" in to or to.startswith("常委会")
    kind = kind_of(setting.body(to))
    is_organ = setting.is_body(to) and of_congress and kind in _ORGANS
    return is_organ and bool(_time(found, piece, setting))


def _time(found: re.Match[str], piece: Piece, setting: Setting) -> Data:
    """Return `within` or `until`; {} where the period is none, or nothing says the year of the day."""
    if not (found["months"] or found["half"]):
        said = own_day(piece, setting)
        day = last_day(found, date.fromisoformat(said) if is_whole(said) else None)
        return {"until": str(day)} if day else {}
    months = months_of(found)
    return {"within": str(months)} if 0 < months <= _MOST else {}
