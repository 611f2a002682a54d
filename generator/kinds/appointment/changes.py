"""What a document of the matter says of each person: verb, person, offices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.kinds.appointment.model import Appointment
from generator.kinds.appointment.parts import MatterPart
from generator.link.bodies import Office
from generator.link.scope import Scope
from generator.model.registers import Person
from generator.model.verbs import Verb


@dataclass(frozen=True)
class Change:
    """One person entering or leaving one or more offices."""

    verb: Verb
    person: Person
    offices: tuple[Office, ...]
    reason: str = ""
    """Why someone resigns."""
    holding: str = ""
    """The office of who is to act in another one."""
    by: str = ""
    """The body that proposed it, where the record says so of each change."""

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
        if self.verb is Verb.DECIDE_TO_ACT:
            return f"由{self.holding}{self.person.name}{self.acting}"
        if self.verb.appoints:
            return f"{self.person.name}为{self.office}"
        resigns = "辞去" if self.verb is Verb.ACCEPT_RESIGNATION else ""
        return f"{self.person.name}{resigns}{self.office}职务"

    @property
    def acting(self) -> str:
        """In which office someone acts: 代理青禾县人民政府县长职务."""
        meant = (replace(o, post=o.post.removeprefix(ACTING)) for o in self.offices)
        return f"{ACTING}{replace(self, offices=tuple(meant)).office}职务"

    @property
    def clause(self) -> str:
        """The whole statement, with the verb where it belongs: 任命赵小川为…, 批准何川辞去…职务."""
        if self.verb is Verb.DECIDE_TO_ACT:
            return f"决定{self.listed}"
        if self.verb in {Verb.APPROVE_RESIGNATION, Verb.ACCEPT_RESIGNATION}:
            return f"{self.verb[:2]}{self.person.name}辞去{self.office}职务"
        return f"{self.verb}{self.listed}"

    @property
    def accepted(self) -> str:
        """A resignation with its reason: 接受韩冬因工作变动辞去…职务."""
        reason = f"因{self.reason}" if self.reason else ""
        return f"接受{self.person.name}{reason}辞去{self.office}职务"


ACTING = "代理"
"""With this begins the post of who acts in it."""


def acted(verb: Verb, office: Office) -> Office:
    """Return the office that is entered: 代理县长 where it is decided who acts as 县长."""
    if verb is Verb.DECIDE_TO_ACT and not office.post.startswith(ACTING):
        return replace(office, post=ACTING + office.post)
    return office


Group = tuple[Verb, tuple[Change, ...]]
"""A verb and the changes it governs."""


def changes(matter: Appointment, part: MatterPart, scope: Scope) -> tuple[Change, ...]:
    """Return the changes that a document is about, in the record's order."""
    about = tuple(office for ref in part.offices for office in scope.offices(ref))
    return tuple(_about(_all(matter, scope), about))


def _all(matter: Appointment, scope: Scope) -> Iterator[Change]:
    for one in matter.entries:
        yield Change(
            one.verb,
            scope.person(one.person),
            tuple(acted(one.verb, office) for office in scope.offices(one.office)),
            reason=matter.reasons.get(one.person, ""),
            holding=matter.holding.get(one.person, ""),
            by=scope.body(one.by).name if one.by else "",
        )


def _about(found: Iterator[Change], about: Sequence[Office]) -> Iterator[Change]:
    for change in found:
        # The document's own naming of an office is what it prints.
        offices = (
            change.offices
            if not about
            else tuple(
                entered
                for entered in (acted(change.verb, named) for named in about)
                for office in change.offices
                if office.is_same(entered)
            )
        )
        if offices:
            yield replace(change, offices=offices)


def printed(found: Sequence[Change], part: MatterPart) -> tuple[Change, ...]:
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


def proposed(found: Sequence[Change]) -> tuple[tuple[str, tuple[Group, ...]], ...]:
    """Return the changes by the body that proposed them, then under their verbs."""
    bodies = groupby(found, key=lambda change: change.by)
    return tuple((by, grouped(tuple(of))) for by, of in bodies)
