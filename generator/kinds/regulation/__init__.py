"""Regulations: the statute as typed with an address for every provision, and its history."""

from generator.documents.adopted import Passed, adopted, adoption
from generator.documents.document import Document, Genre
from generator.documents.templates import fill
from generator.kinds.kind import Kind, always, document_id, never
from generator.kinds.regulation.history import force, history_line, publication
from generator.kinds.regulation.model import Category, RegulationRecord
from generator.kinds.regulation.printed import printed
from generator.link.corpus import Scope
from generator.model.record import Record
from generator.model.values import Day
from generator.statutes.lines import HEADINGS, Sort
from generator.statutes.statute import Statute, read_statute


def parts(_data: RegulationRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def own_date(data: RegulationRecord) -> Day | None:
    """Return the day on which it was passed; None where it is of the day of its meeting."""
    return data.passed.date if data.passed else None


def compose(record: Record[RegulationRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the regulation as the record's only document."""
    data, passed = record.data, adopted(record.data, scope)
    if passed is None:
        raise LookupError(f"the model let a regulation pass that nobody passed: {record.id}")
    statute = read_statute(record.text.text if record.text else "")
    published = publication(record, scope)
    body = printed(statute, data.title, history_line(data, passed, scope))
    return (
        Document(
            id=document_id(record),
            genre=Genre.NORMATIVE if data.category is Category.NORMATIVE else Genre.REGULATION,
            title=data.title,
            issuer=passed.body.name,
            date=_latest(data, passed, scope),
            body=fill("regulation/regulation.md.j2", body=body),
            matter=f"{record.issue_id}/{data.matter or record.name}",
            number=published.number if published else "",
            meeting=passed.occasion,
            mentions=scope.mentions(data),
            particulars=force(data, published, scope.issue.date),
            outline=_outline(statute),
        ),
    )


def _latest(data: RegulationRecord, passed: Passed, scope: Scope) -> Day:
    """Return the day from which the wording is: of the last amendment, else of the vote."""
    return adoption(data.amended[-1].passed, scope).date if data.amended else passed.date


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
    date=own_date,
    is_voted=always,
    may_decide=False,
    has_decision=never,
)
