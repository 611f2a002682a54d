"""Deputies: the report on credentials, and the announcement of mandates that end or are valid."""

from dataclasses import dataclass

from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.deputies.model import Announcement, Deputies, Report
from generator.kinds.kind import Kind, document_id, never, of_its_decision
from generator.link.organs import in_term
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.refs import PersonRef
from generator.model.registers import Body
from generator.model.values import Day

_GENRES = {"report": Genre.CREDENTIALS, "announcement": Genre.ANNOUNCEMENT}


def parts(deputies: Deputies) -> tuple[str, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    return tuple(name for name, _ in deputies.parts)


def compose(record: Record[Deputies], scope: Scope) -> tuple[Document, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    return tuple(_document(record, scope, name, part) for name, part in record.data.parts)


def is_voted(data: Deputies) -> bool:
    """Whether it is known that a meeting dealt with it."""
    return not data.congress


def _document(
    record: Record[Deputies], scope: Scope, name: str, part: Report | Announcement
) -> Document:
    data, whose = record.data, _whose(record.data, scope)
    identity, date = document_id(record, name), part.date or whose.date
    if date is None:
        raise LookupError(f"the model let a document without a date pass: {identity}")
    committee, basis = whose.committee.name if whose.committee else "", cited(data.basis, scope)
    issuer = committee
    if isinstance(part, Report):
        issuer = scope.body(part.by).name if part.by else ""
    body = fill(
        f"deputies/{name}.md.j2",
        data=data,
        scope=scope,
        committee=committee,
        meeting=whose.meeting,
        congress=whose.congress,
        basis=basis,
        issuer=issuer,
        date=date,
        decided=whose.date,
        is_new=data.is_new,
    )
    return Document(
        id=identity,
        genre=_GENRES[name],
        title=part.title or _title(name, data, committee, whose.congress),
        issuer=issuer,
        date=date,
        body=prose(part.wording, links_from(identity, record.enclosures)) if part.wording else body,
        matter=f"{record.issue_id}/{data.matter or record.name}",
        number=part.number or "",
        meeting=whose.meeting,
        addressees=(committee,) if name == "report" and committee else (),
        basis=basis,
        mentions=scope.mentions(data, part),
    )


@dataclass(frozen=True)
class _Whose:
    """Whose deputies they are, and who dealt with it at which meeting on which day, if known."""

    congress: str
    committee: Body | None = None
    meeting: str = ""
    date: Day | None = None


def _whose(data: Deputies, scope: Scope) -> _Whose:
    held = scope.find_deciding(data)
    if held:
        return _Whose(held.congress, held.body, held.full_name, held.date)
    if data.congress is None:
        raise LookupError("the model let deputies of no congress pass")
    return _Whose(in_term(scope.body(data.congress), data.term))


def _title(name: str, data: Deputies, committee: str, congress: str) -> str:
    """Return such as 关于个别代表的代表资格的审查报告, or that of all deputies of a new congress."""
    if name == "announcement":
        return f"{committee}公告"
    whose = f"{congress}代表" if data.is_new else "个别代表"
    return f"关于{whose}的代表资格的审查报告"


def whom(data: Deputies) -> tuple[PersonRef, ...]:
    """Return those whose mandates end or are valid."""
    return tuple(one.name for one in (*data.ended, *data.confirmed))


KIND = Kind(
    name="deputies",
    folder="deputies",
    label="代表资格",
    model=Deputies,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_decision,
    is_voted=is_voted,
    may_decide=False,
    changes=whom,
    has_decision=never,
)
