"""Handling reports: how a government dealt with the deputies' motions and suggestions."""

from collections.abc import Sequence

from generator.documents.document import Document, Genre
from generator.documents.markdown import Markdown
from generator.documents.templates import fill
from generator.kinds.handling.model import Counted, Form, Handling
from generator.kinds.kind import Kind, always, never, nobody
from generator.kinds.long import Below, compose_prose, is_adopted, own_date, whole
from generator.link.mentions import Mentions
from generator.link.scope import Scope
from generator.model.record import Record

_GENRES = {
    Form.REPORT: Genre.HANDLING,
    Form.CIRCULAR: Genre.CIRCULAR,
    Form.NEWSLETTER: Genre.NEWSLETTER,
}


def compose(record: Record[Handling], scope: Scope) -> tuple[Document, ...]:
    """Return the report as the record's only document."""
    data = record.data
    added = fill(
        "handling/handling.md.j2",
        handling=data,
        scope=scope,
        received=_rows([data.received] if data.received else []),
        subjects=_rows(data.subjects),
        stages=_rows(data.key_suggestions.stages if data.key_suggestions else []),
        commended=[scope.body(ref).name for ref in data.commended],
    )
    return (compose_prose(record, scope, _GENRES[data.form], Below(Markdown(), added, Mentions())),)


def _rows(counts: Sequence[Counted], prefix: str = "") -> list[tuple[str, Counted]]:
    """Return each count and those it is made up of, each with its label."""
    rows = []
    for counted in counts:
        rows.append((prefix + counted.name, counted))
        rows += _rows(counted.parts) + _rows(counted.including, "其中：")
    return rows


KIND = Kind(
    name="handling",
    folder="handling",
    label="办理情况",
    model=Handling,
    parts=whole,
    compose=compose,
    has_text=True,
    needs_text=always,
    date=own_date,
    is_voted=is_adopted,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
