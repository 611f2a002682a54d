"""Work appraisals: the circular and the table of ballots, from the same votes."""

from collections.abc import Mapping

from generator.chinese import titled
from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.appraisal.model import Appraisal, AppraisalPart, ResultsPart
from generator.kinds.kind import Kind, always, document_id, never, nobody, of_its_decision
from generator.kinds.rated import ballot_table
from generator.link.meeting import Sat
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.satisfaction import Rated


def parts(data: Appraisal) -> tuple[str, ...]:
    """Return the documents that were printed: the circular, the table, or both."""
    return tuple(_parts(data))


def compose(record: Record[Appraisal], scope: Scope) -> tuple[Document, ...]:
    """Return the circular and the table of ballots, as far as there are such."""
    return tuple(_document(record, scope, name, part) for name, part in _parts(record.data).items())


def _parts(data: Appraisal) -> Mapping[str, AppraisalPart]:
    each = {"circular": data.circular, "table": data.table}
    return {name: part for name, part in each.items() if part}


def _document(record: Record[Appraisal], scope: Scope, name: str, part: AppraisalPart) -> Document:
    data, held = record.data, scope.deciding(record.data)
    return Document(
        id=document_id(record, name),
        genre=part.genre if isinstance(part, ResultsPart) else Genre.TABLE,
        title=part.title,
        issuer=held.body.name,
        date=part.date or held.date,
        body=prose(part.wording, links_from(document_id(record, name), record.enclosures))
        if part.wording
        else _body(name, data, scope),
        matter=record.id,
        number=part.number or "",
        meeting=held.meeting_name,
        basis=cited(data.basis, scope),
        mentions=scope.mentions(data),
    )


def _body(name: str, data: Appraisal, scope: Scope) -> Markdown:
    held = scope.deciding(data)
    return fill(
        f"appraisal/{name}.md.j2",
        appraisal=data,
        appraised=[(_name(one, scope), one) for one in data.appraised],
        meeting=held,
        held=held.short_name if isinstance(held, Sat) else held.name,
        basis=cited(data.basis, scope),
        ballots=ballot_table(data.appraised, lambda body: scope.body(body).name),
    )


def _name(one: Rated, scope: Scope) -> str:
    """Return of whom or what the ballot was, as a sentence has it: 青禾县水利局, 《关于水利工作的报告》."""
    subject = titled(one.subject) if one.subject and one.subject.endswith("报告") else one.subject
    return (scope.body(one.body).name if one.body else "") + (subject or "")


KIND = Kind(
    name="appraisal",
    folder="appraisals",
    label="工作评议",
    model=Appraisal,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_decision,
    is_voted=always,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
