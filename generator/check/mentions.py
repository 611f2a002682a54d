"""References and numbers of all records by type, gathered in one walk; and the offices they say."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.check.records import records_of
from generator.check.values import Value, values
from generator.kinds.meeting.model import MeetingRecord
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import Basis, BodyRef, OfficeRef, Signatory
from generator.model.values import DocumentNumber, Percent
from generator.place import Mark

_TYPES: tuple[type[str], ...] = (Basis, BodyRef, OfficeRef, Signatory, DocumentNumber, Percent)
T = TypeVar("T", bound=str)


@dataclass(frozen=True)
class OfficeNamed:
    """An office that a record names, and where."""

    mark: Mark
    office: Office


def mentioned(corpus: Corpus, of: type[T]) -> Sequence[Value[T]]:
    """Return every value of one of the types gathered, in the order of the records."""
    return _gathered(corpus).get(of, ())  # type: ignore[return-value]  # gathered by its type


@once
def _gathered(corpus: Corpus) -> Mapping[type[str], Sequence[Value[str]]]:
    found: dict[type[str], list[Value[str]]] = defaultdict(list)
    for record in corpus.content.records:
        for value in values(record, _TYPES):
            of = next(one for one in _TYPES if isinstance(value.value, one))
            found[of].append(value)
    return found


@once
def offices_named(corpus: Corpus) -> Sequence[OfficeNamed]:
    """Return every office that records name; what link does not know is left out."""
    return tuple(_offices(corpus))


def _offices(corpus: Corpus) -> Iterator[OfficeNamed]:
    found: dict[tuple[str, str, str | None], Sequence[Office]] = {}
    for value, text, beside in _said(corpus):
        scope = scope_of_value(corpus, value)
        # One office is named again and again: it is looked for once in a region.
        key = (scope.series.region, text, beside)
        if key not in found:
            found[key] = scope.offices(text, beside)
        for office in found[key]:
            yield OfficeNamed(value.mark, office)
    for record, meeting in records_of(corpus, MeetingRecord):
        scope = scope_of(corpus, record.series, record.issue)
        for post in meeting.members:
            mark = record.place.key("present", "members", post)
            for office in scope.offices(post, meeting.body):
                yield OfficeNamed(mark, office)


def _said(corpus: Corpus) -> Iterator[tuple[Value[str], str, str | None]]:
    """Yield what says an office, the office, and the body that a bare post belongs to."""
    for ref in mentioned(corpus, OfficeRef):
        yield ref, ref.value, None
    for signed in mentioned(corpus, Signatory):
        if signed.value.office:
            yield signed, signed.value.office, getattr(signed.owner, "by", None)


def scope_of_value(corpus: Corpus, value: Value[T]) -> Scope:
    """Return the view from the issue of the record that says `value`."""
    record: Record[Model] = value.located  # type: ignore[assignment]  # only records are walked
    return scope_of(corpus, record.series, record.issue)
