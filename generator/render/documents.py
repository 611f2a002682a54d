"""Document pages: each document with its neighbours in print and the others of its matter."""

from collections.abc import Iterator, Mapping, Sequence

from generator.chinese import day
from generator.documents.document import Document, Genre
from generator.documents.links import enclosure_path, page_path
from generator.documents.markdown import Markdown, escape
from generator.kinds import BY_NAME
from generator.link.enclosed import original
from generator.link.scope import Scope
from generator.model.record import record_of
from generator.render.item import Listing, meetings_of
from generator.render.neighbours import with_neighbours
from generator.render.page import Meta, Page
from generator.render.versions.line import versions_of


def printed(scope: Scope) -> tuple[Listing, ...]:
    """Return the documents of an issue in printed order, without those under embargo."""
    documents = {
        document.id: document
        for record in scope.published()
        for document in BY_NAME[record.kind].documents(record, scope)
    }
    return tuple(
        Listing(documents[f"{scope.issue_id}/{name}"], group.heading, page)
        for group in scope.issue.contents
        for name, page in group.documents.items()
        if not scope.record(name.split("/")[0]).is_embargoed
    )


def document_pages(scope: Scope, contents: Sequence[Listing]) -> Iterator[Page]:
    """Yield the page of every document of an issue."""
    documents = [entry.document for entry in contents]
    meetings = meetings_of(scope)
    for before, entry, after in with_neighbours(contents):
        document = entry.document
        meta: dict[str, Meta] = {
            "template": "document.html",
            **_identity(document),
            "series": {"id": scope.series_id, "title": scope.series.title},
            "issue": issue_reference(scope),
            "page": int(entry.page) if entry.page else "",
            "original": original_reference(scope, entry.page),
            **_particulars(document),
            "meeting_id": meetings.get(record_of(document.id), ""),
            "annexed_to": _annexed_to(document, documents),
            "annex_pages": tuple(_annex(one) for one in documents if one.annexed_to == document.id),
            "versions": versions_of(document.id, scope.corpus) if _is_statute(document) else {},
            "matter": tuple(_entry(other) for other in _matter(document, documents)),
            "previous": _neighbour(before),
            "next": _neighbour(after),
        }
        body = Markdown(f"# {escape(document.title)}\n\n{document.body}")
        yield Page(page_path(document.id), meta, body)


def _is_statute(document: Document) -> bool:
    """Whether there may be versions of a document: to look for them is to look at all issues."""
    return document.genre in {Genre.REGULATION, Genre.NORMATIVE}


def issue_reference(scope: Scope) -> Mapping[str, Meta]:
    """Return how a document's page speaks of its issue."""
    issue = scope.issue
    reference: dict[str, Meta] = {
        "id": scope.issue_id,
        "title": issue.name,
        "date": str(issue.date),
    }
    return reference | ({"serial": issue.serial} if issue.serial else {})


def original_reference(scope: Scope, printed: str = "") -> Mapping[str, Meta]:
    """Return where the PDF of an issue is, and on which of its pages a printed page."""
    found = original(scope.issue, scope.enclosures)
    page = scope.issue.page_of_original(printed)
    path = {"path": enclosure_path(scope.issue_id, found)} if found else {}
    return {**path, "page": page} if page else path


def _identity(document: Document) -> dict[str, Meta]:
    return {
        "title": document.title,
        "id": document.id,
        "kind": str(document.genre),
        "genre": document.genre.label,
    }


def _particulars(document: Document) -> dict[str, Meta]:
    return {
        "issuer": document.issuer,
        "date": str(document.date),
        "date_text": day(document.date),
        "number": document.number,
        "meeting": document.meeting,
        "addressee": document.addressees,
        "signatory": document.signatories,
        "speaker": document.speaker,
        "basis": document.basis,
        "imprint": tuple({"label": label, "value": value} for label, value in document.imprint),
        "particulars": tuple(
            {"label": label, "value": value} for label, value in document.particulars
        ),
        "outline": tuple({"id": at, "title": words} for at, words in document.outline),
        "annexes": document.annexes,
        "annexed_as": document.annexed_as,
        "title_in_text": document.title_in_text,
        "abstract": document.is_abstract or "",
        "offices": document.mentions.offices,
    }


def _matter(document: Document, documents: Sequence[Document]) -> Iterator[Document]:
    """Yield the other documents of the same matter, and those that say they are about it."""
    for other in documents:
        same = other.matter == document.matter
        about = other.matter in document.related or document.matter in other.related
        if other is not document and (same or about):
            yield other


def _entry(document: Document) -> Mapping[str, Meta]:
    return {"id": document.id, "title": document.title, "genre": document.genre.label}


def _annexed_to(annex: Document, documents: Sequence[Document]) -> Mapping[str, Meta]:
    to = next((one for one in documents if one.id == annex.annexed_to), None)
    return {"id": to.id, "title": to.title} if to else {}


def _annex(document: Document) -> Mapping[str, Meta]:
    return {"id": document.id, "title": document.title, "label": document.annexed_as}


def _neighbour(entry: Listing | None) -> Mapping[str, Meta]:
    return {"id": entry.document.id, "title": entry.document.title} if entry else {}
