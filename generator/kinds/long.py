"""What texts and handling reports share when they are composed: head, body, figures, foot."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.chinese import day
from generator.documents.addressed import is_addressed
from generator.documents.document import Document, Genre
from generator.documents.headed import says_occasion, says_speaker
from generator.documents.imprinted import unsaid
from generator.documents.links import links_from
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.documents.signed import is_signed, signed_on
from generator.documents.templates import fill
from generator.kinds.kind import document_id
from generator.link.mentions import Mentions
from generator.link.scope import Scope
from generator.model.prose import Figure, Imprint, Prose
from generator.model.record import Record
from generator.model.values import Day

SIGNED = {Genre.OPINIONS}
"""Genres that end with issuer and date."""


def whole(_data: Prose) -> tuple[str, ...]:
    """Return the only document: the record itself."""
    return ("",)


def own_date(data: Prose) -> Day | None:
    """Return the date that the text bears."""
    return data.date


def date_of(record: Record[Prose], scope: Scope) -> Day | None:
    """Return the day of a text: as its record says, as its foot does, else that of its meeting."""
    data = record.data
    signed = record.text.once(signed_on) if record.text else None
    meeting = scope.find_meeting(data.meeting) if data.meeting else None
    return data.date or signed or (meeting.date if meeting else None)


def is_adopted(data: Prose) -> bool:
    """Whether the meeting passed the text, and did not only hear it."""
    return data.adopted


@dataclass(frozen=True)
class Below:
    """What a kind puts below the body: what is the document's own, and what the program adds."""

    own: Markdown
    added: Markdown
    mentions: Mentions


def compose_prose(record: Record[Prose], scope: Scope, genre: Genre, below: Below) -> Document:
    """Return the document of a long text.

    What the program adds ends it and is marked as such: the site tells it from the original.
    """
    data = record.data
    meeting = scope.meeting(data.meeting) if data.meeting else None
    date = date_of(record, scope)
    if date is None:
        raise LookupError(f"the model let a text without a date pass: {record.id}")
    bodies = [scope.body(ref) for ref in (data.issuer, *data.co_issuers)]
    issuers, text = [body.name for body in bodies], record.text.text if record.text else ""
    signers = {name for body in bodies for name in body.names}
    addressees = {name for one in data.addressees for name in _names(one, scope)}
    held = meeting.full_name if meeting else ""
    speaker = f"{data.speaker.office} {scope.name(data.speaker.person)}" if data.speaker else ""
    has_head = data.additions and not says_occasion(text)
    body = fill(
        "long.md.j2",
        data=data,
        date=meeting.date if meeting else date,
        signed_on=date,
        adopted=data.adopted and has_head,
        occasion=(data.occasion or held) if has_head else "",
        speaker=speaker.strip() if data.additions and not says_speaker(text, speaker) else "",
        issuers=issuers,
        signs=data.additions and genre in SIGNED and not is_signed(text, signers),
        addresses=data.additions and not is_addressed(text, addressees),
        body=prose(text, links_from(record.id, record.enclosures), signers, addressees),
        own=below.own,
        added=below.added,
        columns=_columns,
    )
    return Document(
        id=document_id(record),
        genre=genre,
        title=data.title,
        issuer="、".join(issuers),
        date=date,
        body=body,
        matter=f"{record.issue_id}/{data.matter or record.name}",
        number=data.number or "",
        meeting=held or data.occasion or "",
        addressees=data.addressees,
        speaker=speaker.strip(),
        title_in_text=data.title_in_text or "",
        is_abstract=data.abstract,
        imprint=tuple(unsaid(text, _imprint(data.imprint))),
        mentions=scope.mentions(data) + below.mentions,
    )


def _names(addressee: str, scope: Scope) -> Iterator[str]:
    """Yield what an addressee may be called, without spaces: as the record says, and as registered."""
    body = scope.find_body(addressee)
    for name in (addressee, *(body.names if body else ())):
        yield "".join(name.split())


_OPTIONAL = {
    "growth": "同比增长",
    "of_budget": "为预算的",
    "share": "占比",
    "remark": "说明",
}


def _columns(figures: tuple[Figure, ...]) -> dict[str, str]:
    """Return the optional columns that a group of figures uses: attribute to heading."""
    return {
        name: heading
        for name, heading in _OPTIONAL.items()
        if any(getattr(figure, name) for figure in figures)
    }


def _imprint(imprint: Imprint | None) -> tuple[tuple[str, str], ...]:
    if imprint is None:
        return ()
    lines = {
        "抄送": "，".join(imprint.copied_to),
        "送": "，".join(imprint.sent_to),
        "发": "，".join(imprint.distributed_to),
        "印发机关": imprint.by or "",
        "印发日期": day(imprint.date) if imprint.date else "",
        "印数": f"{imprint.copies}份" if imprint.copies else "",
    }
    return tuple((label, value) for label, value in lines.items() if value)
