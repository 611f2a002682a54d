"""Decisions and resolutions that are not about persons, such as convening the congress."""

from typing import Self

from pydantic import Field, model_validator

from generator.kinds.kind import Kind, document_id
from generator.link.corpus import Scope
from generator.model.acceptance import Accepting
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import Basis, MeetingRef, RecordRef, Wording
from generator.model.values import Day, DocumentNumber, Ordinal, Text, wrong
from generator.render.citation import cited
from generator.render.document import Document, Genre
from generator.render.links import links_from
from generator.render.prose import prose
from generator.render.templates import fill


class Convening(Model):
    """The congress session that a decision convenes, and the agenda it proposes."""

    session: Ordinal
    date: Day
    place: Text
    agenda: tuple[Text, ...] = Field(min_length=1)


class DecisionRecord(Accepting):
    """One decision: what the meeting resolved, point by point, or a session it convened."""

    meeting: MeetingRef
    title: Text
    number: DocumentNumber | None = None
    basis: tuple[Basis, ...] = ()
    matter: RecordRef | None = None
    convenes: Convening | None = None
    resolves: tuple[Text, ...] = ()
    wording: Wording | None = None

    @model_validator(mode="after")
    def _decides_something(self) -> Self:
        if not (self.convenes or self.resolves or self.wording):
            raise wrong("决定至少要有 convenes（召开会议）、resolves（决定事项）或 wording（原文）")
        return self


def parts(_data: DecisionRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[DecisionRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the decision as the record's only document."""
    data, meeting = record.data, scope.meeting(record.data.meeting)
    basis = cited(data.basis, scope)
    body = fill("decision/decision.md.j2", decision=data, meeting=meeting, basis=basis)
    return (
        Document(
            id=document_id(record),
            kind=Genre.DECISION,
            title=data.title,
            issuer=meeting.body.name,
            date=meeting.sitting.date,
            body=prose(data.wording, links_from(record.id)) if data.wording else body,
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=data.number or "",
            meeting=meeting.full_name,
            basis=basis,
            mentions=scope.mentions(data),
        ),
    )


KIND = Kind("decision", "decisions", "决定", DecisionRecord, parts, compose)
