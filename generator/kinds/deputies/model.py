"""The record of deputies' credentials: who ceased to be one, who became one, how many there are."""

from typing import Self

from pydantic import model_validator

from generator.model.base import Labelled, Model, needs
from generator.model.recorded import Recorded
from generator.model.refs import Basis, BodyRef, MeetingRef, PersonRef, RecordRef, Wording
from generator.model.values import Count, Day, DocumentNumber, Percent, Text, wrong


class Reason(Labelled):
    """Why a mandate ends: the cases of 代表法."""

    MOVED = "调离", "调离或者迁出本行政区域"
    RESIGNED = "辞职", "辞职被接受"
    DIED = "去世", "去世"
    RECALLED = "罢免", "被罢免"
    ABSENT = "未出席", "未经批准两次不出席会议"
    DEPRIVED = "剥夺政治权利", "依照法律被剥夺政治权利"
    FOREIGN = "丧失国籍", "丧失中华人民共和国国籍"
    INCAPABLE = "丧失行为能力", "丧失行为能力"

    @property
    def clause(self) -> str:
        """What is said of the deputy: 已调离本行政区域."""
        return _CLAUSES[self]


_CLAUSES = {
    Reason.MOVED: "已调离本行政区域",
    Reason.RESIGNED: "提出辞去代表职务，已被接受",
    Reason.DIED: "已去世",
    Reason.RECALLED: "被罢免代表职务",
    Reason.ABSENT: "未经批准两次不出席本级人民代表大会会议",
    Reason.DEPRIVED: "依照法律被剥夺政治权利",
    Reason.FOREIGN: "已丧失中华人民共和国国籍",
    Reason.INCAPABLE: "已丧失行为能力",
}


class Ended(Model):
    """A deputy whose mandate ended."""

    name: PersonRef
    """姓名"""
    unit: Text | None = None
    """选举单位或者选区（如 城关镇）"""
    reason: Reason
    """终止的原因"""


class Confirmed(Model):
    """A deputy whose mandate is found valid."""

    name: PersonRef
    """姓名"""
    unit: Text | None = None
    """选举单位或者选区（如 城关镇）"""


class Share(Model):
    """A part of the deputies, such as women; one deputy may be of several parts."""

    name: Text
    """哪些代表，如 妇女代表"""
    count: Count
    """人数"""
    share: Percent | None = None
    """占现有代表的百分之几，照印出的写"""


class Part(Model):
    """What every document of the matter may say; `wording` where the original words it otherwise."""

    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    date: Day | None = None
    """成文日期；不写就是会议的日期"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""


class Report(Part):
    """The report on the credentials."""

    by: BodyRef
    """提出报告的机构，如 代表资格审查委员会"""
    number: DocumentNumber | None = None
    """发文字号"""


class Announcement(Part):
    """The announcement to the public; its number counts the announcements of a term."""

    number: Text | None = None
    """公告的编号，照印出的写（如 〔十届〕第3号）"""


class Deputies(Recorded):
    """Changes of the deputies of one congress at one sitting, or the credentials of a new one."""

    model_config = needs(("report", "announcement"), ("after", "ended", "confirmed"))

    meeting: MeetingRef
    """在常委会哪次会议上（如 第二十五次会议）"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    before: Count | None = None
    """原有代表的人数；新一届的没有"""
    ended: tuple[Ended, ...] = ()
    """代表资格终止的"""
    confirmed: tuple[Confirmed, ...] = ()
    """补选产生、确认代表资格有效的"""
    after: Count | None = None
    """现有代表的人数：原有的减去终止的，加上确认的"""
    composition: tuple[Share, ...] = ()
    """现有代表的构成，每项一类"""
    report: Report | None = None
    """代表资格审查的报告"""
    announcement: Announcement | None = None
    """公告"""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.report or self.announcement):
            raise wrong("至少要写 report（报告）、announcement（公告）中的一件")
        if not (self.ended or self.confirmed or self.after is not None):
            raise wrong("至少要写 ended（终止）、confirmed（确认）、after（现有人数）中的一项")
        if self.composition and self.after is None:
            raise wrong("composition（构成）要有 after（现有代表的人数）")
        return self

    @property
    def parts(self) -> tuple[tuple[str, Report | Announcement], ...]:
        """The documents by the keys of the record, in the order of the procedure."""
        report = (("report", self.report),) if self.report else ()
        return (*report, *((("announcement", self.announcement),) if self.announcement else ()))
