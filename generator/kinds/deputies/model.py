"""The record of deputies' credentials: who ceased to be one, who became one, how many there are."""

from typing import Self

from pydantic import model_validator

from generator.kinds.deputies.mandates import Mandates
from generator.kinds.part import DatedPart
from generator.model.base import Model, needs
from generator.model.decided import MaybeDecided
from generator.model.refs import BodyRef, RecordRef
from generator.model.values import Count, DocumentNumber, Ordinal, Percent, Text, wrong


class Share(Model):
    """A part of the deputies, such as women; one deputy may be of several parts."""

    name: Text
    """哪些代表，如 妇女代表"""
    count: Count
    """人数"""
    share: Percent | None = None
    """占现有代表的百分之几，照印出的写"""


class Report(DatedPart):
    """The report on the credentials."""

    by: BodyRef | None = None
    """提出报告的机构，如 代表资格审查委员会；不知道的不写"""
    number: DocumentNumber | None = None
    """发文字号"""


class Announcement(DatedPart):
    """The announcement to the public; its number counts the announcements of a term."""

    number: Text | None = None
    """公告的编号，照印出的写（如 〔十届〕第3号）"""


class Deputies(MaybeDecided, Mandates):
    """Changes of the deputies of one congress at one sitting, or the credentials of a new one."""

    model_config = needs(("report", "announcement"), ("after", "ended", "confirmed"))

    congress: BodyRef | None = None
    """哪个人民代表大会的代表；写了 meeting 或 passed 的，就是那个机关的那一届，不写"""
    term: Ordinal | None = None
    """第几届，写了 congress 的才写"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    before: Count | None = None
    """原有代表的人数；新一届的没有"""
    after: Count | None = None
    """现有代表的人数：原有的减去终止的，加上确认的；新一届的，就是选出的人数"""
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

    @model_validator(mode="after")
    def _says_whose_and_when(self) -> Self:
        if (self.congress is None) != (self.term is None):
            raise wrong("congress（哪个人民代表大会）和 term（第几届）一起写")
        if bool(self.meeting or self.passed) == bool(self.congress):
            raise wrong("要写 meeting（会议）；不知道由谁、何时审议的，写 congress 和 term")
        if self.congress and not all(part.date for _, part in self.parts):
            raise wrong("没有写 meeting（会议）的，每件要写 date（日期）")
        if self.congress and self.announcement:
            raise wrong("公告由常委会或主席团发布，要写 meeting 或 passed")
        return self

    @property
    def is_new(self) -> bool:
        """Whether these are the credentials of all deputies of a new congress."""
        return self.before is None and not (self.ended or self.confirmed)

    @property
    def parts(self) -> tuple[tuple[str, Report | Announcement], ...]:
        """The documents by the keys of the record, in the order of the procedure."""
        report = (("report", self.report),) if self.report else ()
        return (*report, *((("announcement", self.announcement),) if self.announcement else ()))
