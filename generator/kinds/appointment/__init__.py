"""Appointment matters: motion, letter of resignation, decision and notice from one record."""

from generator.kinds.appointment.compose import compose
from generator.kinds.appointment.model import Appointment
from generator.kinds.kind import Kind


def parts(matter: Appointment) -> tuple[str, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    letter = matter.letter if matter.letter and not matter.letter.annexed_as else None
    found = {
        "motion": matter.motion,
        "chairpersons-motion": matter.chairpersons_motion,
        "letter": letter,
        "decision": matter.decision,
        "notice": matter.notice,
    }
    return tuple(name for name, part in found.items() if part)


KIND = Kind("appointment", "appointments", "人事任免", Appointment, parts, compose)
