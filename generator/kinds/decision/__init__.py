"""Decisions and resolutions that are not about persons, such as convening the congress."""

from typing import Self

from pydantic import model_validator

from generator.chinese import numeral
from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, document_id, never, nobody, of_its_decision
from generator.link.meeting import Deciding
from generator.link.organs import congress_in_term
from generator.link.scope import Scope
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
    term: Ordinal | None = None
    """第几届；不写就是作决定的常委会的那一届，第一次会议是下一届的"""
    date: Day
    """开会的日期"""
    place: Text | None = None
    """开会的地点"""
    agenda: tuple[Text, ...] = ()
    """建议议程，每项一行"""

    def term_after(self, own: int | None) -> int | None:
        """Return the term of the session that a committee of the term `own` convenes.

        A committee convenes the first session of the next congress, never that of its own.
        """
        if self.term is not None or own is None:
            return self.term
        return own + 1 if self.session == 1 else own


class DecisionRecord(Annexing, Decided):
    """One decision: what the meeting resolved, point by point, or a session it convened."""

    model_config = needs(
        WHEN, ("convenes", "approves", "resolves", "wording"), ("title", "convenes", "approves")
    )

    title: Text | None = None
    """题名；召开会议、批准法规的，与程序拟的不同时才写"""
    number: DocumentNumber | None = None
    """发文字号"""
    basis: tuple[Basis, ...] = ()
    """依据的法规，每部一项"""
    matter: RecordRef | None = None
    """所属的事项：本期另一份记录的文件名，不带 .yml"""
    convenes: Convening | None = None
    """决定召开的人民代表大会会议"""
    approves: tuple[Text, ...] = ()
    """批准的法规，写题名，不加书名号"""
    resolves: tuple[Text, ...] = ()
    """决定的事项，每项一段，印在“某某会议决定：”的后面；原件没有这句话的，写 wording"""
    vote: Vote | None = None
    """表决的情况，印在文末"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""

    @model_validator(mode="after")
    def _decides_something(self) -> Self:
        if not (self.convenes or self.approves or self.resolves or self.wording):
            raise wrong(
                "决定至少要有 convenes（召开会议）、approves（批准法规）、resolves（决定事项）或 wording（原文）"
            )
        if not (self.title or self.convenes or self.approves):
            raise wrong("要写 title（题名）")
        if self.convenes and not (self.meeting or self.convenes.term):
            raise wrong("召开会议的决定（convenes）要写 meeting 或 convenes 的 term：届次由它得知")
        return self


def parts(_data: DecisionRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[DecisionRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the decision as the record's only document."""
    data, meeting = record.data, scope.deciding(record.data)
    basis, convened = cited(data.basis, scope), _convened(data, meeting)
    body = fill(
        "decision/decision.md.j2", decision=data, meeting=meeting, basis=basis, convened=convened
    )
    return (
        Document(
            id=document_id(record),
            genre=Genre.DECISION,
            title=data.title or _title(data, meeting.body.name, convened),
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


def _convened(data: DecisionRecord, meeting: Deciding) -> str:
    """Return the session of the congress that is convened, or an empty string."""
    if not data.convenes:
        return ""
    congress = congress_in_term(meeting.body, data.convenes.term_after(meeting.term))
    return f"{congress}第{numeral(data.convenes.session)}次会议"


def _title(data: DecisionRecord, by: str, convened: str) -> str:
    """Return such as 某常务委员会关于召开…第五次会议的决定, …关于批准《…》的决定."""
    approved = "".join(f"《{one}》" for one in data.approves)
    what = f"召开{convened}" if convened else f"批准{approved}"
    return f"{by}关于{what}的决定"


KIND = Kind(
    name="decision",
    folder="decisions",
    label="决定",
    model=DecisionRecord,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_decision,
    is_voted=always,
    may_decide=True,
    changes=nobody,
    has_decision=always,
)
