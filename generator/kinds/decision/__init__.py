"""Decisions and resolutions that are not about persons, such as convening the congress."""

from typing import Self

from pydantic import Field, model_validator

from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, document_id, never
from generator.link.corpus import Scope
from generator.model.annexes import Annexing
from generator.model.base import Model, needs
from generator.model.decided import WHEN, Decided
from generator.model.record import Record
from generator.model.refs import Basis, RecordRef, Wording
from generator.model.values import Day, DocumentNumber, Ordinal, Text, wrong
from generator.model.vote import Vote


class Convening(Model):
    """The congress session that a decision convenes, and the agenda it proposes."""

    session: Ordinal
    """召开第几次人民代表大会会议"""
    date: Day
    """开会的日期"""
    place: Text
    """开会的地点"""
    agenda: tuple[Text, ...] = Field(min_length=1)
    """建议议程，每项一行"""


class DecisionRecord(Annexing, Decided):
    """One decision: what the meeting resolved, point by point, or a session it convened."""

    model_config = needs(WHEN, ("convenes", "resolves", "wording"))

    title: Text
    """题名"""
    number: DocumentNumber | None = None
    """发文字号"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    convenes: Convening | None = None
    """决定召开的人民代表大会会议"""
    resolves: tuple[Text, ...] = ()
    """决定的事项，每项一段"""
    vote: Vote | None = None
    """表决的情况，印在文末"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""

    @model_validator(mode="after")
    def _decides_something(self) -> Self:
        if not (self.convenes or self.resolves or self.wording):
            raise wrong("决定至少要有 convenes（召开会议）、resolves（决定事项）或 wording（原文）")
        if self.convenes and not self.meeting:
            raise wrong("召开会议的决定（convenes）要写 meeting：届次由它得知")
        return self


def parts(_data: DecisionRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[DecisionRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the decision as the record's only document."""
    data, meeting = record.data, scope.deciding(record.data)
    basis = cited(data.basis, scope)
    body = fill("decision/decision.md.j2", decision=data, meeting=meeting, basis=basis)
    return (
        Document(
            id=document_id(record),
            genre=Genre.DECISION,
            title=data.title,
            issuer=meeting.body.name,
            date=meeting.date,
            body=prose(data.wording, links_from(record.id, record.enclosures))
            if data.wording
            else body,
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=data.number or "",
            meeting=meeting.meeting_name,
            basis=basis,
            mentions=scope.mentions(data),
        ),
    )


def date(decision: DecisionRecord) -> Day | None:
    """Return the day of a decision of which no meeting is known."""
    return decision.date


KIND = Kind(
    name="decision",
    folder="decisions",
    label="决定",
    model=DecisionRecord,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=date,
    is_voted=always,
    may_decide=True,
    has_decision=always,
)
