"""When deliberation opinions are to be answered: on the day that they set, or their date plus a period."""

from calendar import monthrange

from generator.kinds.long import date_of
from generator.kinds.text.model import TextRecord
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.values import Day


def due(opinions: Record[TextRecord], scope: Scope) -> Day | None:
    """Return the day by which `opinions`, seen from their issue, are to be answered; None if never."""
    answer = opinions.data.answer
    if answer is None or answer.within is None:
        return answer.until if answer else None
    date = date_of(opinions, scope)
    return later(date, answer.within) if date and date.month else None


def later(date: Day, months: int) -> Day:
    """Return the day so many months later; of a shorter month its last day. `date` has a month."""
    years, month = divmod(date.month - 1 + months, 12)
    year, month = date.year + years, month + 1
    return Day(year, month, min(date.day, monthrange(year, month)[1]) if date.day else 0)
