"""Long texts: reports, speeches, opinions, explanations, normative documents, name lists."""

from generator.documents.document import Document
from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.templates import fill
from generator.kinds.appraisal.model import Appraisal, OfficialRating
from generator.kinds.kind import Kind, never, nobody
from generator.kinds.long import Below, compose_prose, is_adopted, own_date, whole
from generator.kinds.text.due import due
from generator.kinds.text.model import Names, TextRecord
from generator.link.scope import Scope
from generator.model.prose import Prose
from generator.model.record import Record


def compose(record: Record[TextRecord], scope: Scope) -> tuple[Document, ...]:
    """Return the text as the record's only document."""
    lists = [(names.heading, _head(names), _rows(names, scope)) for names in record.data.names]
    rated = _rated(record, scope)
    below = Below(
        own=fill("text/names.md.j2", lists=lists),
        added=fill(
            "text/added.md.j2",
            text=record.data,
            official=rated,
            scope=scope,
            until=due(record, scope),
            answers=_answers(record, scope),
        ),
        mentions=scope.mentions(rated),
    )
    return (compose_prose(record, scope, record.data.genre, below),)


def _answers(record: Record[TextRecord], scope: Scope) -> list[Markdown]:
    """Return links to the public reports, of any issue, that answer opinions."""
    if not record.data.answer:
        return []
    address = links_from(record.id)
    return [
        Markdown(f"[{escape(one.data.title)}](<{address(one.id)}>)")
        for one in scope.corpus.referring.get(record.id, ())
        if isinstance(one.data, Prose) and not one.is_embargoed
    ]


def _rated(record: Record[TextRecord], scope: Scope) -> OfficialRating | None:
    """Return the official whom this survey rated: the appraisal's record holds the rating."""
    appraisals = (other.data for other in scope.published() if isinstance(other.data, Appraisal))
    ratings = (
        one.official
        for appraisal in appraisals
        for one in appraisal.appraised
        if one.survey == record.name
    )
    return next(ratings, None)


def _head(names: Names) -> str:
    return names.heading + (f"（{names.count}名）" if names.count else "")


def _rows(names: Names, scope: Scope) -> list[tuple[str, str]]:
    """Return name and note of each person; 女 where the list marks women."""
    rows: list[tuple[str, str]] = []
    for ref in names.people:
        person = scope.person(ref.listed.person)
        note = ref.listed.note or ("女" if names.marks_women and person.is_woman else "")
        rows.append((person.name, note))
    return rows


def needs_text(text: TextRecord) -> bool:
    """Whether there is nothing but the text: a list of names says something without one."""
    return not text.names


KIND = Kind(
    name="text",
    folder="texts",
    label="文本",
    model=TextRecord,
    parts=whole,
    compose=compose,
    has_text=True,
    needs_text=needs_text,
    date=own_date,
    is_voted=is_adopted,
    may_decide=False,
    changes=nobody,
    has_decision=never,
)
