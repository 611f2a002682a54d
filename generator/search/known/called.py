"""By which names readers ask for bodies, offices and meetings, in canonical form."""

import re
from collections.abc import Iterable, Iterator

from generator.check.posts import HEADS, full
from generator.link.organs import CONGRESS, CONGRESS_SHORT
from generator.search.known.names import STATE, Registered, said_ends
from generator.search.known.regions import region_forms, regions, without_region
from generator.search.known.usual import usual_in_region
from generator.search.text.tokenise import normalise
from generator.statutes.numerals import NUMERALS

_MEETING = re.compile(rf"(?P<region>.+?)(?P<term>第?[{NUMERALS}]+届)(?P<rest>.+)")
_SESSION = re.compile(rf"第[{NUMERALS}]+次(?:全体)?会议$")
_NUMBER = re.compile(r"(\d{4}年)第(\d+)[号期]")
_OF_REGION = HEADS | {"检察长"}
"""Posts that readers name by the region alone: 青禾县检察长."""
_ORGANS = {"人民政府", "人民检察院"}
"""The ones that are the region's own: 青禾县河西人民检察院 has another chief than 青禾县检察长."""
_PROPOSED = {"议案", "建议", "提案"}
_SUBJECT = 4
_COMMITTEE = "人民代表大会常务委员会"


def names_of_body(body: Registered) -> tuple[str, ...]:
    """Return the names of a body, with its region in every form and, where few have it, without."""
    return _canonical(_names(body))


def names_of_office(body: Registered, posts: Iterable[str]) -> tuple[str, ...]:
    """Return what readers call an office of a body; `posts` are its forms, such as 代理市长."""
    return _canonical(name for post in posts for name in _office(body, post))


def names_of_meeting(name: str) -> tuple[str, ...]:
    """Return the names of a meeting: with its term or without, its region in every form; 第五次会议."""
    found = _MEETING.fullmatch(name)
    if not found:
        return _canonical([name])
    region, term, rest = found["region"], found["term"], found["rest"]
    return _canonical(
        [
            name,
            *(f"{own}{of}{rest}" for own in (*region_forms(region), "") for of in (term, "")),
            *_SESSION.findall(rest),
        ]
    )


def names_of_issue(series: str, name: str, serial: int | None) -> tuple[str, ...]:
    """Return the names of an issue, by its number and by its running number."""
    written = [name]
    if found := _NUMBER.fullmatch(name):
        written = [f"{found[1]}{of}{found[2]}{unit}" for of in ("第", "") for unit in "号期"]
    total = [f"{of}{serial}{unit}" for of in ("总第", "总", "第") for unit in "号期"]
    names = [*dict.fromkeys((name, *written)), *(total if serial else ())]
    return _canonical([*names, *(f"{of}{one}" for of in (series, "公报") for one in names)])


def makers_of(bodies: Iterable[Registered]) -> frozenset[str]:
    """Return what the name of a statute may begin with: bodies and regions."""
    return frozenset(own for body in bodies for own in (*body.names, *regions(body.region)) if own)


def names_of_statute(statute: Registered, makers: frozenset[str]) -> tuple[str, ...]:
    """Return the names of a statute, also without the state, the region or the body that it is of.

    工作评议办法 is 青禾县人大常委会工作评议办法.
    """
    short = (f"{STATE}{name}" for name in statute.short if statute.name.startswith(STATE))
    ends = [statute.name.removeprefix(STATE), *_without_maker(statute.name, makers)]
    return _canonical([*statute.names, *short, *ends])


def names_of_suggestion(title: str) -> tuple[str, ...]:
    """Return the names of a motion or suggestion: 关于修建水渠的议案, 修建水渠的议案, 修建水渠议案, 修建水渠."""
    about = title.removeprefix("关于")
    subject, of, sort = about.rpartition("的")
    shorter = [f"{subject}{sort}"] if of and sort in _PROPOSED else []
    # A word alone asks for whatever is said of it.
    alone = [subject] if shorter and len(subject) >= _SUBJECT else []
    return _canonical([title, about, *shorter, *alone])


def _without_maker(name: str, makers: frozenset[str]) -> Iterator[str]:
    for end in range(1, len(name)):
        if name[:end] in makers:
            yield name[end:].removeprefix("关于")


def _names(body: Registered) -> Iterator[str]:
    yield from body.names
    for end in _ends(body):
        yield end
        yield from (f"{own}{end}" for own in region_forms(body.region))
    for end in usual_in_region(without_region(body.name, body.region)):
        yield from (f"{own}{end}" for own in region_forms(body.region))


def _ends(body: Registered) -> Iterator[str]:
    ends = (without_region(name, body.region) for name in body.names)
    known = dict.fromkeys(end for end in ends if end)
    yield from dict.fromkeys((*known, *(one for end in known for one in said_ends(end))))


def _office(body: Registered, post: str) -> Iterator[str]:
    for name in _names(body):
        yield f"{name}{post}"
        # 财政局长.
        if name.endswith(post[0]):
            yield f"{name}{post[1:]}"
    region = body.region
    own_end = without_region(body.name, region)
    if own_end in _ORGANS and full(post).removeprefix("副") in _OF_REGION:
        for own in regions(region):
            yield f"{own}{post}"
            # 青禾县长, 青禾副县长.
            if own.endswith(full(post).removeprefix("副")[0]):
                yield f"{own[:-1]}{post}"
        yield post
    if own_end == _COMMITTEE:
        yield from (
            f"{own}{short}{post}" for own in regions(region) for short in (CONGRESS, CONGRESS_SHORT)
        )


def _canonical(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in map(normalise, names) if len(name) > 1))
