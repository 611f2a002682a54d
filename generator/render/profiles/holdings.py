"""Who held which office from when to when, as far as the public records tell.

An appointment begins it, a removal or resignation ends it; a list, a signature, a speaker show it on a
day. What is not said is not made up: the beginning may be known only as no later than a day, the end
not at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.check.offices import Event, Post, Tenure
from generator.check.posts import full, is_chief
from generator.grouped import grouped
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.values import Day
from generator.render.public import public_events


@dataclass(frozen=True)
class Holding:
    """One person in one office, without a break that is known of."""

    seen: Event
    """The first that is known of it: the appointment, or the first day on which it shows."""
    last: Event
    """The last that shows it."""
    end: Event | None = None
    """The removal, resignation or recall."""
    followed: Event | None = None
    """What shows, where no end is known, that by then somebody else held the office."""

    @property
    def person(self) -> str:
        """The key of the person."""
        return self.seen.person

    @property
    def office(self) -> Office:
        """The office."""
        return self.seen.office

    @property
    def begin(self) -> Event | None:
        """The appointment or election, if it is known."""
        return self.seen if self.seen.tenure is Tenure.ENTERS else None

    @property
    def until(self) -> Day | None:
        """The day by which it had ended, if that is known."""
        ended = self.end or self.followed
        return ended.date if ended else None

    @property
    def held(self) -> str:
        """From when, seen since, seen last and until when, parted by /; what is not known is empty."""
        begin = self.begin.date if self.begin else ""
        return f"{begin}/{self.seen.date}/{self.last.date}/{self.until or ''}"


@once
def holdings(corpus: Corpus) -> Sequence[Holding]:
    """Return all that public records tell, the newest first; those of one office together."""
    found: list[Holding] = []
    for of in _by_seat(corpus).values():
        found += _with_followers(sorted(_holdings(of), key=_age))
    return tuple(sorted(found, key=_age, reverse=True))


def _age(one: Holding) -> tuple[Day, bool, Day, str, str, str]:
    """Return what sorts holdings: of those seen on one day, who had it before is the older.

    Names decide at last: the order of records would tell of one under embargo.
    """
    known = one.seen.date, one.begin is not None, one.last.date
    return *known, one.office.body.name, one.office.post, one.person


@once
def holdings_of_person(corpus: Corpus) -> Mapping[str, Sequence[Holding]]:
    """Return the offices of each person by key, the newest first."""
    return grouped((one.person, one) for one in holdings(corpus))


@once
def holdings_of_body(corpus: Corpus) -> Mapping[str, Sequence[Holding]]:
    """Return who held the offices of each body, by its full name, the newest first."""
    return grouped((one.office.body.name, one) for one in holdings(corpus))


def _by_seat(corpus: Corpus) -> Mapping[Post, Sequence[Event]]:
    """Return the events of each office, with those of who acts in it."""
    return grouped(((one.post[0], full(one.post[1])), one) for one in public_events(corpus))


def _holdings(of: Sequence[Event]) -> Iterator[Holding]:
    """Yield the holdings of one office; to act in it is an office of its own."""
    apart = grouped(((event.person, event.post[1]), event) for event in of)
    for own in apart.values():
        yield from _runs(sorted(own, key=lambda one: (one.date, one.tenure)))


def _runs(of: Sequence[Event]) -> Iterator[Holding]:
    current: Holding | None = None
    for event in of:
        if event.tenure is Tenure.HOLDS:
            current = replace(current, last=event) if current else Holding(event, event)
        elif event.tenure is Tenure.LEAVES:
            yield replace(current or Holding(event, event), last=event, end=event)
            current = None
        else:
            # A list of the very day of the vote may have the new office already.
            is_listed = current and not current.begin and current.seen.date == event.date
            if current and not is_listed:
                yield replace(current, followed=event)
            current = Holding(event, event)
    if current:
        yield current


def _with_followers(of: Sequence[Holding]) -> Iterator[Holding]:
    """Yield holdings of one office, with what shows that the next one had it, if one person at a time has it."""
    for index, one in enumerate(of):
        after = of[index + 1 :] if one.until is None and is_chief(one.office) else ()
        follower = next((next_.seen for next_ in after if one.last.date < next_.seen.date), None)
        yield replace(one, followed=follower) if follower else one
