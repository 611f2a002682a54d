"""The registers of an archive: who and what its documents name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bench.archive.bodies import Region
from bench.archive.model import Document
from bench.archive.terms import STATUTES
from bench.records.matters import appointed

Entries = Sequence[Mapping[str, object] | str]
_LEVELS = {"市": "city", "县": "county", "区": "county"}


def people(documents: Iterable[Document]) -> Entries:
    """Return everybody whom the documents, or the records of appointments, name, each name once."""
    named: set[str] = set()
    for document in documents:
        named.update(person.name for person in document.people)
        if document.kind == "motion":
            named.update(appointed(document))
    return sorted(named)


def statutes() -> Entries:
    """Return the laws that motions rest on."""
    return [{"title": title} for title in STATUTES]


def bodies(region: Region) -> Entries:
    """Return the bodies of a region, each under its full name."""
    return [dict(body) for body in _bodies(region)]


def _bodies(region: Region) -> Iterator[Mapping[str, object]]:
    top = {"level": _LEVELS[region.level], "region": region.name}
    yield {"name": region.congress, "kind": "congress", **top}
    yield {"name": region.committee, "kind": "standing-committee", "parent": region.congress}
    yield {"name": region.government, "kind": "government", **top}
    yield {"name": region.court, "kind": "court", **top}
    yield {"name": region.procuratorate, "kind": "procuratorate", **top}
    for bureau in region.bureaux:
        yield {"name": bureau, "kind": "department", "parent": region.government}
    for committee in region.committees:
        inner = "人大常委会" in committee
        kind, parent = (
            ("working-committee", region.committee)
            if inner
            else ("special-committee", region.congress)
        )
        yield {"name": committee, "kind": kind, "parent": parent}
