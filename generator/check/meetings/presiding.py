"""Who presided over a meeting and over each of its plenary sittings, with where it is said."""

from collections.abc import Iterator

from generator.kinds.meeting.model import MeetingRecord
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import Presiding
from generator.place import Mark


def presiding(record: Record[Model], meeting: MeetingRecord) -> Iterator[tuple[Mark, Presiding]]:
    """Yield everyone who presided, and where the record says so."""
    if meeting.chair:
        yield record.place.value("chair"), meeting.chair
    for index, chair in enumerate(meeting.chairs):
        yield record.place.value("chairs", index), chair
    for number, plenary in enumerate(meeting.plenaries):
        for index, chair in enumerate(plenary.chairs):
            yield record.place.value("plenaries", number, "chairs", index), chair
