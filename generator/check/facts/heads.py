"""Heads of a region's organs, whom texts name without the organ: 县长, 青禾县县长, 县检察长."""

import re
from collections import defaultdict
from collections.abc import Mapping

from generator.check.posts import HEADS
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once_of_registers
from generator.link.organs import unit
from generator.link.scope import Scope
from generator.model.registers import Body, BodyKind

_HEAD = re.compile(rf"(?:代理)?(?:常务)?副?(?P<head>{'|'.join(sorted(HEADS))}|检察长|院长)$")
_KINDS = {"检察长": BodyKind.PROCURATORATE, "院长": BodyKind.COURT}
BEFORE = "由和与请经对向为是了上及被将受当选到后时让同"
"""Before an office they are words of their own; another character may belong to a place: 邻县县长."""


def head_of(typed: str, scope: Scope) -> tuple[str, Office] | None:
    """Return the office of a region's head with which `typed` ends, as typed, and the office."""
    found = _HEAD.search(typed)
    region = _region(typed[: found.start()], scope) if found else None
    if not found or not region:
        return None
    name, said_from = region
    is_government = found["head"] in HEADS
    if is_government and found["head"] != f"{name[-1]}长":
        return None
    kind = BodyKind.GOVERNMENT if is_government else _KINDS[found["head"]]
    bodies = _organs(scope.corpus).get((name, kind), ())
    if not bodies:
        return None
    # A branch has the name of its own district besides the region's.
    body = min(bodies, key=lambda one: len(one.name))
    return typed[said_from:], Office(body, body.name, found[0])


def _region(before: str, scope: Scope) -> tuple[str, int] | None:
    """Return the region that is meant, and where the office with its name begins."""
    for name in _regions(scope.corpus):
        if before.endswith(name):
            return name, len(before) - len(name)
    own = scope.series.region
    found = re.search(f"(?:^|(?<=[{BEFORE}])){unit(own)}?$", before)
    return (own, found.start()) if found else None


@once_of_registers
def _regions(corpus: Corpus) -> tuple[str, ...]:
    return tuple(sorted({name for name, _ in _organs(corpus)}, key=len, reverse=True))


@once_of_registers
def _organs(corpus: Corpus) -> Mapping[tuple[str, BodyKind], tuple[Body, ...]]:
    """Return the governments, courts and procuratorates of each region."""
    found: dict[tuple[str, BodyKind], tuple[Body, ...]] = defaultdict(tuple)
    for located in corpus.content.bodies:
        body = corpus.bodies.find(located.data.name, "") or located.data
        if body.region and body.kind in {BodyKind.GOVERNMENT, *_KINDS.values()}:
            found[body.region, body.kind] += (body,)
    return found
