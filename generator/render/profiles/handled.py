"""Motions and suggestions whose handling was reported one by one: who proposed them, who dealt with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.kinds.handling.model import Handling
from generator.kinds.handling.model import Item as Matter
from generator.kinds.handling.terms import answered_by
from generator.kinds.reply.model import Reply
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.day import Day
from generator.model.record import Record, is_of
from generator.render.addresses import suggestion_id
from generator.render.profiles.replied import Replied, replies_by_page
from generator.render.public import public_records


@dataclass(frozen=True)
class Handled:
    """One motion or suggestion, the record that reports on it if one does, and the written replies."""

    matter: Matter
    report: Record[Handling] | None
    scope: Scope
    replies: Sequence[Replied]

    @property
    def record(self) -> Record[Handling] | Record[Reply]:
        """The record that tells of it: the report; where none names it, the newest reply."""
        return self.report or self.replies[0].record

    @property
    def page(self) -> str:
        """The address of its page: what a series reports on under the same title is one page."""
        return suggestion_id(self.record.series, self.matter.title)

    @property
    def due(self) -> tuple[Day, Day] | None:
        """The days by which it is to be answered, and by which at the latest, where it is complex."""
        return answered_by(self.matter)

    @property
    def units(self) -> tuple[str, ...]:
        """The full names of the bodies that dealt with it."""
        return tuple(self.scope.body(unit).name for unit in self.matter.units)

    @property
    def by(self) -> str:
        """The full name of the body that proposed it, if one did."""
        return self.scope.body(self.matter.by).name if self.matter.by else ""

    @property
    def people(self) -> Iterable[str]:
        """All who proposed it, by their keys: as the report says, and as the replies do."""
        own = (*self.matter.lead, *(one for of in self.replies for one in of.matter.lead))
        return dict.fromkeys(own)

    @property
    def dealing(self) -> Iterable[str]:
        """The full names of all bodies that dealt with it or replied to it."""
        return dict.fromkeys((*self.units, *(unit for of in self.replies for unit in of.by)))

    @property
    def proposing(self) -> Iterable[str]:
        """The full names of all bodies that proposed it."""
        own = (self.by, *(of.proposed_by for of in self.replies))
        return dict.fromkeys(name for name in own if name)


@once
def handled(corpus: Corpus) -> Sequence[Handled]:
    """Return all that public records report on, the newest issue first, within one as printed.

    What no report names, and is answered in writing, is told by the newest reply.
    """
    told = replies_by_page(corpus)
    found = [
        Handled(
            matter,
            record,
            scope_of(corpus, record.series, record.issue),
            told.get(suggestion_id(record.series, matter.title), ()),
        )
        for record in public_records(corpus)
        if is_of(record, Handling)
        for matter in record.data.items
    ]
    pages = {one.page for one in found}
    alone = [of for page, of in told.items() if page not in pages]
    found += [Handled(of[0].matter, None, of[0].scope, of) for of in alone]
    return sorted(found, key=lambda one: one.scope.issue.date, reverse=True)


@once
def handled_of_person(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each person, by key, proposed."""
    return grouped((person, one) for one in handled(corpus) for person in one.people)


@once
def handled_by_unit(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each body, by its full name, dealt with."""
    return grouped((unit, one) for one in handled(corpus) for unit in one.dealing)


@once
def handled_of_body(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each body, by its full name, proposed."""
    return grouped((body, one) for one in handled(corpus) for body in one.proposing)


@once
def handled_by_page(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what is reported on by the address of its page, of each the newest report first."""
    return grouped((one.page, one) for one in handled(corpus))


@once
def handled_by_record(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each record, by its id, reports on, as printed."""
    return grouped((one.record.id, one) for one in handled(corpus))
