"""Regulations: the statute as typed with an address for every provision, and its history."""

from generator.documents.document import Document, Genre
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, document_id, never, of_its_decision
from generator.kinds.regulation.history import force, history_line, publication
from generator.kinds.regulation.lines import HEADINGS, Sort
from generator.kinds.regulation.model import Category, RegulationRecord
from generator.kinds.regulation.printed import printed
from generator.kinds.regulation.statute import Statute, read_statute
from generator.link.corpus import Scope
from generator.link.meeting import Deciding
from generator.model.record import Record
from generator.model.values import Day


def parts(_data: RegulationRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def compose(record: Record[RegulationRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the regulation as the record's only document."""
    data, passed = record.data, scope.deciding(record.data)
    statute = read_statute(record.text.text if record.text else "")
    published = publication(record, scope)
    body = printed(statute, data.title, history_line(data, passed, scope))
    return (
        Document(
            id=document_id(record),
            genre=Genre.NORMATIVE if data.category is Category.NORMATIVE else Genre.REGULATION,
            title=data.title,
            issuer=passed.body.name,
            date=_latest(data, passed),
            body=fill("regulation/regulation.md.j2", body=body),
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=published.number if published else "",
            meeting=passed.full_name,
            mentions=scope.mentions(data),
            particulars=force(data, published, scope.issue.date),
            outline=_outline(statute),
        ),
    )


def _latest(data: RegulationRecord, passed: Deciding) -> Day:
    """Return the day from which the wording is: of the last amendment, else of the vote."""
    return data.amended[-1].passed.date if data.amended else passed.date


def _outline(statute: Statute) -> tuple[tuple[str, str], ...]:
    """Return address and words of each chapter, where the text has no list of its own."""
    headings = [] if statute.contents else [*statute.of(*HEADINGS, Sort.TITLE, Sort.ANNEX)]
    named = tuple((one.address, one.text) for one in headings if one.address)
    return named if len(named) > 1 else ()


KIND = Kind(
    name="regulation",
    folder="regulations",
    label="法规",
    model=RegulationRecord,
    parts=parts,
    compose=compose,
    has_text=True,
    needs_text=always,
    date=of_its_decision,
    is_voted=always,
    may_decide=False,
    has_decision=never,
)
