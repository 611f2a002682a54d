"""By whom and when something was passed or approved, as little or as much of it as is known."""

from typing import Protocol, Self

from pydantic import model_validator

from generator.model.base import Model
from generator.model.refs import BodyRef, MeetingRef
from generator.model.values import Day, Ordinal, wrong


class Adoption(Model):
    """A vote of a congress or a committee of any place: the organ, its term and session, the day."""

    by: BodyRef
    """哪个机关，写登记过的全称或简称"""
    term: Ordinal | None = None
    """第几届，写数字"""
    session: Ordinal | None = None
    """第几次会议，写数字"""
    date: Day
    """日期"""

    @model_validator(mode="after")
    def _has_a_term(self) -> Self:
        if self.session is not None and self.term is None:
            raise wrong("写了 session（第几次会议），也要写 term（第几届）")
        return self


class Adopted(Protocol):
    """What was passed: by a meeting that has a record in the issue, or by one that is named here."""

    @property
    def meeting(self) -> MeetingRef | None:
        """The meeting of the issue."""

    @property
    def passed(self) -> Adoption | None:
        """Any other."""


def refuse_two_adoptions(adopted: Adopted) -> None:
    """Raise the error of a record that says twice by whom it was passed."""
    if adopted.meeting and adopted.passed:
        raise wrong("meeting（本期的会议）和 passed（别的会议）只写一项")


def refuse_no_adoption(adopted: Adopted) -> None:
    """Raise the error of a record that does not say, or says twice, by whom it was passed."""
    refuse_two_adoptions(adopted)
    if not (adopted.meeting or adopted.passed):
        raise wrong("meeting（本期的会议）和 passed（别的会议）要写一项")
