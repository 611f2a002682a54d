"""Work appraisals: the circular and the table of ballots, from the same votes."""

from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.appraisal.model import Appraisal, AppraisalPart
from generator.kinds.kind import Kind, always, document_id, never, nobody, of_its_meeting
from generator.link.scope import Scope
from generator.model.record import Record


def parts(_data: Appraisal) -> tuple[str, ...]:
    """Return the circular and the table."""
    return ("circular", "table")


def compose(record: Record[Appraisal], scope: Scope) -> tuple[Document, ...]:
    """Return the circular and the table of ballots."""
    circular = _document(record, scope, "circular", Genre.CIRCULAR, record.data.circular)
    table = _document(record, scope, "table", Genre.TABLE, record.data.table)
    return circular, table


def _document(
    record: Record[Appraisal], scope: Scope, name: str, genre: Genre, part: AppraisalPart
) -> Document:
    data, meeting = record.data, scope.meeting(record.data.meeting)
    return Document(
        id=document_id(record, name),
        genre=genre,
        title=part.title,
        issuer=meeting.body.name,
        date=part.date or meeting.sitting.date,
        body=prose(part.wording, links_from(document_id(record, name), record.enclosures))
        if part.wording
        else _body(name, data, scope),
        matter=record.id,
        number=part.number or "",
        meeting=meeting.full_name,
        basis=cited(data.basis, scope),
        mentions=scope.mentions(data),
    )


def _body(name: str, data: Appraisal, scope: Scope) -> Markdown:
    return fill(
        f"appraisal/{name}.md.j2",
        appraisal=data,
        appraised=[(scope.body(one.body).name, one) for one in data.appraised],
        meeting=scope.meeting(data.meeting),
        basis=cited(data.basis, scope),
        optional={
            label: name
            for name, label in (("issued", "发出票数"), ("invalid", "无效票数"))
            if any(getattr(one.ballots, name) is not None for one in data.appraised)
        },
    )


KIND = Kind(
    name="appraisal",
    folder="appraisals",
    label="工作评议",
    model=Appraisal,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_meeting,
    is_voted=always,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
