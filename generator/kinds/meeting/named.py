"""Whom the documents of a meeting name: those present, in attendance, presiding and heard."""

from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Heard
from generator.kinds.meeting.room import InAttendance
from generator.link.mentions import Mentions, holding
from generator.link.scope import Scope
from generator.model.prose import Prose
from generator.model.refs import Presiding, Signatory


def present(data: MeetingRecord, scope: Scope) -> Mentions:
    """Return those present with their offices in the organ, and those who did not come."""
    held = (
        holding(scope.person(person), scope.offices(office, data.body))
        for office, people in data.members.items()
        for person in people
    )
    missing = (data.present.on_leave, data.present.absent) if data.present else ()
    return sum(held, Mentions()) + scope.mentions(*missing)


def in_attendance(listed: InAttendance, scope: Scope) -> Mentions:
    """Return those in attendance with their offices."""
    held = (
        holding(scope.person(person), scope.offices(office))
        for person, office in listed.members.items()
    )
    return sum(held, Mentions())


def presiding(data: MeetingRecord, scope: Scope) -> Mentions:
    """Return those who presided over the meeting or a sitting of it, with their offices."""
    chairs = (*data.presiding, *(one for sat in data.plenaries for one in sat.chairs))
    return sum((_presided(one, scope) for one in chairs), Mentions())


def _presided(chair: Presiding, scope: Scope) -> Mentions:
    return holding(scope.person(chair.person), scope.offices(chair.office) if chair.office else ())


def speakers(data: MeetingRecord, scope: Scope) -> Mentions:
    """Return those who gave the reports heard, with their offices."""
    heard_of = (_report(heard, scope)[1] for item in data.items for heard in item.heard)
    held = (holding(scope.person(s.person), scope.offices(s.office)) for s in heard_of)
    return sum(held, Mentions())


def named(heard: Heard, scope: Scope) -> str:
    """Return a report heard as the minutes name it: 县发改委主任赵小川作的《…》."""
    title, speaker = _report(heard, scope)
    title = heard.title_as or f"《{title}》"
    return f"{heard.speaker_as or speaker.office}{scope.name(speaker.person)}作的{title}"


def _report(heard: Heard, scope: Scope) -> tuple[str, Signatory]:
    """Return the title of a report heard and who gave it: its own record says so."""
    report = scope.record(heard.report).data
    if not isinstance(report, Prose) or not report.speaker:
        raise LookupError(f"check let a report without a speaker pass: {heard.report}")
    return report.title, report.speaker
