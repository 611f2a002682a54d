"""What appraisals found: of bodies the ballots, of officials how satisfied the staff is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.kinds.appraisal.model import Appraisal, Appraised, OfficialRating
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.day import Day
from generator.model.record import Record
from generator.render.public import public_records_of


@dataclass(frozen=True)
class Found:
    """What one appraisal found of one body."""

    of: Appraised
    round: Appraisal
    record: Record[Model]
    scope: Scope

    @property
    def body(self) -> str:
        """The full name of the body."""
        return self.scope.body(self.of.body).name

    @property
    def date(self) -> Day:
        """The day of the ballot: that of the meeting."""
        return self.scope.meeting(self.round.meeting).date


@dataclass(frozen=True)
class Rated:
    """How the staff rated one official."""

    rating: OfficialRating
    found: Found


@once
def appraisals(corpus: Corpus) -> Sequence[Found]:
    """Return what public appraisals found, the newest first, by rank."""
    found = [
        Found(one, data, record, scope_of(corpus, record.series, record.issue))
        for record, data in public_records_of(corpus, Appraisal)
        for one in data.appraised
    ]
    return sorted(found, key=lambda one: one.date, reverse=True)


@once
def appraisals_of_body(corpus: Corpus) -> Mapping[str, Sequence[Found]]:
    """Return what was found of each body, by its full name."""
    return grouped((one.body, one) for one in appraisals(corpus))


@once
def ratings_of_person(corpus: Corpus) -> Mapping[str, Sequence[Rated]]:
    """Return how each official, by key, was rated."""
    return grouped(
        (one.of.official.person, Rated(one.of.official, one))
        for one in appraisals(corpus)
        if one.of.official
    )
