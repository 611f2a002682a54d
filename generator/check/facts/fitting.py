"""fitting：填进套语的字，与前后的字合得上。

查什么：理由、会场、会议事项的结果和事项、报备的会议、列席人员的总称、题名这些填进套语里印出的值：
    开头、末尾的字套语里已经有的（因、在、了、备案、书名号），末尾带标点的，把套语里的话又写了一遍的（请求辞去、作出决定）。
为什么：套语由程序写，值里再写一遍，印出来就重复、不通：“因因工作变动，本人请求辞去职务。，我请求辞去……”。
依据：程序的套语；原件整件与程序拟的不同的，写 wording。
错例：
    letter: {reason: 因工作变动，本人请求辞去职务。}
正例：
    letter: {reason: 工作变动}
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.rule import Finding, Reach
from generator.check.values import Value, values
from generator.kinds.appointment.model import Appointment
from generator.kinds.appointment.parts import Decision, Letter, Motion
from generator.kinds.appraisal.model import Appraisal
from generator.kinds.decision import Convening, DecisionRecord
from generator.kinds.deputies.mandates import Ended
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Item, Minutes, Statement
from generator.kinds.meeting.room import InAttendance, Plenary, Present
from generator.kinds.resolution.model import ReportHeard, ResolutionRecord, Review
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.problems import Severity

ID = "fitting"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_MARKS = "[。，、；：！？,;!?]+"
_NEVER = "(?!)"


@dataclass(frozen=True)
class _Slot:
    """Where a value is printed: the words around it, what it must not begin or end with, or say."""

    around: str
    example: str
    begins: str = _NEVER
    ends: str = _MARKS
    says: str = _NEVER

    def fault(self, value: str) -> str:
        """Return what of a value does not fit, or an empty string."""
        faults = (
            ("开头的", re.match(self.begins, value)),
            ("", re.search(self.says, value)),
            ("末尾的", re.search(f"(?:{self.ends})$", value)),
        )
        return "，".join(f"{where}“{found[0]}”不用写" for where, found in faults if found)


_REASON = _Slot(
    "因……，", "工作变动", "因为?|由于|鉴于", says="[本我]?人?(?:请求|申请|提出|要求)辞去?|请辞"
)
_PLACE = _Slot(
    "在……举行",
    "县人大常委会会议室",
    "在|于(?![\u4e00-\u9fff]{0,2}[县区市镇乡村庄])",
    f"{_MARKS}|(?:举行|召开)(?:{_MARKS})?|举行|召开",
)
_TITLE = _Slot("《……》", "关于水利工作的报告", "《.*》$", _MARKS)
_SLOTS: Mapping[tuple[type[Model], str], _Slot] = {
    (Motion, "reason"): _REASON,
    (Letter, "reason"): _REASON,
    (Appointment, "reasons"): _REASON,
    (Decision, "report_to"): _Slot(
        "报……备案", "县九届人大三次会议", "报(?![告国恩])", f"备案{_MARKS}|备案|{_MARKS}"
    ),
    (MeetingRecord, "venue"): _PLACE,
    (Convening, "place"): _PLACE,
    (Minutes, "in_attendance_as"): _Slot(
        "……列席会议", "有关部门负责人", ends=f"列席(?:了?会议)?(?:{_MARKS})?|{_MARKS}"
    ),
    (InAttendance, "groups"): _Slot(
        "……列席会议", "各乡镇人大主席", ends=f"列席(?:了?会议)?(?:{_MARKS})?|{_MARKS}"
    ),
    (Present, "groups"): _Slot(
        "……出席会议", "各代表团团长", ends=f"出席(?:了?会议)?(?:{_MARKS})?|{_MARKS}"
    ),
    (Item, "outcome"): _Slot(
        "……了（事项）",
        "表决通过",
        "进行了?",
        f"(?:了|(?<=作出)决定|(?<=作出)决议)(?:{_MARKS})?|{_MARKS}",
        says="《.*》",
    ),
    (Item, "subject"): _Slot("……了（事项）。", "人事任免事项"),
    (Item, "note"): _Slot("（……）", "名单另发", r"[（(](?=[^（()）]*[）)]$)"),
    (Item, "concluded"): _Slot("，……。", "全票赞成", _MARKS),
    (Statement, "what"): _Slot("（讲话人）……。", "作了总结讲话"),
    (Plenary, "what"): _Slot("，……。", "听取了政府工作报告", _MARKS),
    (Ended, "reason"): _Slot("（姓名）……。", "已调离本行政区域"),
    (Appraisal, "period"): _Slot("……，", "2021年3月至9月"),
    (ReportHeard, "title"): _TITLE,
    (Review, "title"): _TITLE,
    (DecisionRecord, "approves"): _TITLE,
    (ResolutionRecord, "approves"): _TITLE,
    (ResolutionRecord, "examined"): _TITLE,
}
"""What is printed within words of the program, by the model and the key that say it."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every value that does not fit the words around it."""
    for record in corpus.content.records:
        for value in values(record, str):
            key = next((step for step in reversed(value.path) if _is_key(step, value)), "")
            slot = _SLOTS.get((type(value.owner), str(key)))
            fault = slot.fault(value.value) if slot and not value.is_key else ""
            if slot and fault:
                message = f"“{value.value}”要填进“{slot.around}”，{fault}"
                yield Finding(value.mark, message, f"请只写中间的字，如 {slot.example}")


def _is_key(step: str | int, value: Value[str]) -> bool:
    return step in type(value.owner).model_fields
