"""Regulations: the statute as typed with an address for every provision, and its history."""

from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.statute import outline, printed
from generator.documents.templates import fill
from generator.kinds.kind import Kind, document_id, never, nobody, of_its_decision
from generator.kinds.regulation.force import particulars
from generator.kinds.regulation.history import history_line, publication
from generator.kinds.regulation.model import Category, RegulationRecord
from generator.kinds.regulation.stages import history
from generator.kinds.regulation.versions import text_of
from generator.link.scope import Scope
from generator.model.record import Record
from generator.statutes.statute import read_statute


def parts(_data: RegulationRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def needs_text(data: RegulationRecord) -> bool:
    """Whether its text is typed: an amended one can be made of the text before and the decision."""
    return not data.amendment


def is_voted(data: RegulationRecord) -> bool:
    """Whether a meeting passed it as a whole; what an amendment made of it is not voted on."""
    return not data.former


def compose(record: Record[RegulationRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the regulation as the record's only document."""
    data, stages = record.data, history(record, scope.corpus)
    if not stages:
        raise LookupError(f"the model let a regulation pass that nobody passed: {record.id}")
    passed, own = stages[-1].passed, scope.find_deciding(data)
    statute = read_statute(text_of(record, scope.corpus))
    published = publication(record, scope)
    body = printed(
        statute,
        data.title,
        history_line(record, scope.corpus),
        links_from(record.id, record.enclosures),
    )
    leads = data.matter or data.amendment or record.name
    return (
        Document(
            id=document_id(record),
            genre=Genre.NORMATIVE if data.category is Category.NORMATIVE else Genre.REGULATION,
            title=data.title,
            issuer=(own or passed).body.name,
            date=passed.date,
            body=fill("regulation/regulation.md.j2", body=body),
            matter=f"{record.issue_id}/{leads}",
            number=published.number if published else "",
            meeting=(own or passed).full_name,
            mentions=scope.mentions(data),
            particulars=particulars(record, published, scope),
            outline=outline(statute),
        ),
    )


KIND = Kind(
    name="regulation",
    folder="regulations",
    label="法规",
    model=RegulationRecord,
    parts=parts,
    compose=compose,
    has_text=True,
    needs_text=needs_text,
    date=of_its_decision,
    is_voted=is_voted,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
