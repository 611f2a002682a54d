"""Announcements: a regulation or its amendment, ended mandates, or anything else made public."""

from generator.chinese import titled
from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.announcement.model import AnnouncementRecord
from generator.kinds.kind import Kind, document_id, never
from generator.kinds.regulation.stages import history
from generator.link.scope import Scope
from generator.model.enacted import Enacted
from generator.model.record import Record, is_of
from generator.model.refs import PersonRef
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
            body=prose(data.wording, links_from(record.id, record.enclosures))
            if data.wording
            else _body(data, issuer, basis, scope),
            matter=f"{record.issue_id}/{data.regulation or data.matter or record.name}",
            number=data.number or "",
            meeting=confirmed.full_name if confirmed else "",
            signatories=(data.signatory,) if data.signatory else (),
            basis=basis,
            mentions=scope.mentions(data),
            related=_published(data, scope),
        ),
    )


def _published(data: AnnouncementRecord, scope: Scope) -> tuple[str, ...]:
    """Return the matter that what it makes public is of, where that is led by another record."""
    statute = scope.record(data.regulation).data if data.regulation else None
    if not isinstance(statute, Enacted) or not statute.matter:
        return ()
    return (f"{scope.issue_id}/{statute.matter}",)


def _body(data: AnnouncementRecord, issuer: str, basis: tuple[str, ...], scope: Scope) -> Markdown:
    confirmed = scope.find_deciding(data)
    if confirmed is None and (data.confirmed or data.ended):
        raise LookupError(f"the model let mandates pass that nobody confirmed: {issuer}")
    statute = scope.record(data.regulation) if data.regulation else None
    # Nothing of a record under embargo is printed, not even in another record's document.
    enacted = statute if is_of(statute, Enacted) and not statute.is_embargoed else None
    last = history(enacted, scope.corpus)[-1] if enacted else None
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
        regulation=enacted.data if enacted else None,
        title=titled(enacted.data.title) if enacted else "",
        passed=last.passed if last else None,
        approved=last.approved if last else None,
    )


def whom(data: AnnouncementRecord) -> tuple[PersonRef, ...]:
    """Return those whose mandates end or are valid."""
    return tuple(one.name for one in (*data.ended, *data.confirmed))


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
    changes=whom,
    has_decision=never,
)
