"""What ballots on satisfaction found: of bodies and reports the votes, of officials how satisfied the staff is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.kinds.appraisal.model import Appraisal, Appraised, OfficialRating
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Item
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.day import Day
from generator.model.prose import Prose
from generator.model.record import Record
from generator.model.satisfaction import Rated
from generator.render.public import public_records


@dataclass(frozen=True)
class Found:
    """What came of one ballot."""

    of: Rated
    record: Record[Model]
    """An appraisal, or the meeting whose minutes alone tell of the ballot."""
    scope: Scope
    date: Day
    """The day of the ballot: that of the meeting."""
    about: str
    """The report or matter that it was on, where it was not on a body and nothing more."""

    @property
    def body(self) -> str:
        """The full name of the body; empty where it was on none."""
        return self.scope.body(self.of.body).name if self.of.body else ""

    @property
    def round(self) -> Appraisal | None:
        """The appraisal; None where the ballot stands in minutes."""
        return self.record.data if isinstance(self.record.data, Appraisal) else None

    @property
    def official(self) -> OfficialRating | None:
        """How the head of the body was rated."""
        return self.of.official if isinstance(self.of, Appraised) else None


@dataclass(frozen=True)
class RatedOfficial:
    """How the staff rated one official."""

    rating: OfficialRating
    found: Found


@once
def appraisals(corpus: Corpus) -> Sequence[Found]:
    """Return what public ballots found, the newest first, in the order of their records."""
    found = [one for record in public_records(corpus) for one in _found(record, corpus)]
    return sorted(found, key=lambda one: one.date, reverse=True)


def _found(record: Record[Model], corpus: Corpus) -> Iterator[Found]:
    data = record.data
    if isinstance(data, Appraisal):
        scope = scope_of(corpus, record.series, record.issue)
        for rated in data.appraised:
            yield Found(rated, record, scope, scope.deciding(data).date, rated.subject or "")
    elif isinstance(data, MeetingRecord):
        scope = scope_of(corpus, record.series, record.issue)
        for item in data.items:
            for one in item.ballots:
                of = "" if one.body else _subject(item, scope)
                yield Found(one, record, scope, data.date, one.subject or of)


def _subject(item: Item, scope: Scope) -> str:
    """Return what an item says that it is about: its words, or the reports heard."""
    heard = (scope.record(one.report).data for one in item.heard)
    return item.subject or "、".join(one.title for one in heard if isinstance(one, Prose))


@once
def appraisals_of_body(corpus: Corpus) -> Mapping[str, Sequence[Found]]:
    """Return what was found of each body, by its full name."""
    return grouped((one.body, one) for one in appraisals(corpus) if one.body)


@once
def ratings_of_person(corpus: Corpus) -> Mapping[str, Sequence[RatedOfficial]]:
    """Return how each official, by key, was rated."""
    return grouped(
        (one.official.person, RatedOfficial(one.official, one))
        for one in appraisals(corpus)
        if one.official
    )
