"""By when a motion or suggestion is to be answered: the law on deputies to congresses."""

from generator.kinds.handling.model import Item
from generator.kinds.text.due import later
from generator.model.day import Day

_MONTHS, _MOST_MONTHS = 3, 6
"""After it was assigned; where it is complex."""


def answered_by(matter: Item) -> tuple[Day, Day] | None:
    """Return the day by which it is to be answered, and that at the latest, where it is complex.

    None where it is not told in which month it was assigned.
    """
    assigned = matter.assigned
    if assigned is None or not assigned.month:
        return None
    return later(assigned, _MONTHS), later(assigned, _MOST_MONTHS)
