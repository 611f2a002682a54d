"""A date is a day earlier or later; a meeting is taken for another."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.check.values import values
from generator.link.scope import scope_of
from generator.model.refs import MeetingRef
from generator.model.values import Day
from mutations.digits import changed_value
from mutations.mutation import Mutation, World


def dates(world: World) -> Iterator[Mutation]:
    """Make every date that is known to the day a day earlier or later."""
    content = world.corpus.content
    for located in (*content.issues.values(), *content.records):
        for value in values(located, Day):
            if value.value.day:
                day = date(value.value.year, value.value.month, value.value.day)
                moved = day + timedelta(days=world.dice.choice((-1, 1)))
                yield changed_value("日期差一天", value, moved.isoformat(), world)


def meetings(world: World) -> Iterator[Mutation]:
    """Take every meeting that a record names for another of its issue."""
    for record in world.corpus.content.records:
        scope = scope_of(world.corpus, record.series, record.issue)
        for value in values(record, MeetingRef):
            others = [m.session for m in scope.meetings() if m.session != value.value]
            if others:
                yield changed_value("写成另一次会议", value, world.dice.choice(others), world)
