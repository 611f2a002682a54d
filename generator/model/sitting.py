"""A sitting: which meeting this is. What every document of a meeting needs to know of it."""

from generator.model.recorded import Recorded
from generator.model.refs import BodyRef
from generator.model.values import Day, Ordinal


class Sitting(Recorded):
    """One session of a standing committee: the committee, its term, the session, the day."""

    body: BodyRef
    """开会的机构，写登记过的全称或简称"""
    term: Ordinal
    """第几届，写数字"""
    session: Ordinal
    """第几次会议，写数字"""
    date: Day
    """开会的日期，几天的会写表决的那一天"""
