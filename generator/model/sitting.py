"""A sitting: which meeting this is. What every document of a meeting needs to know of it."""

from pydantic import ValidationInfo, field_validator

from generator.model.recorded import Recorded
from generator.model.refs import BodyRef
from generator.model.values import Day, Ordinal


class Sitting(Recorded):
    """One meeting of an organ: the organ, its term, the session, the day.

    The organ's kind says what the meeting is called: of a standing committee, a congress, a presidium,
    a delegation, a chairpersons' meeting or a special committee.
    """

    body: BodyRef
    """开会的机构（常委会、人民代表大会、主席团、代表团、主任会议、专门委员会），写登记过的全称或简称"""
    term: Ordinal
    """第几届，写数字"""
    session: Ordinal
    """第几次会议，写数字"""
    date: Day
    """开会的日期，几天的会写表决的那一天"""
    since: Day | None = None
    """开会的第一天，开几天的会才写"""
    congress_session: Ordinal | None = None
    """大会主席团、代表团会议：在第几次人民代表大会会议期间，写数字；常设的主席团不写"""
    preparatory: bool = False
    """预备会议写 true，session 写它所预备的是第几次会议"""

    @property
    def first(self) -> Day:
        """The first day, of a meeting of one day its only one."""
        return self.since or self.date

    @field_validator("since")
    @classmethod
    def _begins_before_it_ends(cls, since: Day | None, info: ValidationInfo) -> Day | None:
        # A date that is wrong itself is not there.
        date: Day | None = info.data.get("date")
        if since and date:
            date.closes(since)
        return since
