"""What anyone may know of: nothing of a record under embargo, nor that an issue of such records is coming."""

from collections.abc import Iterator
from typing import TypeVar

from generator.check.offices import Event, events
from generator.check.records import records_of
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record

M = TypeVar("M", bound=Model)


def public(corpus: Corpus) -> list[Scope]:
    """Return the issues that anyone may know of."""
    scopes = (scope_of(corpus, *issue_id.split("/")) for issue_id in corpus.content.issues)
    return [scope for scope in scopes if not is_embargoed(scope)]


def newest_first(corpus: Corpus) -> list[Scope]:
    """Return the issues that are published, the newest first."""
    scopes = public(corpus)
    # Of one day, the running number and then the id decide.
    scopes.sort(key=lambda s: s.issue_id)
    scopes.sort(key=lambda s: (s.issue.date, s.issue.serial or 0), reverse=True)
    return scopes


def is_embargoed(scope: Scope) -> bool:
    """Whether all records of an issue are under embargo: then nobody may know that it is coming."""
    return bool(scope.records()) and not scope.published()


def public_records(corpus: Corpus) -> Iterator[Record[Model]]:
    """Yield the records that are not under embargo."""
    return (record for record in corpus.content.records if not record.is_embargoed)


def public_records_of(corpus: Corpus, model: type[M]) -> Iterator[tuple[Record[Model], M]]:
    """Yield those that are a `model`, and the model."""
    return (found for found in records_of(corpus, model) if not found[0].is_embargoed)


def public_events(corpus: Corpus) -> Iterator[Event]:
    """Yield what these records tell of offices: of one office together, in the order of dates."""
    return (one for of in events(corpus).values() for one in of if not one.record.is_embargoed)
