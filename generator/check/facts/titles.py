"""The titles of documents with their numbers, as records type them or the program composes them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.check.appointments.matters import Matter, matters
from generator.check.values import values
from generator.kinds.appointment.changes import Change, changes
from generator.kinds.appointment.parts import Decision, MatterPart, Motion, Notice
from generator.kinds.appointment.titles import decision_title, motion_title, notice_title
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.place import Mark

_SHORTEST = 6


class DocumentTitle(NamedTuple):
    """The title of a document, its number where it has one, its record, where that says so."""

    title: str
    number: str
    record: str
    mark: Mark


@once
def document_titles(corpus: Corpus) -> Sequence[DocumentTitle]:
    """Return the titles of all documents; of appointments those that the program composes, too."""
    return tuple(_titles(corpus))


def _titles(corpus: Corpus) -> Iterator[DocumentTitle]:
    for record in corpus.content.records:
        for value in values(record, str):
            key = str(value.path[-1])
            if key in {"title", "title_in_text"} and len(value.value) >= _SHORTEST:
                number = getattr(value.owner, "number", None)
                yield DocumentTitle(value.value, number or "", record.id, value.mark)
    for matter in matters(corpus):
        yield from _composed(matter)


def _composed(matter: Matter) -> Iterator[DocumentTitle]:
    """Yield the titles that no part of the matter gives itself; what is not known makes none."""
    if not _is_linked(matter):
        return
    for name, part in matter.data.parts:
        about = changes(matter.data, part, matter.scope)
        title = _title(part, about, matter) if about and not part.title else ""
        if title:
            mark = matter.record.place.key(name)
            yield DocumentTitle(title, part.number or "", matter.record.id, mark)


def _is_linked(matter: Matter) -> bool:
    """Whether the people and bodies of all changes are known: a register may not have been read."""
    scope = matter.scope
    return all(
        one.person in scope.corpus.people and (not one.by or scope.find_body(one.by))
        for one in matter.data.entries
    )


def _title(part: MatterPart, about: tuple[Change, ...], matter: Matter) -> str:
    deciding = matter.scope.find_deciding(matter.data)
    body = matter.scope.find_body(part.by) if isinstance(part, Motion) else None
    if isinstance(part, Motion):
        return motion_title(body.name, about) if body else ""
    if isinstance(part, Decision):
        return decision_title(deciding.body.name, about) if deciding else ""
    return notice_title(about) if isinstance(part, Notice) else ""
