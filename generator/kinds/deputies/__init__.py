"""Deputies: the report on credentials, and the announcement of mandates that end or are valid."""

from generator.chinese import numeral
from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.deputies.model import Announcement, Deputies, Report
from generator.kinds.kind import Kind, always, document_id, never, of_its_meeting
from generator.link.corpus import Scope
from generator.model.record import Record

_GENRES = {"report": Genre.CREDENTIALS, "announcement": Genre.ANNOUNCEMENT}


def parts(deputies: Deputies) -> tuple[str, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    return tuple(name for name, _ in deputies.parts)


def compose(record: Record[Deputies], scope: Scope) -> tuple[Document, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    return tuple(_document(record, scope, name, part) for name, part in record.data.parts)


def _document(
    record: Record[Deputies], scope: Scope, name: str, part: Report | Announcement
) -> Document:
    data, meeting = record.data, scope.meeting(record.data.meeting)
    identity, date = document_id(record, name), part.date or meeting.sitting.date
    issuer = scope.body(part.by).name if isinstance(part, Report) else meeting.body.name
    congress = f"{meeting.body.region}第{numeral(meeting.sitting.term)}届人民代表大会"
    basis = cited(data.basis, scope)
    body = fill(
        f"deputies/{name}.md.j2",
        data=data,
        scope=scope,
        meeting=meeting,
        congress=congress,
        basis=basis,
        issuer=issuer,
        date=date,
    )
    return Document(
        id=identity,
        genre=_GENRES[name],
        title=part.title or _title(name, data, meeting.body.name, congress),
        issuer=issuer,
        date=date,
        body=prose(part.wording, links_from(identity, record.enclosures)) if part.wording else body,
        matter=f"{record.issue_id}/{data.matter or record.name}",
        number=part.number or "",
        meeting=meeting.full_name,
        addressees=(meeting.body.name,) if name == "report" else (),
        basis=basis,
        mentions=scope.mentions(data, part),
    )


def _title(name: str, data: Deputies, committee: str, congress: str) -> str:
    """Return such as 关于个别代表的代表资格的审查报告, or that of all deputies of a new congress."""
    if name == "announcement":
        return f"{committee}公告"
    whose = "个别代表" if data.ended or data.confirmed else f"{congress}代表"
    return f"关于{whose}的代表资格的审查报告"


KIND = Kind(
    name="deputies",
    folder="deputies",
    label="代表资格",
    model=Deputies,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=of_its_meeting,
    is_voted=always,
    may_decide=False,
    has_decision=never,
)
