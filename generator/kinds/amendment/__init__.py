"""Decisions that amend or repeal regulations: the text as it was passed."""

from generator.chinese import day
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.amendment.model import AmendmentRecord
from generator.kinds.kind import Kind, always, document_id, nobody, of_its_decision
from generator.kinds.regulation.history import history_line, publication, published_by
from generator.link.scope import Scope
from generator.model.record import Record


def parts(_data: AmendmentRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[AmendmentRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the decision as the record's only document."""
    data, passed = record.data, scope.deciding(record.data)
    published = publication(record, scope)
    text = record.text.text if record.text else ""
    particulars = {
        "公布": published_by(published) if published else "",
        "施行日期": day(data.in_force) if data.in_force else "",
    }
    return (
        Document(
            id=document_id(record),
            genre=Genre.DECISION,
            title=data.title,
            issuer=passed.body.name,
            date=passed.date,
            body=fill(
                "amendment/amendment.md.j2",
                history=history_line(record, scope.corpus),
                body=prose(text, links_from(record.id, record.enclosures), passed.body.names),
            ),
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=published.number if published else "",
            meeting=passed.full_name,
            mentions=scope.mentions(data),
            particulars=tuple((label, value) for label, value in particulars.items() if value),
        ),
    )


KIND = Kind(
    name="amendment",
    folder="amendments",
    label="修改、废止法规的决定",
    model=AmendmentRecord,
    parts=parts,
    compose=compose,
    has_text=True,
    needs_text=always,
    date=of_its_decision,
    is_voted=always,
    may_decide=True,
    changes=nobody,
    has_decision=always,
)
