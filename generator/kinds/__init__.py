"""The kinds of records. A new kind is one package with its model and templates, and one line here."""

from generator.kinds import (
    amendment,
    announcement,
    appointment,
    appraisal,
    decision,
    deputies,
    election,
    handling,
    meeting,
    regulation,
    reply,
    resolution,
    supervision,
    text,
)
from generator.kinds.kind import AnyKind
from generator.model.base import Model
from generator.model.record import Record

KINDS: tuple[AnyKind, ...] = (
    meeting.KIND,
    appointment.KIND,
    decision.KIND,
    resolution.KIND,
    regulation.KIND,
    amendment.KIND,
    announcement.KIND,
    deputies.KIND,
    election.KIND,
    appraisal.KIND,
    handling.KIND,
    reply.KIND,
    supervision.KIND,
    text.KIND,
)

BY_NAME = {kind.name: kind for kind in KINDS}
BY_FOLDER = {kind.folder: kind for kind in KINDS}


def kind_of(record: Record[Model]) -> AnyKind:
    """Return the kind of a record."""
    return BY_NAME[record.kind]
