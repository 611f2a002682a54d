"""What one person does in one body, and who follows whom at its head, in the order of dates."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from generator.check.offices import Event, Post, Tenure, events
from generator.check.posts import full, is_chief, is_elected, ladder
from generator.check.sittings import congress_between, term_between
from generator.link.corpus import Corpus
from generator.link.once import once

K = TypeVar("K")

Ladder = tuple[str, str, str]
"""A person, a body, and the posts of which one person holds one there (chief, deputy)."""


@once
def careers(corpus: Corpus) -> Mapping[Ladder, tuple[Event, ...]]:
    """Return the events of each person in each body, chief and deputy together."""
    found: dict[Ladder, list[Event]] = defaultdict(list)
    for of in events(corpus).values():
        for event in of:
            office = event.office
            step = ladder(office) or full(office.post)
            found[event.person, office.body.name, step].append(event)
    return _in_order(found)


@once
def chiefs(corpus: Corpus) -> Mapping[Post, tuple[Event, ...]]:
    """Return the events of each office that one person holds, with those who act in it.

    Who speaks after the vote of a day may be called by the new office: that is no event.
    """
    found: dict[Post, list[Event]] = defaultdict(list)
    for of in events(corpus).values():
        entered = {(e.date, e.person) for e in of if e.tenure is Tenure.ENTERS}
        for event in of:
            spoken = event.tenure is Tenure.HOLDS and (event.date, event.person) in entered
            if is_chief(event.office) and not spoken:
                found[event.office.body.name, full(event.office.post)].append(event)
    return _in_order(found)


def elected_between(corpus: Corpus, before: Event, after: Event) -> bool:
    """Whether a session of the congress may have made the change from `before` to `after`.

    From issue to issue it may also have begun another term that no record tells of.
    """
    region = after.office.body.region
    if term_between(corpus, region, before.date, after.date):
        return True  # With a term all offices end.
    is_near = before.record.issue_id == after.record.issue_id
    is_open = is_elected(before.office) or is_elected(after.office) or not is_near
    return is_open and congress_between(corpus, region, before.date, after.date)


def _in_order(found: Mapping[K, Iterable[Event]]) -> Mapping[K, tuple[Event, ...]]:
    return {
        key: tuple(sorted(of, key=lambda event: (event.date, event.tenure)))
        for key, of in found.items()
    }
