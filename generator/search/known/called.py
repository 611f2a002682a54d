"""By which names readers ask for bodies, offices and meetings, in canonical form."""

import re
from collections.abc import Iterable, Iterator

from generator.check.posts import HEADS, full
from generator.link.organs import CONGRESS, CONGRESS_SHORT, unit
from generator.search.known.names import Registered, without_region
from generator.search.text.tokenise import normalise
from generator.statutes.numerals import NUMERALS

_OWN = re.compile("[^省市州县区旗盟乡镇]+(?:省|市|州|县|区|旗|盟|乡|镇)$")
_MEETING = re.compile(rf"(?P<region>.+?)(?P<term>第?[{NUMERALS}]+届)(?P<rest>.+)")
_OF_REGION = HEADS | {"检察长"}
"""Posts that readers name by the region alone: 青禾县检察长."""
_COMMITTEE = "人民代表大会常务委员会"


def regions(region: str) -> tuple[str, ...]:
    """Return what a region is called: 云泽市河东区, 河东区."""
    own = _OWN.search(region)
    return tuple(dict.fromkeys((region, own[0] if own else region)))


def names_of_body(body: Registered) -> tuple[str, ...]:
    """Return the names of a body, with its region in every form and, where few have it, without."""
    return _canonical(_names(body))


def names_of_office(body: Registered, posts: Iterable[str]) -> tuple[str, ...]:
    """Return what readers call an office of a body; `posts` are its forms, such as 代理市长."""
    return _canonical(name for post in posts for name in _office(body, post))


def names_of_meeting(name: str) -> tuple[str, ...]:
    """Return the names of a meeting: with its term or without, its region in every form."""
    found = _MEETING.fullmatch(name)
    if not found:
        return _canonical([name])
    region, term, rest = found["region"], found["term"], found["rest"]
    return _canonical(
        [
            name,
            *(f"{own}{of}{rest}" for own in (*regions(region), unit(region)) for of in (term, "")),
        ]
    )


def names_of_issue(series: str, name: str, serial: int | None) -> tuple[str, ...]:
    """Return the names of an issue, by its number and by its running number."""
    total = (f"总第{serial}号", f"总第{serial}期") if serial else ()
    names = (name, *total)
    return _canonical([*names, *(f"{series}{one}" for one in names)])


def _names(body: Registered) -> Iterator[str]:
    yield from body.names
    for end in _ends(body):
        yield end
        yield from (f"{own}{end}" for own in (*regions(body.region), unit(body.region)))


def _ends(body: Registered) -> Iterator[str]:
    ends = (without_region(name, body.region) for name in body.names)
    yield from dict.fromkeys(end for end in ends if end)


def _office(body: Registered, post: str) -> Iterator[str]:
    for name in _names(body):
        yield f"{name}{post}"
        # 财政局长.
        if name.endswith(post[0]):
            yield f"{name}{post[1:]}"
    region = body.region
    if region and full(post).removeprefix("副") in _OF_REGION:
        for own in regions(region):
            yield f"{own}{post}"
            # 青禾县长, 青禾副县长.
            if own.endswith(full(post).removeprefix("副")[0]):
                yield f"{own[:-1]}{post}"
        yield post
    if without_region(body.name, region) == _COMMITTEE:
        yield from (
            f"{own}{short}{post}" for own in regions(region) for short in (CONGRESS, CONGRESS_SHORT)
        )


def _canonical(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in map(normalise, names) if len(name) > 1))
