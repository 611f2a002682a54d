"""What was decided, by whom and when: at a meeting that has a record, or at any other."""

from typing import ClassVar, Self

from pydantic import model_validator

from generator.model.adoption import Adoption
from generator.model.moved import Move, Moves
from generator.model.recorded import Recorded
from generator.model.refs import MeetingRef
from generator.model.values import wrong

WHEN = ("meeting", "passed")
"""The keys of which one says who decided."""


class MaybeDecided(Recorded):
    """A record that may say by whom and when its matter was decided, in one of two ways."""

    meeting: MeetingRef | None = None
    """由哪次会议决定：本期的会次（如 第二十五次会议），别期的写会议的全称或 系列/期/记录名；没有会议记录的，写 passed"""
    passed: Adoption | None = None
    """没有写 meeting 的才写：由哪个机关、第几届、第几次会议、何日决定，会次不知道的不写"""

    @model_validator(mode="after")
    def _says_it_once(self) -> Self:
        if self.meeting and self.passed:
            raise wrong("meeting（有记录的会议）和 passed（别的会议）只写一项")
        return self


class Decided(MaybeDecided):
    """A record of something decided."""

    moved: ClassVar[Moves] = {
        "body": Move(("passed", "by"), unless="meeting"),
        "date": Move(("passed", "date"), unless="meeting"),
    }

    @model_validator(mode="after")
    def _says_who_and_when(self) -> Self:
        if not (self.meeting or self.passed):
            raise wrong("要写 meeting（会议）；没有会议记录的，写 passed（机关和日期）")
        return self
