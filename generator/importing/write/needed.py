"""What drafts refer to that no register has: people, bodies, statutes, each as a new entry."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.organs import canonical, is_person, kind_of, offices
from generator.link.corpus import Corpus, named_people
from generator.link.meeting import unit
from generator.link.walk import references
from generator.model.base import Model
from generator.model.refs import Basis, BodyRef, OfficeRef, Signatory
from generator.model.registers import Level
from generator.model.walk import leaves
from generator.workspace.error import ScaffoldError
from generator.workspace.region import levels_of


@dataclass(frozen=True)
class Needed:
    """New entries of the registers, as they are typed, and what is to be asked of them."""

    people: tuple[str, ...]
    bodies: tuple[Data, ...]
    statutes: tuple[Data, ...]
    questions: tuple[str, ...]


def needed(drafts: Iterable[Draft], others: Iterable[Model], corpus: Corpus, region: str) -> Needed:
    """Return what the registers lack for `drafts` and `others`: the series and the issue."""
    models = [*(one for draft in drafts if (one := draft.model)), *others]
    found = [ref.value for model in models for ref in references(leaves(model))]
    beside = {
        str(ref.value): str(by)
        for model in models
        for ref in references(leaves(model))
        if isinstance(ref.value, Signatory) and (by := getattr(ref.owner, "by", None))
    }
    bodies = _bodies(found, beside, corpus, region)
    return Needed(
        tuple(_people(found, corpus)),
        tuple(_entry(full, short, region) for full, short in bodies.items()),
        tuple({"title": title} for title in _statutes(found, corpus)),
        tuple(_namesakes(found, corpus)),
    )


def _people(found: Iterable[str], corpus: Corpus) -> Iterator[str]:
    named = {one.name for one in corpus.people.values()}
    names = dict.fromkeys(name for ref in found for name in named_people(ref))
    yield from (name for name in names if name not in named and is_person(name))


def _namesakes(found: Iterable[str], corpus: Corpus) -> Iterator[str]:
    names = dict.fromkeys(name for ref in found for name in named_people(ref))
    for name in names:
        ids = [one.key for one in corpus.people.values() if one.name == name]
        if name not in corpus.people and ids:
            yield f"来源里的“{name}”是登记册里的哪一个人？登记了 {'、'.join(ids)}，请在记录里写编号"


def _statutes(found: Iterable[str], corpus: Corpus) -> Iterator[str]:
    cited = (one.statute for one in found if isinstance(one, Basis) and not one.is_document)
    yield from (one for one in dict.fromkeys(cited) if one not in corpus.statutes)


def _bodies(
    found: Iterable[str], beside: Mapping[str, str], corpus: Corpus, region: str
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


def _called(found: Iterable[str], beside: Mapping[str, str]) -> Iterator[str]:
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


def _entry(name: str, short: Iterable[str], region: str) -> Data:
    level, own = _region_of(name, region)
    entry: Data = {"name": name}
    ending = name.removeprefix(region)
    standard: list[str] = []
    if ending in _STANDARD and name.startswith(region):
        unit_name = unit(region)
        standard = [region + _STANDARD[ending], unit_name + ending, unit_name + _STANDARD[ending]]
    if names := [*dict.fromkeys([*standard, *short])]:
        entry["short"] = [*names]
    return entry | {"kind": str(kind_of(name)), "level": str(level), "region": own}


def _region_of(name: str, region: str) -> tuple[Level, str]:
    """Return level and region of a body by its name; those of the issue where it has none."""
    rest = name.removeprefix("中共").removeprefix(region)
    for length in range(min(len(rest), 9), 1, -1):
        if rest[:length].endswith(("省", "自治区", "市", "州", "县", "区", "旗", "镇", "乡")):
            other = _level(rest[:length])
            is_region = rest[length:].startswith(
                ("人民", "人大", "监察", "政府", "中级", "第", "委员会", "政协")
            )
            if other and is_region:
                return other, rest[:length]
    return _level(region) or Level.COUNTY, region


def _level(region: str) -> Level | None:
    try:
        return levels_of(region)[0]
    except ScaffoldError:
        return None
