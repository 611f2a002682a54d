"""The record of a meeting: when and where, who was there, what came of each item."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.model.base import Model, Unprinted, needs
from generator.model.order import ListOrder
from generator.model.refs import OfficeRef, PersonRef, RecordRef, Signatory, Wording
from generator.model.sitting import Sitting
from generator.model.values import Count, Day, Text, wrong
from generator.model.vote import Vote


class Part(Model):
    """What every document of a meeting may say; `wording` where the original words it otherwise."""

    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""


class Missing(Model):
    """Members who did not come: by name, or how many."""

    model_config = needs(("count", "people"))

    count: Count | None = None
    """人数；写了姓名的可以不写"""
    people: tuple[PersonRef, ...] = ()
    """姓名"""

    @model_validator(mode="after")
    def _says_how_many(self) -> Self:
        if self.count is None and not self.people:
            raise wrong("要写 count（人数）或 people（姓名）")
        return self

    @property
    def number(self) -> int:
        """How many they are."""
        return len(self.people) if self.count is None else self.count


class Present(Part):
    """Those present: by name and office in print order, by number, or by group; as far as is known.

    `of` is how many members the organ has, where that is known: for the quorum, not printed.
    """

    model_config = needs(("count", "members", "groups"))

    count: Count | None = None
    """出席（实到）人数；有名单的，等于名单上的人数"""
    due: Count | None = None
    """应到人数"""
    of: Annotated[Count | None, Unprinted("what the quorum is reckoned from")] = None
    """组成人员（代表）的总数，用来核对法定人数，不印出"""
    members: Mapping[Text, tuple[PersonRef, ...]] = {}
    """出席名单：职务（主任、副主任、秘书长、委员），冒号，姓名，照印出的次序"""
    groups: tuple[Text, ...] = ()
    """不列姓名、按类写的出席人员，如 各代表团团长"""
    on_leave: Missing | None = None
    """请假的人"""
    absent: Missing | None = None
    """缺席的人"""
    order: Annotated[ListOrder | None, Unprinted("the list shows it")] = None
    """委员名单的次序，按姓氏笔画排的才写；主任、副主任、秘书长按职务排"""

    @model_validator(mode="after")
    def _says_who_or_how_many(self) -> Self:
        if self.count is None and not (self.members or self.groups):
            raise wrong("要写 count（人数）、members（名单）或 groups（按类写的人员）")
        return self

    @property
    def people(self) -> tuple[PersonRef, ...]:
        """Those who are named, in print order."""
        return tuple(person for people in self.members.values() for person in people)

    @property
    def number(self) -> int | None:
        """How many are present, as far as that is known."""
        return self.count if self.count is not None else len(self.people) or None


class InAttendance(Part):
    """Those in attendance: each with an office, by number, or by group; and who observed."""

    model_config = needs(("members", "count", "groups", "observers"))

    members: Mapping[PersonRef, OfficeRef] = {}
    """列席名单，每人一行：姓名，冒号，机构名称加职务"""
    count: Count | None = None
    """列席人数；有名单的，等于名单上的人数"""
    groups: tuple[Text, ...] = ()
    """不列姓名、按类写的列席人员，如 各县（区）人大常委会负责人"""
    observers: Mapping[Text, Count] = {}
    """旁听的人，每类一行：称呼，冒号，人数（如 公民: 6）"""

    @model_validator(mode="after")
    def _says_who_or_how_many(self) -> Self:
        if self.count is None and not (self.members or self.groups or self.observers):
            raise wrong(
                "要写 members（名单）、count（人数）、groups（按类写的人员）或 observers（旁听）"
            )
        return self


class Plenary(Model):
    """One of several plenary sittings of a meeting: its day, who presided, how many came."""

    date: Day
    """哪一天"""
    name: Text | None = None
    """叫什么；不写就按次序称第一次全体会议、第二次全体会议"""
    chairs: tuple[PersonRef, ...] = ()
    """主持人（大会写执行主席）"""
    due: Count | None = None
    """应到人数"""
    count: Count | None = None
    """实到人数"""
    what: Text | None = None
    """做了什么，如 听取了政府工作报告"""


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


class MeetingRecord(Sitting):
    """One meeting, as far as it is known; what is known of it yields its documents."""

    venue: Text | None = None
    """会场；印在纪要里"""
    chair: PersonRef | None = None
    """主持人；有出席名单的，要在名单里；印在纪要里"""
    chairs: tuple[PersonRef, ...] = ()
    """几个人轮流主持的，写在这里，不写 chair；印在纪要里"""
    plenaries: tuple[Plenary, ...] = ()
    """开几次全体会议的，每次一项；印在纪要里"""
    present: Present | None = None
    """出席人员；有姓名的印成名单，人数印在纪要里"""
    in_attendance: InAttendance | None = None
    """列席人员；有姓名的印成名单，人数、类别和旁听印在纪要里"""
    agenda: Agenda | None = None
    """会议议程；没有印出的不写"""
    schedule: Schedule | None = None
    """会议日程；没有印出的不写"""
    minutes: Minutes | None = None
    """会议纪要；没有印出的不写"""

    @model_validator(mode="after")
    def _has_one_way_to_name_the_chair(self) -> Self:
        if self.chair and self.chairs:
            raise wrong("主持人只写 chair（一个人）或 chairs（几个人）")
        return self

    @property
    def presiding(self) -> tuple[PersonRef, ...]:
        """Those who presided over the meeting as a whole."""
        return (self.chair,) if self.chair else self.chairs

    @property
    def members(self) -> Mapping[Text, tuple[PersonRef, ...]]:
        """Those present by office; none where no list is known."""
        return self.present.members if self.present else {}

    @property
    def listed(self) -> Mapping[PersonRef, OfficeRef] | None:
        """The list of those in attendance, None where there is none."""
        return (self.in_attendance.members or None) if self.in_attendance else None

    @property
    def items(self) -> tuple[Item, ...]:
        """The items of the minutes; none where there are no minutes."""
        return self.minutes.items if self.minutes else ()

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The speeches that the minutes mention; none where there are no minutes."""
        return self.minutes.statements if self.minutes else ()
