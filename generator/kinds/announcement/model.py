"""The record of an announcement: its number, what it makes public, who signs it."""

from typing import Self

from pydantic import model_validator

from generator.kinds.deputies.mandates import Mandates
from generator.model.annexes import Annexing
from generator.model.base import needs
from generator.model.decided import MaybeDecided
from generator.model.refs import BodyRef, RecordRef, Wording
from generator.model.values import Day, DocumentNumber, Text, wrong


class AnnouncementRecord(Annexing, MaybeDecided, Mandates):
    """One announcement."""

    model_config = needs(("regulation", "confirmed", "ended", "says", "wording"))

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
        mandates = self.confirmed or self.ended
        if not (self.regulation or mandates or self.says or self.wording):
            raise wrong(
                "公告至少要有 regulation（法规）、confirmed（补选）、ended（终止）、"
                "says（内容）或 wording（原文）"
            )
        if mandates and not (self.meeting or self.passed):
            raise wrong(
                "写了 confirmed（补选）、ended（终止），也要写 meeting 或 passed（确认代表资格的会议）"
            )
        if self.basis and not mandates:
            raise wrong("basis（依据）只用于 confirmed（补选）、ended（终止）")
        return self
