"""The people in the room of a meeting: by name, by number or by group, as far as is known."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import model_validator

from generator.kinds.part import Part
from generator.model.base import Model, Unprinted, needs
from generator.model.order import ListOrder
from generator.model.refs import OfficeRef, PersonRef, Presiding
from generator.model.values import Count, Day, Text, wrong


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
    as_list: bool = True
    """另印一份出席人员名单；姓名只写在纪要里的，写 false"""
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
        if not self.as_list and (self.title or self.wording or not self.members):
            raise wrong(
                "as_list: false（名单写在纪要里）只用于有 members（名单）、没有 title 和 wording 的"
            )
        return self

    @property
    def is_printed(self) -> bool:
        """Whether it yields a list of its own."""
        return self.as_list and bool(self.members or self.wording)

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

    date: Day | None = None
    """哪一天；会期只有一天的不写"""
    name: Text | None = None
    """叫什么；不写就按次序称第一次全体会议、第二次全体会议"""
    chairs: tuple[Presiding, ...] = ()
    """主持人（大会写执行主席）"""
    due: Count | None = None
    """应到人数"""
    count: Count | None = None
    """实到人数"""
    what: Text | None = None
    """做了什么，如 听取了政府工作报告"""
