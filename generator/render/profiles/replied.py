"""The written replies to motions and suggestions: whose they are, when they came, which pages they are on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.kinds.handling.model import Item as Matter
from generator.kinds.long import date_of
from generator.kinds.reply.answered import matter_of
from generator.kinds.reply.model import Reply
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope, scope_of
from generator.model.day import Day
from generator.model.record import Record, is_of
from generator.render.addresses import suggestion_id
from generator.render.public import public_records


@dataclass(frozen=True)
class Replied:
    """A reply, and what it says of the motion or suggestion."""

    matter: Matter
    record: Record[Reply]
    scope: Scope

    @property
    def page(self) -> str:
        """The address of the page of the motion or suggestion."""
        return suggestion_id(self.record.series, self.matter.title)

    @property
    def date(self) -> Day | None:
        """The day of the reply."""
        return date_of(self.record, self.scope)

    @property
    def by(self) -> Sequence[str]:
        """The full names of those who reply."""
        return tuple(self.scope.body(unit).name for unit in self.matter.units)

    @property
    def proposed_by(self) -> str:
        """The full name of the body that proposed it, if one did."""
        return self.scope.body(self.matter.by).name if self.matter.by else ""


@once
def replies(corpus: Corpus) -> Sequence[Replied]:
    """Return all public replies, the newest issue first."""
    found = [
        Replied(matter_of(record, corpus), record, scope_of(corpus, record.series, record.issue))
        for record in public_records(corpus)
        if is_of(record, Reply)
    ]
    return sorted(found, key=lambda one: one.scope.issue.date, reverse=True)


@once
def replies_by_page(corpus: Corpus) -> Mapping[str, Sequence[Replied]]:
    """Return the replies by the address of the page of what they answer."""
    return grouped((one.page, one) for one in replies(corpus))


@once
def replies_by_record(corpus: Corpus) -> Mapping[str, Replied]:
    """Return each reply by the id of its record."""
    return {one.record.id: one for one in replies(corpus)}
