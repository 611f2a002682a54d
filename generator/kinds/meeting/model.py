"""The record of a meeting: when and where, who was there, what came of each item."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import model_validator

from generator.model.base import Model, Unprinted, needs
from generator.model.order import ListOrder
from generator.model.refs import OfficeRef, PersonRef, RecordRef, Signatory, Wording
from generator.model.sitting import Sitting
from generator.model.values import Count, Text, wrong


class Part(Model):
    """What every document of a meeting may say; `wording` where the original words it otherwise."""

    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""


class Present(Part):
    """Those present: the head count that the minutes state, the members by office in print order.

    `of` is how many members the committee has, where that is known: for the quorum, not printed.
    """

    count: Count
    """纪要所称出席人数，等于名单上的人数"""
    of: Annotated[Count | None, Unprinted("what the quorum is reckoned from")] = None
    """常委会组成人员的总数，用来核对法定人数，不印出"""
    members: Mapping[Text, tuple[PersonRef, ...]]
    """出席名单：职务（主任、副主任、秘书长、委员），冒号，姓名，照印出的次序"""
    order: Annotated[ListOrder | None, Unprinted("the list shows it")] = None
    """委员名单的次序，按姓氏笔画排的才写；主任、副主任、秘书长按职务排"""


class InAttendance(Part):
    """The list of those in attendance, each with an office."""

    members: Mapping[PersonRef, OfficeRef]
    """列席名单，每人一行：姓名，冒号，机构名称加职务"""


class Heard(Model):
    """A report heard: its record says who gave it and how it is called.

    `speaker_as` and `title_as` are the office and the title where the minutes word them otherwise.
    """

    report: RecordRef
    """报告：本期一份记录的文件名，不带 .yml；报告人写在那份记录里"""
    speaker_as: Text | None = None
    """纪要对报告人职务的说法，与报告不同时才写"""
    title_as: Text | None = None
    """纪要对报告题名的说法，与报告不同时才写（连书名号）"""


class Item(Model):
    """A numbered item of the minutes: what was dealt with, and its outcome.

    `subject` or `heard` says what; `matters` names its other records; `summary` is an abstract of what
    the meeting asked for, in the editor's words.
    """

    model_config = needs(("subject", "heard"))

    outcome: Text
    """结果，如 听取和审议、表决通过"""
    subject: Text | None = None
    """事项；有书名号的照写"""
    heard: tuple[Heard, ...] = ()
    """听取的报告"""
    note: Text | None = None
    """括注，如 任免名单另发"""
    concluded: Text | None = None
    """事项后面的结论，如 全票赞成"""
    matters: tuple[RecordRef, ...] = ()
    """有关的记录：本期记录的文件名，不带 .yml"""
    summary: Text | None = None
    """会议要求的摘要"""

    @property
    def records(self) -> tuple[RecordRef, ...]:
        """The records that the item is about."""
        return (*(heard.report for heard in self.heard), *self.matters)

    @model_validator(mode="after")
    def _says_what(self) -> Self:
        if not (self.subject or self.heard):
            raise wrong("会议事项要写 subject（事项）或 heard（听取的报告）")
        return self


class Statement(Model):
    """A speech that the minutes mention after the items."""

    speaker: Signatory
    """讲话人：职务、空格、姓名"""
    what: Text
    """讲了什么，如 作了总结讲话"""


class Minutes(Part):
    """The minutes: whom they name as in attendance, the items, the closing speeches."""

    in_attendance: tuple[Signatory, ...] = ()
    """纪要写明的列席人员：职务、空格、姓名"""
    in_attendance_as: Text | None = None
    """纪要对列席人员的总称"""
    items: tuple[Item, ...]
    """会议事项，自动编号"""
    statements: tuple[Statement, ...] = ()
    """事项之后的讲话"""


class MeetingRecord(Sitting):
    """One meeting of a standing committee."""

    venue: Text
    """会场"""
    chair: PersonRef
    """主持人，要在出席名单里"""
    present: Present
    """出席人员"""
    in_attendance: InAttendance | None = None
    """列席人员名单；没有印名单就不写"""
    minutes: Minutes
    """会议纪要"""
