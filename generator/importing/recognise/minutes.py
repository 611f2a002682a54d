"""The items of minutes: what was dealt with, and what came of it; the speeches after them."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.voted import vote
from generator.importing.terms.organs import titled_person
from generator.importing.terms.setting import Setting

_ITEM = re.compile("^[一二三四五六七八九十]{1,3}、(?P<said>.+)$")
_OUTCOME = re.compile(
    r"^(?:会议)?[还并]?(?P<outcome>(?:(?:会议)?经[^，。《]{2,8}，)?[^，。《》“”]{2,10}?)了(?P<said>[^。]+)。(?P<summary>.*)$"
)
_MEETING = re.compile("^(?:本次|这次)?会议(?:还)?")
_DEALT = re.compile("听取|审议|审查|批准|通过|决定|表决|讨论|学习|传达|书面")
_PERSONNEL = re.compile("任免|任命|免去|辞去|辞职|决定代理|[：:]$")
_BRACKETS = re.compile(
    r"^(?P<before>.+)（(?P<said>(?!草案|试行|修订|送审|暂行|征求)[^（）《》]{2,60})）$"
)
_CONCLUDED = re.compile(r"^(?P<before>.+)，(?P<said>[^《》，（）]{2,20})$")
_CONCLUDES = re.compile("全票|一致|当选|结案|赞成|同意该|获得通过")
_SPOKE = re.compile(
    r"^(?P<who>[^，。]{4,40}?)(?P<what>(?:代表[^，。]{2,20})?在[^，。]*(?:作|发表|讲)[^，。]*(?:讲话|发言)|(?:作|发表)了[^，。]*(?:讲话|发言)|进行了宪法宣誓|作了[^，。]*表态)。$"
)


def items(piece: Piece) -> Sequence[Data]:
    """Return the items of minutes of which the outcome can be told: the numbered, else those of its sentences."""
    numbered = (one for line in piece.paragraphs if (one := _ITEM.match(line)))
    found = (_item(one["said"]) for one in numbered)
    return tuple(one for one in found if one) or tuple(_told(piece.paragraphs))


def _told(lines: Sequence[str]) -> Iterator[Data]:
    """Yield what sentences say that a meeting dealt with; on appointments its documents say more."""
    for line in lines:
        sentences = _MEETING.sub("", line) if _MEETING.match(line) else ""
        for clause in filter(None, re.split("[；。]", sentences)):
            item = _item(f"{_MEETING.sub('', clause)}。")
            if item and not _PERSONNEL.search(clause) and _DEALT.search(str(item["outcome"])):
                yield item


def _item(words: str) -> Data:
    said = _OUTCOME.match(words)
    if not said:
        return {}
    subject, more = _ends(said["said"])
    data: Data = {"outcome": said["outcome"], "subject": subject, **more}
    return data | ({"summary": said["summary"]} if said["summary"] else {})


def _ends(said: str) -> tuple[str, Data]:
    """Return what an item is about, and what stands behind that: a note, a conclusion, the vote."""
    more: Data = {}
    found = _BRACKETS.match(said)
    if found and (voted := vote(found["said"])):
        more["vote"], said = voted, found["before"]
    found = _CONCLUDED.match(said)
    if found and _CONCLUDES.search(found["said"]):
        more["concluded"], said = found["said"], found["before"]
    found = _BRACKETS.match(said)
    if found:
        more["note"], said = found["said"], found["before"]
    return said, more


def statements(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the speeches that minutes mention: who spoke, and what was done."""
    found: list[Data] = []
    for line in piece.paragraphs:
        said = _SPOKE.match(line)
        who = titled_person(said["who"]) if said else None
        if said and who and setting.offices(who[0]):
            found.append({"speaker": f"{setting.office(who[0])} {who[1]}", "what": said["what"]})
    return tuple(found)
