"""The proceedings of a meeting: what it was to deal with, what it dealt with, what came of it."""

from collections.abc import Mapping
from typing import Self

from pydantic import Field, model_validator

from generator.kinds.part import Part
from generator.model.base import Model, needs
from generator.model.refs import RecordRef, Signatory
from generator.model.satisfaction import Rated
from generator.model.values import Day, Text, wrong
from generator.model.vote import Vote


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
    vote: Vote | None = None
    """表决的情况，分项表决的写在各自的事项"""
    ballots: tuple[Rated, ...] = ()
    """满意度测评的票数，每个单位或报告一项；有通报、统计表的，写在工作评议的记录里，不写在这里"""
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
    items: tuple[Item, ...] = ()
    """会议事项，自动编号"""
    statements: tuple[Statement, ...] = ()
    """事项之后的讲话"""


class Agenda(Part):
    """The agenda of a meeting."""

    items: tuple[Text, ...] = ()
    """议程，每项一行，自动编号；写了 wording 的不写"""
    adopted: Day | None = None
    """哪一天通过的"""


class ScheduleDay(Model):
    """One day of a schedule."""

    date: Day
    """哪一天"""
    sittings: Mapping[Text, Text] = Field(min_length=1)
    """时间（上午、下午、晚上或钟点），冒号，安排"""


class Schedule(Part):
    """The schedule of a meeting, day by day."""

    days: tuple[ScheduleDay, ...] = ()
    """各天的安排；写了 wording 的不写"""
