"""The record of a meeting, as far as it is known."""

from collections.abc import Mapping
from typing import Self

from pydantic import model_validator

from generator.kinds.meeting.proceedings import Agenda, Item, Minutes, Schedule, Statement
from generator.kinds.meeting.room import InAttendance, Plenary, Present
from generator.model.refs import OfficeRef, PersonRef, Presiding
from generator.model.sitting import Sitting
from generator.model.values import Text, wrong


class MeetingRecord(Sitting):
    """One meeting, as far as it is known; what is known of it yields its documents."""

    venue: Text | None = None
    """会场；印在纪要里"""
    chair: Presiding | None = None
    """主持人的姓名；有出席名单的，要在名单里；没有名单的，可以写职务、空格、姓名；印在纪要里"""
    chairs: tuple[Presiding, ...] = ()
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
    def presiding(self) -> tuple[Presiding, ...]:
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
