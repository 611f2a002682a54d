"""Who is known to hold which office, from when to when: what all issues of the corpus say of it.

An appointment, removal or resignation says that someone enters or leaves an office on the day of
the vote; a list of a meeting, a signature, a speaker say that someone holds it on a day. Nothing
is known of the time before the first of these: `known_since` says when that was.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from generator.check.sittings import meeting_of
from generator.check.values import values
from generator.kinds import kind_of
from generator.kinds.appointment.changes import acted
from generator.kinds.appointment.model import Appointment
from generator.kinds.election.model import Election, ElectionType
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.part import DatedPart
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import Signatory
from generator.model.values import Day
from generator.model.verbs import Verb
from generator.place import Mark


class Tenure(IntEnum):
    """What someone does with an office on a day, in the order in which it counts on that day."""

    HOLDS = 0
    LEAVES = 1
    ENTERS = 2


Post = tuple[str, str]
"""An office by the full name of its body and its post; 常务副市长 is a 副市长."""


@dataclass(frozen=True)
class Event:
    """One thing known of a person (by key) and an office, and where it is said."""

    date: Day
    tenure: Tenure
    person: str
    office: Office
    record: Record[Model]
    mark: Mark
    verb: Verb | None = None

    @property
    def post(self) -> Post:
        """The office, whichever names were typed."""
        return post_of(self.office)


def post_of(office: Office) -> Post:
    """Return the office, whichever names were typed."""
    return office.body.name, office.post.removeprefix("常务")


def name_of(corpus: Corpus, person: str) -> str:
    """Return the name of the person with this key, for messages."""
    found = corpus.people.get(person)
    return found.name if found else person


@once
def events(corpus: Corpus) -> Mapping[Post, tuple[Event, ...]]:
    """Return what is known of every office, in the order of dates."""
    found: dict[Post, list[Event]] = defaultdict(list)
    for record in corpus.content.records:
        for event in _events(record, scope_of(corpus, record.series, record.issue)):
            found[event.post].append(event)
    return {
        post: tuple(sorted(of, key=lambda event: (event.date, event.tenure)))
        for post, of in found.items()
    }


@once
def careers_of(corpus: Corpus) -> Mapping[str, Sequence[Event]]:
    """Return what is known of every person, in the order of offices and dates."""
    found: dict[str, list[Event]] = defaultdict(list)
    for of in events(corpus).values():
        for event in of:
            found[event.person].append(event)
    return found


def holders(corpus: Corpus, post: Post, before: Day) -> Mapping[str, Event]:
    """Return who is known to hold an office when the day `before` begins, and since which event.

    A list of that very day counts: it is drawn up before the vote.
    """
    holding: dict[str, Event] = {}
    for event in events(corpus).get(post, ()):
        if event.date > before or (event.date == before and event.tenure is not Tenure.HOLDS):
            break
        if event.tenure is Tenure.LEAVES:
            holding.pop(event.person, None)
        else:
            holding.setdefault(event.person, event)
    return holding


def known_since(corpus: Corpus, post: Post) -> Day | None:
    """Return the day from which on anything is known of an office, or None."""
    of = events(corpus).get(post, ())
    return of[0].date if of else None


def _events(record: Record[Model], scope: Scope) -> Iterator[Event]:
    data, date = record.data, _date(record, scope.corpus)
    if date is None:
        return
    if isinstance(data, Appointment):
        yield from _appointed(record, data, date, scope)
    elif isinstance(data, MeetingRecord):
        yield from _listed(record, data, scope)
    elif isinstance(data, Election):
        yield from _elected(record, data, date, scope)
    for value in values(record, Signatory):
        beside = getattr(value.owner, "by", None)
        signed = value.owner.date if isinstance(value.owner, DatedPart) else None
        for office in scope.offices(value.value.office, beside) if value.value.office else ():
            yield Event(
                signed or date, Tenure.HOLDS, value.value.person, office, record, value.mark
            )


def _date(record: Record[Model], corpus: Corpus) -> Day | None:
    """Return the day that a record is of: its own, else that of its meeting."""
    held = meeting_of(corpus).get(record.id)
    return kind_of(record).date(record.data) or (held.sitting.date if held else None)


def _appointed(
    record: Record[Model], data: Appointment, date: Day, scope: Scope
) -> Iterator[Event]:
    for one in data.entries:
        tenure = Tenure.ENTERS if one.verb.appoints else Tenure.LEAVES
        mark = record.place.key(*one.path)
        for office in scope.offices(one.office):
            entered = acted(one.verb, office)
            yield Event(date, tenure, one.person, entered, record, mark, one.verb)


def _elected(record: Record[Model], data: Election, date: Day, scope: Scope) -> Iterator[Event]:
    tenure = Tenure.LEAVES if data.type is ElectionType.RECALL else Tenure.ENTERS
    for index, contest in enumerate(data.offices):
        for number, person in enumerate(contest.elected):
            mark = record.place.value("offices", index, "elected", number)
            for office in scope.offices(contest.office):
                yield Event(date, tenure, person, office, record, mark)


def _listed(record: Record[Model], data: MeetingRecord, scope: Scope) -> Iterator[Event]:
    for post, people in data.members.items():
        for index, person in enumerate(people):
            mark = record.place.value("present", "members", post, index)
            for office in scope.offices(post, data.body):
                yield Event(data.date, Tenure.HOLDS, person, office, record, mark)
    for person, ref in data.in_attendance.members.items() if data.in_attendance else ():
        mark = record.place.key("in_attendance", "members", person)
        for office in scope.offices(ref):
            yield Event(data.date, Tenure.HOLDS, person, office, record, mark)
