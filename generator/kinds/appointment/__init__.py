"""Appointment matters: motion, letter of resignation, decision and notice from one record."""

from generator.kinds.appointment.compose import compose
from generator.kinds.appointment.model import Appointment
from generator.kinds.kind import Kind


def parts(matter: Appointment) -> tuple[str, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    annexed = matter.letter and matter.letter.annexed_as
    names = (key.replace("_", "-") for key, _ in matter.parts)
    return tuple(name for name in names if not (annexed and name == "letter"))


KIND = Kind("appointment", "appointments", "人事任免", Appointment, parts, compose)
