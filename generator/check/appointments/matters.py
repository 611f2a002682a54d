"""An appointment matter and its documents as rules read them: which changes each is about."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.records import records_of
from generator.check.sittings import meeting_of
from generator.kinds.appointment.model import Appointment
from generator.kinds.appointment.parts import MatterPart, Motion
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import BodyRef
from generator.model.verbs import Verb
from generator.place import Mark


@dataclass(frozen=True)
class OfficeChange:
    """One person entering or leaving one office, and where the matter says so."""

    verb: Verb
    person: str
    name: str
    office: Office
    mark: Mark
    key: Mark
    """Where the person stands, whose offices `mark` is the place of."""
    by: BodyRef | None = None
    """The body that proposed it, where the record says so of each change."""


@dataclass(frozen=True)
class Matter:
    """A matter with its offices found; `held` is the meeting that voted, if it is known."""

    record: Record[Model]
    data: Appointment
    scope: Scope
    held: Meeting | None
    changes: tuple[OfficeChange, ...]

    def about(self, part: MatterPart) -> tuple[OfficeChange, ...]:
        """Return the changes that a document is about; all where it names no offices."""
        named = [office for ref in part.offices for office in self.scope.offices(ref)]
        return tuple(
            change
            for change in self.changes
            if not part.offices or any(change.office.is_same(one) for one in named)
        )

    @property
    def motions(self) -> Iterator[tuple[str, Motion]]:
        """Yield the motions by their keys in the record."""
        for name, part in self.data.parts:
            if isinstance(part, Motion):
                yield name, part


@once
def matters(corpus: Corpus) -> tuple[Matter, ...]:
    """Return all matters of appointment and removal."""
    found = []
    for record, matter in records_of(corpus, Appointment):
        scope = scope_of(corpus, record.series, record.issue)
        changes = tuple(_changes(record, matter, scope))
        held = meeting_of(corpus).get(record.id)
        found.append(Matter(record, matter, scope, held, changes))
    return tuple(found)


def _changes(record: Record[Model], data: Appointment, scope: Scope) -> Iterator[OfficeChange]:
    for one in data.entries:
        known = scope.corpus.people.get(one.person)
        name = known.name if known else one.person
        mark, key = record.place.value(*one.path), record.place.key(*one.path)
        for office in scope.offices(one.office):
            yield OfficeChange(one.verb, one.person, name, office, mark, key, one.by)
