"""Motions and suggestions whose handling was reported one by one: who proposed them, who dealt with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from generator.grouped import grouped
from generator.kinds.handling.model import Handling
from generator.kinds.handling.model import Item as Matter
from generator.kinds.handling.terms import answered_by
from generator.kinds.reply.model import Reply
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.day import Day
from generator.model.record import Record
from generator.render.addresses import suggestion_id
from generator.render.profiles.replied import replies_by_page
from generator.render.public import public_records_of


@dataclass(frozen=True)
class Handled:
    """One motion or suggestion, and the record that reports on it."""

    matter: Matter
    record: Record[Model]
    scope: Scope

    @property
    def page(self) -> str:
        """The address of its page: what a series reports on under the same title is one page."""
        return suggestion_id(self.record.series, self.matter.title)

    @property
    def report(self) -> Handling | Reply:
        """What the record says of all that it reports on; a reply, where no report names the matter."""
        return cast("Handling | Reply", self.record.data)

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


@once
def handled(corpus: Corpus) -> Sequence[Handled]:
    """Return all that public records report on, the newest issue first, within one as printed.

    What no report names, and is answered in writing, is told by the newest reply.
    """
    found = [
        Handled(matter, record, scope_of(corpus, record.series, record.issue))
        for record, data in public_records_of(corpus, Handling)
        for matter in data.items
    ]
    pages = {one.page for one in found}
    alone = [of[0] for page, of in replies_by_page(corpus).items() if page not in pages]
    found += [Handled(one.matter, one.record, one.scope) for one in alone]
    return sorted(found, key=lambda one: one.scope.issue.date, reverse=True)


@once
def handled_of_person(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each person, by key, proposed."""
    answered = replies_by_page(corpus)
    return grouped(
        (person, one)
        for one in handled(corpus)
        for person in dict.fromkeys(
            (*one.matter.lead, *(to for of in answered.get(one.page, ()) for to in of.matter.lead))
        )
    )


@once
def handled_by_unit(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each body, by its full name, dealt with."""
    return grouped((unit, one) for one in handled(corpus) for unit in one.units)


@once
def handled_of_body(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each body, by its full name, proposed."""
    return grouped((one.by, one) for one in handled(corpus) if one.by)


@once
def handled_by_page(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what is reported on by the address of its page, of each the newest report first."""
    return grouped((one.page, one) for one in handled(corpus))


@once
def handled_by_record(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each record, by its id, reports on, as printed."""
    return grouped((one.record.id, one) for one in handled(corpus))
