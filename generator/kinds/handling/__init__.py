"""Handling reports: how a government dealt with the deputies' motions and suggestions."""

from collections.abc import Iterator

from generator.kinds.handling.model import Counted, Form, Handling
from generator.kinds.kind import Kind
from generator.kinds.long import compose_prose, whole
from generator.link.corpus import Scope
from generator.model.record import Record
from generator.render.document import Document, Genre
from generator.render.templates import fill

_GENRES = {
    Form.REPORT: Genre.HANDLING,
    Form.CIRCULAR: Genre.CIRCULAR,
    Form.NEWSLETTER: Genre.NEWSLETTER,
}


def compose(record: Record[Handling], scope: Scope) -> tuple[Document, ...]:
    """Return the report as the record's only document."""
    received = record.data.received
    more = fill(
        "handling/handling.md.j2",
        handling=record.data,
        scope=scope,
        received=tuple(_rows(received, "")) if received else (),
        commended=[scope.body(ref).name for ref in record.data.commended],
    )
    return (compose_prose(record, scope, _GENRES[record.data.form], more),)


def _rows(counted: Counted, prefix: str) -> Iterator[tuple[str, Counted]]:
    """Yield a count and those it is made up of, each with its label."""
    yield prefix + counted.name, counted
    for part in counted.parts:
        yield from _rows(part, "")
    for some in counted.including:
        yield from _rows(some, "其中：")


KIND = Kind("handling", "handling", "办理情况", Handling, whole, compose, has_text=True)
