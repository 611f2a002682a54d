"""Finds bodies by full or short name, and offices as body plus post."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.registers import Body, BodyKind

RELATIVE = "市州盟县旗区乡镇"
"""A name that begins so means the body of one's own region: 市政府, 旗人大常委会, 镇政府.

Not so 省: a city writes 省人大常委会, too, and means the one above it.
"""
_OF_A_GOVERNMENT = re.compile("(?:代理|代)?(?:常务|第一)?副?(?P<unit>[省市州县区旗盟乡镇])长")
"""A post that says by itself whose it is: 县委常委、副县长 is no deputy of the party's committee."""

_OF_A_REGION = re.compile(
    f"(?P<region>.*(?:(?<=自治)区(?=副?主席)|[省市州县区旗盟乡镇](?!副?主席)))"
    f"(?P<post>{_OF_A_GOVERNMENT.pattern}|副?主席)"
)
"""青禾县副县长 is one of the county's government."""
_BEGINNING = 2
"""Characters of a text by which most that say no office are told."""


@dataclass(frozen=True)
class Office:
    """A post in a body; `named` is the body's name as the record typed it."""

    body: Body
    named: str
    post: str

    @property
    def text(self) -> str:
        """The office as it is printed."""
        return self.named + self.post

    def is_same(self, other: "Office") -> bool:
        """Whether both are the same post of the same body, whichever names were typed."""
        return (self.body.name, self.post) == (other.body.name, other.post)


class Bodies:
    """The register of bodies, searched by name within a region."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        self._by_name: dict[str, list[Body]] = {}
        for body in bodies:
            for name in body.names:
                self._by_name.setdefault(name, []).append(body)
        every = {one.name: one for own in self._by_name.values() for one in own}
        self._governments = {
            name: one for one in every.values() if _governs(one) for name in _regions_of(one)
        }
        self.names = tuple(self._by_name)
        self._beginnings = frozenset(name[:_BEGINNING] for name in self.names)

    def find(self, name: str, region: str) -> Body | None:
        """Return the body called `name` in `region`: its own first, then the only other one."""
        found = self._by_name.get(name)
        if not found:
            return None
        own = [body for body in found if body.region == region]
        if own:
            return own[0]
        is_relative = name[:1] in RELATIVE and all(body.name != name for body in found)
        return found[0] if len(found) == 1 and not is_relative else None

    def offices(self, text: str, region: str, beside: Body | None = None) -> tuple[Office, ...]:
        """Return the offices that `text` says; empty when one of them names no known body.

        A post without a body belongs to the body before it (副市长、代理市长), the first one to
        `beside`; that of a government to the government of the region.
        """
        found: list[Office] = []
        for part in text.split("、"):
            office = self._office(part, region) or self._inherited(part, found, beside)
            if office is None:
                return ()
            found.append(office)
        return tuple(found)

    def _office(self, text: str, region: str) -> Office | None:
        if found := _OF_A_REGION.fullmatch(text):
            government = self._governments.get(found["region"])
            if government and found["unit"] in (None, found["region"][-1]):
                return Office(government, found["region"], found["post"])
        if self._beginnings.isdisjoint((text[:1], text[:_BEGINNING])):
            return None
        for end in range(len(text) - 1, 0, -1):
            body = self.find(text[:end], region)
            if body:
                return Office(body, text[:end], text[end:])
        return None

    def _inherited(self, post: str, before: list[Office], beside: Body | None) -> Office | None:
        body, named = (
            (before[-1].body, before[-1].named)
            if before
            else (beside, beside.name if beside else "")
        )
        head = _OF_A_GOVERNMENT.fullmatch(post)
        if body and head and (body.region or "").endswith(head["unit"]) and not _governs(body):
            body = self._governments.get(body.region or "", body)
            named = body.name
        return Office(body, named, post) if body else None


def _governs(body: Body) -> bool:
    """Whether a body is the government of its region, and not one below it that has its region."""
    region = body.region or ""
    ends = (f"{region}人民政府", f"{region}政府")
    return body.kind is BodyKind.GOVERNMENT and bool(region) and body.name.endswith(ends)


def _regions_of(government: Body) -> tuple[str, ...]:
    """Return what the region of a government is called: as registered, and as its name has it."""
    return government.region or "", government.name.removesuffix("人民政府")


def with_inherited(bodies: Mapping[str, Body]) -> dict[str, Body]:
    """Return the bodies by full name with level and region taken from the nearest ancestor."""
    return {name: _completed(body, bodies) for name, body in bodies.items()}


def _completed(body: Body, bodies: Mapping[str, Body]) -> Body:
    level, region, parent = body.level, body.region, body.parent
    seen = {body.name}
    while parent and parent in bodies and parent not in seen and not (level and region):
        seen.add(parent)
        level, region = level or bodies[parent].level, region or bodies[parent].region
        parent = bodies[parent].parent
    return body.model_copy(update={"level": level, "region": region})
