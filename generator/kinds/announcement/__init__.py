"""Announcements: a regulation, by-elections and ended mandates, or anything else made public."""

from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.announcement.model import AnnouncementRecord
from generator.kinds.kind import Kind, document_id, never
from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Scope
from generator.model.record import Record
from generator.model.values import Day


def parts(_data: AnnouncementRecord) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def own_date(data: AnnouncementRecord) -> Day:
    """Return the day of the announcement."""
    return data.date


def compose(record: Record[AnnouncementRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the announcement as the record's only document."""
    data, issuer = record.data, scope.body(record.data.issuer).name
    confirmed = scope.find_deciding(data)
    basis = cited(data.basis, scope)
    return (
        Document(
            id=document_id(record),
            genre=Genre.ANNOUNCEMENT,
            title=data.title or f"{issuer}公告",
            issuer=issuer,
            date=data.date,
            body=prose(data.wording, links_from(record.id))
            if data.wording
            else _body(data, issuer, basis, scope),
            matter=f"{record.issue_id}/{data.regulation or data.matter or record.name}",
            number=data.number or "",
            meeting=confirmed.full_name if confirmed else "",
            signatories=(data.signatory,) if data.signatory else (),
            basis=basis,
            mentions=scope.mentions(data),
        ),
    )


def _body(data: AnnouncementRecord, issuer: str, basis: tuple[str, ...], scope: Scope) -> Markdown:
    confirmed = scope.find_deciding(data)
    statute = scope.record(data.regulation) if data.regulation else None
    # Nothing of a record under embargo is printed, not even in another record's document.
    found = statute.data if statute and not statute.is_embargoed else None
    regulation = found if isinstance(found, RegulationRecord) else None
    return fill(
        "announcement/announcement.md.j2",
        data=data,
        issuer=issuer,
        basis=basis,
        scope=scope,
        confirmed=confirmed,
        congress=confirmed.congress if confirmed else "",
        meeting=confirmed.full_name if confirmed else "",
        decided=confirmed.date if confirmed else None,
        regulation=regulation,
        passed=scope.deciding(regulation) if regulation else None,
        approved=scope.voting(regulation.approved) if regulation and regulation.approved else None,
    )


KIND = Kind(
    name="announcement",
    folder="announcements",
    label="公告",
    model=AnnouncementRecord,
    parts=parts,
    compose=compose,
    has_text=False,
    needs_text=never,
    date=own_date,
    is_voted=never,
    may_decide=False,
    has_decision=never,
)
