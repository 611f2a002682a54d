"""What a document of the matter says of each person: verb, person, offices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.kinds.appointment.model import Appointment, Part, Verb
from generator.link.bodies import Office
from generator.link.corpus import Scope
from generator.model.registers import Person


@dataclass(frozen=True)
class Change:
    """One person entering or leaving one or more offices."""

    verb: Verb
    person: Person
    offices: tuple[Office, ...]

    @property
    def office(self) -> str:
        """The offices as they are printed: the body once, then its posts."""
        first, *others = self.offices
        return "、".join(
            [first.text] + [o.post if o.named == first.named else o.text for o in others]
        )

    @property
    def listed(self) -> str:
        """What stands under the verb in a list: 王大海为…副县长, 韩冬…副县长职务."""
        if self.verb.appoints:
            return f"{self.person.name}为{self.office}"
        resigns = "辞去" if self.verb is Verb.ACCEPT_RESIGNATION else ""
        return f"{self.person.name}{resigns}{self.office}职务"

    @property
    def clause(self) -> str:
        """The whole statement, with the verb where it belongs: 任命赵小川为…, 批准何川辞去…职务."""
        if self.verb in {Verb.APPROVE_RESIGNATION, Verb.ACCEPT_RESIGNATION}:
            return f"{self.verb[:2]}{self.person.name}辞去{self.office}职务"
        return f"{self.verb}{self.listed}"


Group = tuple[Verb, tuple[Change, ...]]
"""A verb and the changes it governs."""


def changes(matter: Appointment, part: Part, scope: Scope) -> tuple[Change, ...]:
    """Return the changes that a document is about, in the record's order."""
    about = tuple(office for ref in part.offices for office in scope.offices(ref))
    return tuple(_about(_all(matter, scope), about))


def _all(matter: Appointment, scope: Scope) -> Iterator[Change]:
    for verb, people in matter.changes.items():
        for person, office in people.items():
            yield Change(verb, scope.person(person), scope.offices(office))


def _about(found: Iterator[Change], about: Sequence[Office]) -> Iterator[Change]:
    for change in found:
        # The document's own naming of an office is what it prints.
        offices = (
            change.offices
            if not about
            else tuple(
                named for named in about for office in change.offices if office.is_same(named)
            )
        )
        if offices:
            yield Change(change.verb, change.person, offices)


def printed(found: Sequence[Change], part: Part) -> tuple[Change, ...]:
    """Return the changes with the posts as the original prints them."""
    return tuple(
        replace(
            change,
            offices=tuple(
                replace(office, post=part.posts.get(office.post, office.post))
                for office in change.offices
            ),
        )
        for change in found
    )


def grouped(found: Sequence[Change]) -> tuple[Group, ...]:
    """Return the changes under their verbs."""
    return tuple((verb, tuple(group)) for verb, group in groupby(found, key=lambda c: c.verb))
