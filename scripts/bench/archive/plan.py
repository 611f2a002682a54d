"""Which issues an archive has, with which matters, each document with the length it shall have."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from bench.archive.bodies import Region
from bench.archive.draw import seeded
from bench.archive.forms import BESIDE, DOCUMENTS, LENGTHS, LONGEST, MATTERS, SHORT, SPREAD
from bench.archive.model import Issue, Meeting
from bench.archive.region import regions

_LAST_YEAR = 2021
_ISSUES_A_YEAR = 6
_DOCUMENTS_A_YEAR = 400
_MOST_YEARS = 30
_YEARS_OF_A_TERM = 5


@dataclass(frozen=True)
class Part:
    """One document to be written; a length of 0 means that its form decides."""

    kind: str
    length: int = 0


@dataclass(frozen=True)
class Matter:
    """Documents on one thing; `name` is the record's."""

    name: str
    kind: str
    parts: tuple[Part, ...]


Plan = dict[Issue, tuple[Matter, ...]]
"""Issues by date, with their matters in order of print."""


def plan(seed: int, documents: int, characters: int) -> Plan:
    """Return the issues of an archive of exactly that many documents and about those characters."""
    rng = seeded(seed, "plan")
    years = min(_MOST_YEARS, max(1, round(documents / _DOCUMENTS_A_YEAR)))
    issues = [issue for region in regions(seed) for issue in _issues(rng, region, years)]
    weights = [issue.region.share for issue in issues]
    rough = {
        issue: _matters(rng, number)
        for issue, number in zip(issues, _shares(documents, weights), strict=True)
    }
    ordered = {issue: rough[issue] for issue in sorted(issues, key=lambda issue: issue.date)}
    return _scaled(ordered, characters)


def _issues(rng: Random, region: Region, years: int) -> Iterator[Issue]:
    first = _LAST_YEAR - years + 1
    for year in range(first, _LAST_YEAR + 1):
        term = (year - 1963) // _YEARS_OF_A_TERM
        for number in range(1, _ISSUES_A_YEAR + 1):
            session = (year - 1963) % _YEARS_OF_A_TERM * _ISSUES_A_YEAR + number
            held = date(year, 2 * number, rng.randint(3, 27))
            serial = (year - 1980) * _ISSUES_A_YEAR + number
            meeting = Meeting(region, term, session, held)
            yield Issue(region, year, number, serial, meeting, held + timedelta(days=20))


def _shares(total: int, weights: list[float]) -> Iterator[int]:
    """Part `total` by weights into whole numbers that add up to it."""
    given, passed, sum_of_weights = 0, 0.0, sum(weights)
    for weight in weights:
        passed += weight
        upto = round(total * passed / sum_of_weights)
        yield upto - given
        given = upto


def _matters(rng: Random, documents: int) -> tuple[Matter, ...]:
    found: list[Matter] = []
    offset = rng.randrange(len(MATTERS))
    while documents:
        kind = MATTERS[(offset + len(found)) % len(MATTERS)] if found else "meeting"
        parts = tuple(Part(part, _length(rng, part)) for part in DOCUMENTS[kind][:documents])
        found.append(Matter(f"{kind}-{len(found)}" if found else "meeting", kind, parts))
        documents -= len(parts)
    return tuple(found)


def _length(rng: Random, kind: str) -> int:
    if kind not in LENGTHS:
        return 0
    median, least, most = LENGTHS[kind]
    return int(min(most, max(least, median * rng.lognormvariate(0, SPREAD))))


def _scaled(rough: Plan, characters: int) -> Plan:
    parts = [part for matters in rough.values() for matter in matters for part in matter.parts]
    factor = (characters - sum(SHORT.get(part.kind, BESIDE) for part in parts)) / sum(
        part.length for part in parts
    )
    return {
        issue: tuple(
            replace(
                matter,
                parts=tuple(
                    replace(part, length=min(LONGEST, int(part.length * factor)))
                    for part in matter.parts
                ),
            )
            for matter in matters
        )
        for issue, matters in rough.items()
    }
