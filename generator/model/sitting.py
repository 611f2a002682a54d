"""A sitting: which meeting this is. What every document of a meeting needs to know of it."""

from generator.model.acceptance import Accepting
from generator.model.refs import BodyRef
from generator.model.values import Day, Ordinal


class Sitting(Accepting):
    """One session of a standing committee: the committee, its term, the session, the day."""

    body: BodyRef
    term: Ordinal
    session: Ordinal
    date: Day
