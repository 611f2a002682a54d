"""Annexes that are documents of their own: a short document issues, or encloses, a long one."""

from collections.abc import Mapping
from dataclasses import replace

from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.prose import prose
from generator.documents.statute import is_in_articles, outline, printed
from generator.model.annexes import Annexing
from generator.model.base import Model
from generator.model.record import Record
from generator.statutes.statute import read_statute


def annexes_of(data: Model) -> Mapping[int, str]:
    """Return the titles of a record's annexes by their numbers, from 1."""
    # Of a record that is only begun, what is not given is not there.
    return dict(enumerate(data.annexes or (), 1)) if isinstance(data, Annexing) else {}


def annex_part(number: int) -> str:
    """Return the last step of an annex's id."""
    return f"annex-{number}"


def with_annexes(documents: tuple[Document, ...], record: Record[Model]) -> tuple[Document, ...]:
    """Return a record's documents, and behind them the annexes of the first."""
    annexes = annexes_of(record.data)
    if not annexes:
        return documents
    first, *rest = documents
    own = (_annex(first, number, title, record) for number, title in annexes.items())
    return (replace(first, annexes=tuple(annexes.values())), *rest, *own)


def _annex(to: Document, number: int, title: str, record: Record[Model]) -> Document:
    page_id = record.document_id(annex_part(number))
    long_text = record.annexes.get(number)
    text, links = long_text.text if long_text else "", links_from(page_id, record.enclosures)
    statute = read_statute(text) if is_in_articles(text) else None
    return Document(
        id=page_id,
        genre=Genre.ANNEX,
        title=title,
        issuer=to.issuer,
        date=to.date,
        body=printed(statute, title, "", links) if statute else prose(text, links),
        matter=to.matter,
        meeting=to.meeting,
        is_abstract=to.is_abstract,
        outline=outline(statute) if statute else (),
        annexed_to=to.id,
        annexed_as=f"附件{number}" if len(annexes_of(record.data)) > 1 else "附件",
    )
