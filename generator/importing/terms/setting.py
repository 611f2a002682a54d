"""What a recogniser knows of where a document stands: the region, the registers, the issue's meetings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.importing.terms.organs import canonical, is_body
from generator.importing.terms.posts import NamedOffice, offices
from generator.importing.terms.sittings import NamedSitting
from generator.link.bodies import Bodies


@dataclass(frozen=True)
class Setting:
    """The issue that is made: its region, its publisher, what is registered, which meetings it holds."""

    region: str
    bodies: Bodies
    publisher: str = ""
    """The body that publishes the issue, as it is registered or will be; empty where nothing says so."""
    date: str = ""
    """The day of the issue as records write it."""
    meetings: Mapping[str, str] = field(default_factory=dict)
    """The sessions that have a record in the issue, 第二十五次会议, by what `NamedSitting` tells apart."""
    days: Mapping[str, str] = field(default_factory=dict)
    """The days of the meetings that the issue names, by what `NamedSitting` tells apart."""

    def body(self, name: str) -> str:
        """Return what a record calls a body: its registered name, else its full name."""
        known = self.bodies.find(name, self.region)
        if known:
            return known.name
        full = canonical(name, self.region)
        known = self.bodies.find(full, self.region)
        return known.name if known else full

    def is_body(self, name: str) -> bool:
        """Whether a text is the name of a registered body, or reads as that of a body."""
        return self.bodies.find(name, self.region) is not None or is_body(name)

    def offices(self, text: str) -> tuple[NamedOffice, ...]:
        """Return body and post of each office, by the registered bodies, else by how offices read."""
        known = self.bodies.offices(text, self.region)
        if known and all(_POST.fullmatch(one.post) for one in known):
            return tuple(NamedOffice(one.named, one.post) for one in known)
        return offices(text)

    def office(self, text: str) -> str:
        """Return offices as a record says them: as typed, but where a body has no such short name."""
        found = self.offices(text)
        if not found:
            return text
        said = [self._office(one) for one in found]
        bodies = [one.body for one in found]
        return "、".join(
            one.removeprefix(self.called(body)) if index and bodies[index - 1] == body else one
            for index, (one, body) in enumerate(zip(said, bodies, strict=True))
        )

    def holder(self, office: str, name: str) -> str:
        """Return a person with the office that a text gives them, as records say it: 县人民政府县长 李明."""
        return f"{self.office(office)} {name}"

    def _office(self, one: NamedOffice) -> str:
        return self.called(one.body) + one.post

    def called(self, name: str) -> str:
        """Return a body's name as typed where it is registered, or will be; else its full name."""
        if self.bodies.find(name, self.region):
            return name
        full = canonical(name, self.region)
        return full if self.bodies.find(full, self.region) else name

    def organ(self, sitting: NamedSitting) -> str:
        """Return the organ that sat, by its full name."""
        region = sitting.region if sitting.region.endswith(self.region) else self.region
        region = (
            sitting.region if len(sitting.region) > 1 and sitting.region != self.region else region
        )
        ending = "常务委员会" if sitting.is_committee else ""
        if sitting.is_chairs:
            return self.body(f"{region}人大常委会主任会议")
        return self.body(f"{region}人民代表大会{ending}")


_POST = re.compile(r"(?!.*(?:的|关于|和|在|于))[\u4e00-\u9fff（）]{2,14}")
"""What may stand behind the name of a body as a post in it."""


def key(sitting: NamedSitting) -> str:
    """Return what tells a meeting from the others of an issue."""
    organ = "chairs" if sitting.is_chairs else "committee" if sitting.is_committee else "congress"
    return f"{organ}-{sitting.term}-{sitting.session}{'-preparatory' if sitting.is_preparatory else ''}"
