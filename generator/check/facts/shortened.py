"""Offices as texts say them for short: 教育局局长 without the region, 教育局长 with one 局 for two."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.check.facts.heads import BEFORE
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once_of_registers
from generator.link.organs import unit
from generator.link.scope import Scope
from generator.model.registers import Body, BodyKind

_COMMITTEE = ("人大常委会", "常委会", "常务委员会")
"""What a region's own standing committee is called without the region."""
_SHORTEST = 3


def shortened(typed: str, scope: Scope) -> tuple[str, Office] | None:
    """Return the office of a body of the own region with which `typed` ends, as typed, and the office."""
    known = _by_short(scope.corpus).get(scope.series.region, {})
    for first in range(len(typed) - _SHORTEST) if known else ():
        if first and typed[first - 1] not in BEFORE:
            continue
        said = typed[first:]
        for end in range(len(said) - 1, _SHORTEST - 1, -1):
            if body := known.get(said[:end]):
                return said, whole(Office(body, said[:end], said[end:]))
    return None


def whole(office: Office) -> Office:
    """Return an office whose post was typed without the character that ends its body's name."""
    if office.post != "长":
        return office
    return Office(office.body, office.named, f"{office.named[-1]}长")


@once_of_registers
def _by_short(corpus: Corpus) -> Mapping[str, Mapping[str, Body]]:
    """Return the bodies of each region by their names without it; what several are called is none's."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for located in corpus.content.bodies:
        body = corpus.bodies.find(located.data.name, "")
        if body and body.region:
            for short in _shorts(body, body.region):
                found[body.region][short].add(body.name)
    return {region: _only(names, corpus) for region, names in found.items()}


def _only(names: Mapping[str, set[str]], corpus: Corpus) -> Mapping[str, Body]:
    one = {short: next(iter(bodies)) for short, bodies in names.items() if len(bodies) == 1}
    return {short: body for short, name in one.items() if (body := corpus.bodies.find(name, ""))}


def _shorts(body: Body, region: str) -> Iterator[str]:
    if body.kind is BodyKind.STANDING_COMMITTEE:
        yield from _COMMITTEE
    for name in body.names:
        bare = name.removeprefix(region)
        bare = bare if bare != name else name.removeprefix(unit(region))
        if bare != name and len(bare) >= _SHORTEST:
            yield from (bare, f"{unit(region)}{bare}")
