"""Who was at which meeting, and as what, as far as lists and minutes name them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.grouped import grouped
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.once import once


@dataclass(frozen=True)
class Attended:
    """One person at one meeting. `roles` are such as 出席 and 主持, each once."""

    meeting: Meeting
    roles: tuple[str, ...]


@once
def public_meetings(corpus: Corpus) -> Sequence[Meeting]:
    """Return the meetings that have a public record, the newest first."""
    found = (one for one in chain(*corpus.meetings.values()) if not one.record.is_embargoed)
    return sorted(found, key=lambda one: (one.date, one.sitting.session), reverse=True)


@once
def attended(corpus: Corpus) -> Mapping[str, Sequence[Attended]]:
    """Return the meetings at which each person, by key, was or was expected, the newest first."""
    return grouped(
        (person, Attended(meeting, tuple(dict.fromkeys(roles))))
        for meeting in public_meetings(corpus)
        for person, roles in grouped(_roles(meeting)).items()
    )


def _roles(meeting: Meeting) -> Iterator[tuple[str, str]]:
    data = meeting.record.data
    if not isinstance(data, MeetingRecord):
        return
    chairs = (*data.presiding, *(chair for sat in data.plenaries for chair in sat.chairs))
    yield from ((chair.person, "主持") for chair in chairs)
    if present := data.present:
        yield from ((person, "出席") for person in present.people)
        for role, missing in (("请假", present.on_leave), ("缺席", present.absent)):
            yield from ((person, role) for person in (missing.people if missing else ()))
    yield from ((person, "列席") for person in data.listed or ())
    yield from (
        (one.person, "列席") for one in (data.minutes.in_attendance if data.minutes else ())
    )
