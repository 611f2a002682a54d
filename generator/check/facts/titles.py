"""The titles of documents, as records type them or, of appointments, the program composes them."""

from collections.abc import Iterator, Sequence

from generator.check.appointments.matters import Matter, matters
from generator.check.values import values
from generator.kinds.appointment.changes import changes
from generator.kinds.appointment.parts import Decision, Motion, Notice
from generator.kinds.appointment.titles import decision_title, motion_title, notice_title
from generator.link.corpus import Corpus
from generator.link.once import once

_SHORTEST = 6


@once
def document_titles(corpus: Corpus) -> Sequence[tuple[str, str]]:
    """Return every title with the id of its record, each title once a record."""
    return tuple(dict.fromkeys(_titles(corpus)))


def _titles(corpus: Corpus) -> Iterator[tuple[str, str]]:
    for record in corpus.content.records:
        for value in values(record, str):
            key = str(value.path[-1])
            if key in {"title", "title_in_text"} and len(value.value) >= _SHORTEST:
                yield value.value, record.id
    for matter in matters(corpus):
        for title in _composed(matter):
            yield title, matter.record.id


def _composed(matter: Matter) -> Iterator[str]:
    """Yield the titles that no part of the matter gives itself."""
    scope, data = matter.scope, matter.data
    deciding = scope.find_deciding(data)
    for _, part in data.parts:
        about = changes(data, part, scope)
        if part.title or not about:
            continue
        body = scope.find_body(part.by) if isinstance(part, Motion) else None
        if isinstance(part, Motion) and body:
            yield motion_title(body.name, about)
        elif isinstance(part, Decision) and deciding:
            yield decision_title(deciding.body.name, about)
        elif isinstance(part, Notice):
            yield notice_title(about)
