"""What drafts refer to that no register has: people, bodies, statutes, each as a new entry."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.organs import canonical, kind_of
from generator.importing.terms.persons import is_person
from generator.importing.terms.posts import offices
from generator.importing.write.regions import level_of
from generator.link.corpus import Corpus
from generator.link.mentions import named_people
from generator.link.organs import unit
from generator.link.walk import references
from generator.model.base import Model
from generator.model.refs import Basis, BodyRef, OfficeRef, Signatory
from generator.model.registers import BodyKind, Level
from generator.model.walk import leaves


@dataclass(frozen=True)
class Needed:
    """New entries of the registers, as they are typed."""

    people: tuple[str, ...]
    namesakes: tuple[Data, ...]
    """People who bear the name of others, each with the id of their own."""
    bodies: tuple[Data, ...]
    statutes: tuple[Data, ...]


def needed(drafts: Iterable[Draft], others: Iterable[Model], corpus: Corpus, region: str) -> Needed:
    """Return what the registers lack for `drafts` and `others`: the series and the issue."""
    own = [*drafts]
    models = [*(one for draft in own if (one := draft.model)), *others]
    every = [ref for model in models for ref in references(leaves(model))]
    found = [ref.value for ref in every]
    beside = {
        str(ref.value)
        for ref in every
        if isinstance(ref.value, Signatory) and getattr(ref.owner, "by", None)
    }
    bodies = _bodies(found, beside, corpus, region)
    ids = {id_: name for draft in own for id_, name in draft.namesakes.items()}
    namesakes = {id_: name for id_, name in ids.items() if id_ not in corpus.people}
    return Needed(
        tuple(_people(found, corpus, namesakes.keys())),
        tuple({"name": name, "id": id_} for id_, name in namesakes.items()),
        tuple(
            _entry(full, short, region, {*bodies, *corpus.bodies.names})
            for full, short in bodies.items()
        ),
        tuple({"title": title} for title in _statutes(found, corpus)),
    )


def _people(found: Iterable[str], corpus: Corpus, ids: Collection[str]) -> Iterator[str]:
    named = {one.name for one in corpus.people.values()}
    names = dict.fromkeys(name for ref in found for name in named_people(ref))
    yield from (one for one in names if one not in named and one not in ids and is_person(one))


def _statutes(found: Iterable[str], corpus: Corpus) -> Iterator[str]:
    cited = (one.statute for one in found if isinstance(one, Basis) and not one.is_document)
    yield from (one for one in dict.fromkeys(cited) if one not in corpus.statutes)


def _bodies(
    found: Iterable[str], beside: Collection[str], corpus: Corpus, region: str
) -> dict[str, list[str]]:
    """Return full names of bodies that no register has, with the short names in use."""
    bodies: dict[str, list[str]] = {}
    for name in dict.fromkeys(_called(found, beside)):
        if corpus.bodies.find(name, region):
            continue
        full = canonical(name, region)
        if corpus.bodies.find(full, region):
            continue
        short = bodies.setdefault(full, [])
        if name != full:
            short.append(name)
    return bodies


def _called(found: Iterable[str], beside: Collection[str]) -> Iterator[str]:
    """Yield what bodies are called; a signature `beside` the body that moves may say the post alone."""
    for ref in found:
        match ref:
            case BodyRef():
                yield ref
            case OfficeRef():
                yield from (one.body for one in offices(ref))
            case Signatory() if ref.office:
                yield from (one.body for one in offices(ref.office) if str(ref) not in beside)


_STANDARD = {
    "人民代表大会常务委员会": "人大常委会",
    "人民代表大会": "人大",
    "人民政府": "政府",
}
"""Organs that every document calls by their short names, too."""


_ABOVE = {
    BodyKind.DEPARTMENT: "人民政府",
    BodyKind.STANDING_COMMITTEE: "人民代表大会",
    BodyKind.WORKING_COMMITTEE: "人民代表大会常务委员会",
    BodyKind.OFFICE: "人民代表大会常务委员会",
    BodyKind.CHAIRPERSONS_MEETING: "人民代表大会常务委员会",
    BodyKind.SPECIAL_COMMITTEE: "人民代表大会",
}
"""How the body above one of a region is called after the region's name."""


def _entry(name: str, short: Iterable[str], region: str, known: Collection[str]) -> Data:
    level, own = _region_of(name, region)
    entry: Data = {"name": name}
    ending = name.removeprefix(region)
    standard: list[str] = []
    if ending in _STANDARD and name.startswith(region):
        unit_name = unit(region)
        standard = [region + _STANDARD[ending], unit_name + ending, unit_name + _STANDARD[ending]]
    if names := [*dict.fromkeys([*standard, *short])]:
        entry["short"] = [*names]
    kind = kind_of(name)
    entry["kind"] = str(kind)
    above = f"{region}{_ABOVE[kind]}" if kind in _ABOVE and name.startswith(region) else ""
    if above in known and "政府" not in ending:
        return entry | {"parent": above}
    return entry | {"level": str(level), "region": own}


def _region_of(name: str, region: str) -> tuple[Level, str]:
    """Return level and region of a body by its name; those of the issue where it has none."""
    rest = name.removeprefix("中共").removeprefix(region)
    for length in range(min(len(rest), 9), 1, -1):
        if rest[:length].endswith(("省", "自治区", "市", "州", "县", "区", "旗", "镇", "乡")):
            other = level_of(rest[:length])
            is_region = rest[length:].startswith(
                ("人民", "人大", "监察", "政府", "中级", "第", "委员会", "政协")
            )
            if other and is_region:
                return other, rest[:length]
    return level_of(region) or Level.COUNTY, region
