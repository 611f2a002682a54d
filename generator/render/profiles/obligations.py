"""Who was told to answer or to mend what, until when, and which documents answer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from generator.check.days import is_before
from generator.grouped import grouped
from generator.kinds.long import date_of
from generator.kinds.text.due import due
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.day import Day
from generator.model.prose import Prose
from generator.model.record import Record
from generator.render.profiles.appraised import appraisals
from generator.render.public import public_records_of


@dataclass(frozen=True)
class Answer:
    """A record that answers, its day, and whether that is later than it was due."""

    record: str
    by: tuple[str, ...]
    date: Day | None
    is_late: bool


@dataclass(frozen=True)
class Obligation:
    """What one document demands of some bodies. Bodies go by their full names."""

    record: str
    """The id of the record that demands it."""
    by: tuple[str, ...]
    of: tuple[str, ...]
    since: Day | None
    due: Day | None
    """The day that is set, or the date plus the period; None where there is neither."""
    within: int | None
    """The period in months, where that is how the time is set."""
    said: str
    """What is demanded, where a record says it in words of its own."""
    answers: tuple[Answer, ...]
    is_of_each: bool
    """Whether each of the bodies has to act for itself, and not all together."""

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The bodies of which the archive has no answer: somebody else's answer is for all of them."""
        answering = {name for one in self.answers for name in one.by}
        if self.answers and not (self.is_of_each and answering <= set(self.of)):
            return ()
        return tuple(name for name in self.of if name not in answering)


@once
def opinions(corpus: Corpus) -> Sequence[Obligation]:
    """Return the deliberation opinions that set a time for an answer, the newest first."""
    return _newest_first(_opinions(corpus))


@once
def mendings(corpus: Corpus) -> Sequence[Obligation]:
    """Return what appraisals demand of the bodies that were appraised, the newest first."""
    return _newest_first(_mendings(corpus))


@once
def obligations_of(corpus: Corpus) -> Mapping[str, Sequence[Obligation]]:
    """Return what each body, by its full name, was told to do."""
    return grouped((name, one) for one in _all(corpus) for name in one.of)


@once
def obligations_by(corpus: Corpus) -> Mapping[str, Sequence[Obligation]]:
    """Return what each body, by its full name, told others to do."""
    return grouped((name, one) for one in _all(corpus) for name in one.by)


def _all(corpus: Corpus) -> Iterable[Obligation]:
    return _newest_first((*opinions(corpus), *mendings(corpus)))


def _newest_first(found: Iterable[Obligation]) -> Sequence[Obligation]:
    return sorted(found, key=lambda one: one.since or Day(0), reverse=True)


def _opinions(corpus: Corpus) -> Iterator[Obligation]:
    for record, data in public_records_of(corpus, TextRecord):
        asked = data.answer
        if asked is None:
            continue
        scope = scope_of(corpus, record.series, record.issue)
        opinion = cast("Record[TextRecord]", record)
        until = due(opinion, scope)
        yield Obligation(
            record=record.id,
            by=_names((data.issuer, *data.co_issuers), scope),
            of=_names(asked.responsible or data.addressees, scope),
            since=_date(record, scope),
            due=until,
            within=asked.within,
            said="",
            answers=_answers(record, until, corpus),
            is_of_each=False,
        )


def _mendings(corpus: Corpus) -> Iterator[Obligation]:
    for of in grouped((one.record.id, one) for one in appraisals(corpus)).values():
        one = of[0]
        if one.round and one.round.follow_up:
            held = one.scope.deciding(one.round)
            yield Obligation(
                record=one.record.id,
                by=(held.body.name,),
                of=tuple(dict.fromkeys(each.body for each in of if each.body)),
                since=one.date,
                due=None,
                within=None,
                said=one.round.follow_up,
                answers=_answers(one.record, None, corpus),
                is_of_each=True,
            )


def _answers(record: Record[Model], until: Day | None, corpus: Corpus) -> tuple[Answer, ...]:
    """Return the public reports of any issue that say that they answer a record."""
    found = []
    for one in corpus.referring.get(record.id, ()):
        if isinstance(one.data, Prose) and not one.is_embargoed:
            scope = scope_of(corpus, one.series, one.issue)
            date = _date(one, scope)
            is_late = bool(date and until and is_before(until, date))
            by = _names((one.data.issuer, *one.data.co_issuers), scope)
            found.append(Answer(one.id, by, date, is_late))
    return tuple(found)


def _date(record: Record[Model], scope: Scope) -> Day | None:
    return date_of(cast("Record[Prose]", record), scope)


def _names(refs: Iterable[str], scope: Scope) -> tuple[str, ...]:
    found = (scope.find_body(ref) for ref in refs)
    return tuple(dict.fromkeys(body.name for body in found if body))
