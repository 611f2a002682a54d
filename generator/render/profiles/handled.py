"""Motions and suggestions whose handling was reported one by one: who proposed them, who dealt with them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.kinds.handling.model import Handling
from generator.kinds.handling.model import Item as Matter
from generator.link.corpus import Corpus, Scope
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.render.archive import Archive
from generator.render.profiles.cells import Link, Row, Words, joined
from generator.render.profiles.leads import body_link, body_links, person_link, telling_link
from generator.render.public import public_records_of


@dataclass(frozen=True)
class Handled:
    """One motion or suggestion, and the record that reports on it."""

    matter: Matter
    record: Record[Model]
    scope: Scope

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
    """Return all that public records report on, the newest issue first, within one as printed."""
    found = [
        Handled(matter, record, corpus.scope(record.series, record.issue))
        for record, data in public_records_of(corpus, Handling)
        for matter in data.items
    ]
    return sorted(found, key=lambda one: one.scope.issue.date, reverse=True)


@once
def handled_of_person(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each person, by key, proposed."""
    return grouped((person, one) for one in handled(corpus) for person in one.matter.lead)


@once
def handled_by_unit(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each body, by its full name, dealt with."""
    return grouped((unit, one) for one in handled(corpus) for unit in one.units)


@once
def handled_of_body(corpus: Corpus) -> Mapping[str, Sequence[Handled]]:
    """Return what each body, by its full name, proposed."""
    return grouped((one.by, one) for one in handled(corpus) if one.by)


HEAD = ("议案、建议", "提出", "承办", "办理结果", "见于")


def handled_row(one: Handled, archive: Archive) -> Row:
    """Return what is known of one motion or suggestion."""
    return (
        _named(one.matter),
        tuple(_proposers(one, archive)),
        body_links(one.units, archive),
        one.matter.outcome or "",
        telling_link(one.record.id, archive),
    )


def _named(matter: Matter) -> Words:
    number = f"（{matter.number}）" if matter.number else ""
    key = "重点" if matter.key else ""
    return f"{matter.title}{number}　{key}{matter.type}"


def _proposers(one: Handled, archive: Archive) -> Iterator[str | Link]:
    """Yield who proposed it, as far as that is known: 李秋等5人."""
    people = [person_link(person, archive) for person in one.matter.lead]
    yield from joined([*people, *([body_link(one.by, archive)] if one.by else [])])
    if one.matter.proposers and one.matter.proposers > len(people):
        yield f"等{one.matter.proposers}人" if people else f"{one.matter.proposers}人"
