"""The documents of an appointment matter, each with its date."""

from dataclasses import dataclass

from generator.kinds.appointment.model import Appointment
from generator.kinds.appointment.parts import MatterPart
from generator.model.base import Model
from generator.model.record import Record
from generator.model.values import Day
from generator.place import Mark


@dataclass(frozen=True)
class Step:
    """A document of an appointment matter: its key in the record, its date, where that is said."""

    name: str
    part: MatterPart
    date: Day
    is_stated: bool
    """Whether the record dates it; otherwise it is of the day of the meeting."""
    mark: Mark


def steps(record: Record[Model], matter: Appointment, meeting: Day) -> tuple[Step, ...]:
    """Return the documents of a matter in the order of the procedure; `meeting` is its day."""
    return tuple(
        Step(
            name,
            part,
            part.date or meeting,
            part.date is not None,
            record.place.value(name, "date") if part.date else record.place.key(name),
        )
        for name, part in matter.parts
    )
