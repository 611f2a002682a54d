"""The kinds of records. A new kind is one package with its model and templates, and one line here."""

from generator.kinds import appointment, appraisal, decision, handling, meeting, text
from generator.kinds.kind import Kind

KINDS: tuple[Kind, ...] = (
    meeting.KIND,
    appointment.KIND,
    decision.KIND,
    appraisal.KIND,
    handling.KIND,
    text.KIND,
)

BY_NAME = {kind.name: kind for kind in KINDS}
BY_FOLDER = {kind.folder: kind for kind in KINDS}
