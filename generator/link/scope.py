"""The view of the corpus from one issue: what the names in a record mean there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.meeting import Deciding, Meeting, voting
from generator.link.mentions import Mentions, named_people
from generator.link.walk import references
from generator.model.adoption import Adoption
from generator.model.base import Model
from generator.model.decided import Decided, MaybeDecided
from generator.model.enclosure import Enclosures
from generator.model.publication import Issue, Series
from generator.model.record import Record
from generator.model.refs import (
    Basis,
    BodyRef,
    MeetingRef,
    OfficeRef,
    Signatory,
)
from generator.model.registers import Body, BodyKind, Person, Statute
from generator.model.walk import leaves


@dataclass(frozen=True)
class Scope:
    """What a record's references mean, seen from its issue. After `link` none is missing."""

    corpus: Corpus
    issue_id: str
    series: Series
    issue: Issue

    @property
    def series_id(self) -> str:
        """The id of the series."""
        return self.issue_id.split("/")[0]

    def person(self, ref: str) -> Person:
        """Return the person that `ref` names."""
        return self.corpus.people[ref]

    def name(self, ref: str) -> str:
        """Return the name of the person that `ref` names."""
        return self.person(ref).name

    def names(self, refs: Iterable[str]) -> str:
        """Return the names of people, joined by 、."""
        return "、".join(self.name(ref) for ref in refs)

    def named(self, signatory: Signatory) -> str:
        """Return an office and a name as one phrase: 县发改委主任赵小川."""
        return signatory.office + self.name(signatory.person)

    def find_body(self, ref: str) -> Body | None:
        """Return the body that `ref` names here, or None."""
        return self.corpus.bodies.find(ref, self.series.region)

    def body(self, ref: BodyRef) -> Body:
        """Return the body that `ref` names."""
        body = self.find_body(ref)
        if body is None:
            raise LookupError(f"link let an unknown body pass: {ref}")
        return body

    def offices(self, ref: str, beside: str | None = None) -> tuple[Office, ...]:
        """Return the offices that `ref` says; `beside` is the body a bare post belongs to."""
        body = self.find_body(beside) if beside else None
        held = self.holding(body) if body else None
        return self.corpus.bodies.offices(ref, self.series.region, held)

    def holding(self, body: Body) -> Body:
        """Return the body whose offices the members of `body` hold.

        A chairpersons' meeting is made up of the officers of its standing committee (地方组织法).
        """
        is_meeting = body.kind is BodyKind.CHAIRPERSONS_MEETING and body.parent
        committee = self.find_body(body.parent or "") if is_meeting else None
        return committee or body

    def statute(self, basis: Basis) -> Statute:
        """Return the statute that `basis` cites."""
        return self.corpus.statutes[basis.statute]

    def meetings(self) -> Sequence[Meeting]:
        """Return the meetings of the issue."""
        return self.corpus.meetings.get(self.issue_id, ())

    def find_meeting(self, ref: str) -> Meeting | None:
        """Return the meeting that `ref` names, or None where it names none or several.

        By session or by record it is one of the issue; by its name or its id, one of any issue.
        """
        found = [m for m in self.meetings() if ref in {m.session, m.record.name}]
        found = found or [*self.corpus.meetings_by_name.get(ref, ())]
        return found[0] if len(found) == 1 else None

    def meeting(self, ref: str) -> Meeting:
        """Return the meeting that `ref` names."""
        meeting = self.find_meeting(ref)
        if meeting is None:
            raise LookupError(f"link let an unknown meeting pass: {ref}")
        return meeting

    def meeting_of(self, data: Model) -> Meeting | None:
        """Return the meeting that a record says it belongs to, or None where it names none or several."""
        ref = getattr(data, "meeting", None)
        return self.find_meeting(ref) if isinstance(ref, MeetingRef) else None

    def find_deciding(self, data: MaybeDecided) -> Deciding | None:
        """Return the meeting, or the body on its day, that a record says; None where it is not known."""
        if data.meeting:
            return self.find_meeting(data.meeting)
        body = self.find_body(data.passed.by) if data.passed else None
        return voting(data.passed, body) if data.passed and body else None

    def deciding(self, data: Decided) -> Deciding:
        """Return the meeting that decided, or the body on its day."""
        found = self.find_deciding(data)
        if found is None:
            raise LookupError(f"link let pass something decided by nobody: {data.meeting}")
        return found

    @property
    def enclosures(self) -> Enclosures:
        """What lies beside `issue.yml`: the issue as it was printed."""
        return self.corpus.content.enclosures.get(self.issue_id, {})

    def voting(self, vote: Adoption) -> Deciding:
        """Return the meeting of a vote that has no record, or the body on its day."""
        return voting(vote, self.body(vote.by))

    def records(self) -> tuple[Record[Model], ...]:
        """Return the records of the issue."""
        return self.corpus.by_issue.get(self.issue_id, ())

    def published(self) -> tuple[Record[Model], ...]:
        """Return the records of the issue that are not under embargo: documents are composed of these.

        What a record needs by name it may still look up: that it is under embargo is an error.
        """
        return tuple(record for record in self.records() if not record.is_embargoed)

    def record(self, name: str) -> Record[Model]:
        """Return the record of the issue called `name`."""
        return self.corpus.records[f"{self.issue_id}/{name}"]

    def mentions(self, *models: Model | None) -> Mentions:
        """Return whom the given parts of a record name."""
        found = [ref for model in models if model for ref in references(leaves(model))]
        return sum((self._mention(ref.value, ref.owner) for ref in found), Mentions())

    def _mention(self, ref: str, owner: Model) -> Mentions:
        people = tuple(self.person(person) for person in named_people(ref))
        offices = self._offices_of(ref, owner)
        bodies = [self.body(ref).name] if isinstance(ref, BodyRef) else []
        return Mentions(
            people,
            tuple(bodies + [office.body.name for office in offices]),
            tuple(office.body.name + office.post for office in offices),
        )

    def _offices_of(self, ref: str, owner: Model) -> tuple[Office, ...]:
        if isinstance(ref, Signatory) and ref.office:
            return self.offices(ref.office, getattr(owner, "by", None))
        return self.offices(ref) if isinstance(ref, OfficeRef) else ()


def scope_of(corpus: Corpus, series: str, issue: str) -> Scope:
    """Return the view from an issue of a corpus."""
    content, issue_id = corpus.content, f"{series}/{issue}"
    return Scope(corpus, issue_id, content.series[series].data, content.issues[issue_id].data)
