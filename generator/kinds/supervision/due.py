"""When deliberation opinions are to be answered: their date plus a period."""

from calendar import monthrange

from generator.kinds.text.model import TextRecord
from generator.link.corpus import Scope
from generator.model.values import Day


def due(opinions: TextRecord, scope: Scope) -> Day | None:
    """Return the day by which `opinions`, seen from their issue, are to be answered; None if never."""
    meeting = scope.find_meeting(opinions.meeting) if opinions.meeting else None
    date = opinions.date or (meeting.sitting.date if meeting else None)
    if opinions.answer is None or date is None or not date.month:
        return None
    return later(date, opinions.answer.within)


def later(date: Day, months: int) -> Day:
    """Return the day so many months later; of a shorter month its last day. `date` has a month."""
    years, month = divmod(date.month - 1 + months, 12)
    year, month = date.year + years, month + 1
    return Day(year, month, min(date.day, monthrange(year, month)[1]) if date.day else 0)
