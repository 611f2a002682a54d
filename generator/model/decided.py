"""What was decided, by whom and when: at a meeting, or by a body on a day where no more is known."""

from typing import Self

from pydantic import model_validator

from generator.model.recorded import Recorded
from generator.model.refs import BodyRef, MeetingRef
from generator.model.values import Day, wrong

WHEN = ("meeting", "body")
"""The keys of which one says who decided."""


class Decided(Recorded):
    """A record of something decided: the meeting that did, or the body and the day."""

    meeting: MeetingRef | None = None
    """由哪次会议决定：本期的会次（如 第二十五次会议），别期的写会议的全称或 系列/期/记录名；不知道会次的，改写 body 和 date"""
    body: BodyRef | None = None
    """作决定的机构，没有写 meeting 的才写"""
    date: Day | None = None
    """作决定的日期，没有写 meeting 的才写"""

    @model_validator(mode="after")
    def _says_who_and_when(self) -> Self:
        if self.meeting and (self.body or self.date):
            raise wrong("写了 meeting（会议），就不写 body（机构）和 date（日期）")
        if not self.meeting and not (self.body and self.date):
            raise wrong("要写 meeting（会议）；不知道是哪次会议的，写 body（机构）和 date（日期）")
        return self
