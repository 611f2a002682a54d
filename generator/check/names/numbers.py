"""Document numbers with their parts, who issued each and when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.mentions import mentioned, scope_of_value
from generator.check.values import Value
from generator.kinds.appointment.parts import Motion
from generator.link.corpus import Corpus
from generator.link.meeting import Deciding
from generator.link.once import once
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.decided import MaybeDecided
from generator.model.prose import Prose
from generator.model.registers import Body
from generator.model.values import Day, DocumentNumber

WELL_FORMED = re.compile(
    r"(?P<code>[\u4e00-\u9fff]+)〔(?P<year>[0-9]{4})〕(?P<number>[1-9][0-9]*)号"
)


@dataclass(frozen=True)
class Numbered:
    """A document number, the body that issues the document, its day; None where not known."""

    value: Value[DocumentNumber]
    issuer: Body | None
    date: Day | None


@once
def numbered(corpus: Corpus) -> tuple[Numbered, ...]:
    """Return the numbers of all documents."""
    return tuple(_all(corpus))


def _all(corpus: Corpus) -> Iterator[Numbered]:
    for value in mentioned(corpus, DocumentNumber):
        yield _numbered(value, scope_of_value(corpus, value))


def _numbered(value: Value[DocumentNumber], scope: Scope) -> Numbered:
    data, owner = value.located.data, value.owner
    meeting = _deciding(data, scope)
    issuer = meeting.body if meeting else None
    if isinstance(owner, Prose):
        issuer = scope.find_body(owner.issuer)
    elif isinstance(owner, Motion):
        issuer = scope.find_body(owner.by)
    elif body := getattr(owner, "by", None):
        issuer = scope.find_body(body)
    day = getattr(owner, "date", None)
    date = day if isinstance(day, Day) else meeting.date if meeting else None
    return Numbered(value, issuer, date)


def _deciding(data: Model, scope: Scope) -> Deciding | None:
    if isinstance(data, MaybeDecided):
        return scope.find_deciding(data)
    return scope.meeting_of(data)
