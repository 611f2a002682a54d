"""Appointment matters: motion, letter of resignation, decision and notice from one record."""

from generator.kinds.appointment.compose import compose
from generator.kinds.appointment.model import Appointment
from generator.kinds.kind import Kind, always, never, of_its_decision
from generator.model.refs import PersonRef


def parts(matter: Appointment) -> tuple[str, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    annexed = matter.letter and matter.letter.annexed_as
    names = (key.replace("_", "-") for key, _ in matter.parts)
    return tuple(name for name in names if not (annexed and name == "letter"))


def has_decision(matter: Appointment) -> bool:
    """Whether the record has the committee's decision beside the other documents."""
    return matter.decision is not None


def whom(matter: Appointment) -> tuple[PersonRef, ...]:
    """Return those who enter or leave an office."""
    return tuple(entry.person for entry in matter.entries)


KIND = Kind(
    name="appointment",
    folder="appointments",
    label="人事任免",
    model=Appointment,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_decision,
    is_voted=always,
    may_decide=True,
    changes=whom,
    has_decision=has_decision,
)
