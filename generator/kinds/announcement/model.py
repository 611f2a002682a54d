"""The record of an announcement: its number, what it makes public, who signs it."""

from typing import Self

from pydantic import model_validator

from generator.model.adoption import Adoption, refuse_two_adoptions
from generator.model.base import Model, needs
from generator.model.recorded import Recorded
from generator.model.refs import Basis, BodyRef, MeetingRef, PersonRef, RecordRef, Wording
from generator.model.values import Day, DocumentNumber, Text, wrong


class ByElected(Model):
    """A deputy who was elected in a by-election."""

    person: PersonRef
    """当选的代表"""
    unit: Text
    """选举单位，如 青禾市河东区人民代表大会"""


class Ended(Model):
    """A deputy whose mandate has ended."""

    person: PersonRef
    """原代表"""
    unit: Text
    """选举单位，如 青禾市河东区人民代表大会"""
    reason: Text
    """原因，接在姓名后面，如 调离本行政区域"""


class AnnouncementRecord(Recorded):
    """One announcement."""

    model_config = needs(("regulation", "by_elected", "ended", "says", "wording"))

    issuer: BodyRef
    """发布公告的机关，写登记过的全称或简称"""
    title: Text | None = None
    """题名；不写就是“某机关公告”"""
    number: DocumentNumber | None = None
    """公告的编号，如 〔九届〕第3号、第9号"""
    date: Day
    """公告的日期"""
    regulation: RecordRef | None = None
    """公布哪部法规或者哪份修改、废止决定：本期记录的文件名，不带 .yml"""
    by_elected: tuple[ByElected, ...] = ()
    """补选的代表"""
    ended: tuple[Ended, ...] = ()
    """代表资格终止的代表"""
    meeting: MeetingRef | None = None
    """由本期的哪次会议确认代表资格（如 第二十五次会议）；会议在本期没有记录的，写 passed"""
    passed: Adoption | None = None
    """由谁、在哪次会议、何日确认代表资格；会议在本期有记录的，写 meeting"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    says: tuple[Text, ...] = ()
    """公告的其他内容，每项一段"""
    signatory: Text | None = None
    """落款，与发布的机关不同时才写，如 青禾市第九届人民代表大会第三次会议主席团"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名；公布法规的不写"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""

    @model_validator(mode="after")
    def _announces_something(self) -> Self:
        mandates = self.by_elected or self.ended
        if not (self.regulation or mandates or self.says or self.wording):
            raise wrong(
                "公告至少要有 regulation（法规）、by_elected（补选）、ended（终止）、"
                "says（内容）或 wording（原文）"
            )
        refuse_two_adoptions(self)
        if mandates and not (self.meeting or self.passed):
            raise wrong("写了 by_elected（补选）、ended（终止），也要写 meeting 或 passed（会议）")
        if self.basis and not mandates:
            raise wrong("basis（依据）只用于 by_elected（补选）、ended（终止）")
        return self
