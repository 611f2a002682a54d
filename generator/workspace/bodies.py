"""What the name of a new body says of it: its kind, the body above, its level and region."""

import re
from collections.abc import Sequence

from generator.link.kinds_of_bodies import kind_told
from generator.link.organs import SHORTENED, unit
from generator.model.registers import Body, BodyKind
from generator.model.values import UNFILLED
from generator.workspace.error import ScaffoldError
from generator.workspace.region import Region, region
from generator.workspace.scalar import scalar

_OF_STATE = {
    BodyKind.CONGRESS: "人民代表大会",
    BodyKind.GOVERNMENT: "人民政府",
    BodyKind.SUPERVISION_COMMISSION: "监察委员会",
}
"""Bodies that have none above them in the register, and what follows their region."""


_GOVERNED = re.compile(
    "(?:[省县区州旗]|市(?![场政容]))?"
    "(?P<own>(?:城市|市场|市政|市容|[^省市县区州旗]){1,14}(?:局|厅|委员会|办公室|法院|检察院|政府))"
)
"""A department, or another body of a region, that is called without the region: 县教育局, 教育局."""
_OF_THE_COUNTRY = re.compile("国家|中国|中央|中共|全国|最高")


def full_name(name: str, regions: Sequence[str]) -> str:
    """Return what a body is probably called in full, if its name lacks the region; else an empty string.

    `regions` are those of the registered bodies, the likeliest first.
    """
    found = _GOVERNED.fullmatch(name)
    if not found or not regions or _OF_THE_COUNTRY.match(name):
        return ""
    known = any(region in name for region in regions)
    return "" if known else f"{regions[0]}{found['own']}"


_LOWER_ONLY = {"高级人民法院", "中级人民法院"}
_SHORTER = tuple((full, short) for short, full in SHORTENED if full not in _LOWER_ONLY)
"""What organs of state are called in full and for short; of courts those of counties."""


def guessed(name: str, bodies: Sequence[Body]) -> tuple[Body, str]:
    """Return a new body as far as its name tells of it, and the entry: YAML with blanks.

    `bodies` are those that are registered, with their regions.
    """
    kind = kind_told(name)
    above = None if kind in _OF_STATE else _above(name, kind, bodies)
    found = _own_region(name, kind)
    own = above.region if above else found.name if found else None
    body = Body.model_construct(
        name=name,
        short=_short_names(name, own or "", bodies),
        kind=kind or BodyKind.INSTITUTION,
        parent=above.name if above else None,
        region=own,
    )
    lines = [f"- name: {scalar(name)}"]
    if body.short:
        lines += [f"  short: [{', '.join(map(scalar, body.short))}]"]
    elif not own or not name.startswith(own):
        lines += ["  # short: [简称]             # 有简称的，填上，删去行首的井号"]
    lines += [f"  kind: {kind or _blank('机构的类别')}{'' if kind else _KINDS}"]
    lines += [f"  parent: {scalar(above.name)}"] if above else _origin(name, kind)
    return body, "".join(line + "\n" for line in lines)


def _short_names(name: str, region_name: str, bodies: Sequence[Body]) -> tuple[str, ...]:
    """Return what a body of a known region is called there, as far as no other body is: 县水利局."""
    tail = name.removeprefix(region_name)
    if not region_name or tail in {name, ""}:
        return ()
    spoken = tail
    for whole, short in _SHORTER:
        spoken = spoken.replace(whole, short)
    own = unit(region_name)
    names = [region_name + spoken, own + tail, own + spoken]
    taken = {called for one in bodies if one.region == region_name for called in one.names}
    return tuple(one for one in dict.fromkeys(names) if one != name and one not in taken)


def _above(name: str, kind: BodyKind | None, bodies: Sequence[Body]) -> Body | None:
    """Return the body that a name begins with, or whose region it begins with and whose kind fits."""
    within = [
        one
        for one in bodies
        if any(name.startswith(called) and name != called for called in one.names)
    ]
    if within:
        return max(
            within,
            key=lambda one: max(len(called) for called in one.names if name.startswith(called)),
        )
    wanted = (
        {
            BodyKind.STANDING_COMMITTEE: BodyKind.CONGRESS,
            BodyKind.PRESIDIUM: BodyKind.CONGRESS,
            BodyKind.DELEGATION: BodyKind.CONGRESS,
            BodyKind.DEPARTMENT: BodyKind.GOVERNMENT,
        }.get(kind)
        if kind
        else None
    )
    own = [
        one for one in bodies if one.region and name.startswith(one.region) and one.kind is wanted
    ]
    return max(own, key=lambda one: len(one.region or ""), default=None)


def _origin(name: str, kind: BodyKind | None) -> list[str]:
    """Return level and region, as far as the name says them."""
    found = _own_region(name, kind)
    return [
        f"  level: {found.level if found else _blank('层级')}{'' if found else _LEVELS}",
        f"  region: {found.name if found else _blank('所在地区')}"
        + ("" if found else "        # 有上级机构的，删去这两行，改写 parent: 上级机构的全称"),
    ]


def _own_region(name: str, kind: BodyKind | None) -> Region | None:
    """Return the region that a body of state begins with, if its name says one."""
    try:
        return region(name.removesuffix(_OF_STATE[kind])) if kind in _OF_STATE else None
    except ScaffoldError:
        return None


def _blank(what: str) -> str:
    return f"{UNFILLED}{what}】"


_KINDS = f"       # {'、'.join(BodyKind)}"
_LEVELS = "            # province 省、city 市州、county 县区、town 乡镇"
