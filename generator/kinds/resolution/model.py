"""The record of a resolution: the reports heard and examined, what is approved, the vote."""

from typing import Self

from pydantic import model_validator

from generator.model.annexes import Annexing
from generator.model.base import Model, needs
from generator.model.decided import WHEN, Decided
from generator.model.refs import BodyRef, RecordRef, Signatory, Wording
from generator.model.values import DocumentNumber, Text, wrong
from generator.model.vote import Vote


class ReportHeard(Model):
    """A report that was heard: its title, who gave it, for whom."""

    title: Text
    """报告的题名，不加书名号"""
    speaker: Signatory | None = None
    """报告人：职务、空格、姓名（如 县长 王大海）"""
    by: BodyRef | None = None
    """受哪个机关委托报告；代表本机关报告的不写"""


class Review(Model):
    """A report on the examination, with which the meeting agrees."""

    title: Text
    """审查结果报告的题名，不加书名号"""
    by: BodyRef
    """提出审查结果报告的机构"""


class ResolutionRecord(Annexing, Decided):
    """One resolution."""

    model_config = needs(WHEN, ("approves", "resolves", "wording"))

    title: Text
    """题名，如 关于政府工作报告的决议"""
    number: DocumentNumber | None = None
    """发文字号"""
    heard: tuple[ReportHeard, ...] = ()
    """听取了哪些报告"""
    examined: tuple[Text, ...] = ()
    """审查了什么，不加书名号，如 2023年预算草案；报告、规划等文件由程序加"""
    agreed: tuple[Review, ...] = ()
    """同意哪些审查结果报告"""
    approves: tuple[Text, ...] = ()
    """批准什么，不加书名号，如 2023年县本级决算；报告、规划等文件由程序加"""
    resolves: tuple[Text, ...] = ()
    """决议的其他内容，每项一段"""
    vote: Vote | None = None
    """表决的情况"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""

    @model_validator(mode="after")
    def _resolves_something(self) -> Self:
        if not (self.approves or self.resolves or self.wording):
            raise wrong("决议至少要有 approves（批准）、resolves（内容）或 wording（原文）")
        return self
