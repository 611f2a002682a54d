"""Comparing dates of unequal precision: 2021-09 is neither before nor after 2021-09-22."""

from datetime import date

from generator.model.values import Day


def is_before(one: Day, other: Day) -> bool:
    """Whether `one` lies before `other`, as far as both say."""
    return _shared(one, other) < _shared(other, one)


def apart(one: Day, other: Day) -> int | None:
    """Return the days from `one` to `other`, or None where one of them is no whole date."""
    if not (one.day and other.day):
        return None
    return (date(other.year, other.month, other.day) - date(one.year, one.month, one.day)).days


def _shared(one: Day, other: Day) -> tuple[int, int, int]:
    month = one.month if other.month else 0
    return (one.year, month, one.day if month and other.day else 0)
