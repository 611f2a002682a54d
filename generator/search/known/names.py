"""Names of one thing: those of the registers without their region, and the usual short names."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from generator.link.organs import CONGRESS, CONGRESS_SHORT
from generator.pinyin.readings import reading_of
from generator.search.known.regions import bare, regions, without_region
from generator.search.known.usual import GROUPS, SAID, usual, usual_in_region
from generator.search.text.tokenise import is_han, normalise
from generator.statutes.numerals import NUMERALS

_TERM = re.compile(rf"第?[{NUMERALS}]+届")
_INNER = re.compile(rf"(?:{CONGRESS}|{CONGRESS_SHORT})(?:常务委员会|常委会)?(?=.)")
"""The congress or standing committee that a committee or an office is called after."""
_OF_TWO = re.compile("(?P<first>..+)[和与](?P<second>.+?)(?P<unit>局|厅|委员会|办公室)")
STATE = "中华人民共和国"
_SHORTEST = 2
_SPOKEN = 6
"""Characters of a name that is looked for by its pinyin as a whole."""
_ALIKE = 4
"""Names that are read alike, at most: more of them mean nothing."""


@dataclass(frozen=True)
class Registered:
    """A body or statute with its short names; a statute has no region."""

    name: str
    short: tuple[str, ...] = ()
    region: str = ""
    page: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The full name and the short ones."""
        return (self.name, *self.short)


def other_names(registered: Iterable[Registered]) -> Mapping[str, Sequence[str]]:
    """Return the other names of each name, canonical, the longest first."""
    found: dict[str, set[str]] = {}
    for name, other in _pairs(registered):
        one, another = normalise(name), normalise(other)
        if one != another and min(len(one), len(another)) >= _SHORTEST:
            found.setdefault(one, set()).add(another)
    return {
        name: sorted(of, key=lambda one: (-len(one), one)) for name, of in sorted(found.items())
    }


def with_spoken(names: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
    """Add under pinyin, and under initials, the names that are read so, of those that are short."""
    read: dict[str, list[str]] = {}
    for name in names:
        if len(name) <= _SPOKEN and all(map(is_han, name)):
            syllables = reading_of(name)
            initials = "".join(one[0] for one in syllables)
            for letters in ("".join(syllables), *((initials,) if len(name) > _SHORTEST else ())):
                read.setdefault(letters, []).append(name)
    return {**names, **{letters: of for letters, of in read.items() if len(of) <= _ALIKE}}


def _pairs(registered: Iterable[Registered]) -> Iterator[tuple[str, str]]:
    """Yield names, each with another of the same thing."""
    for group in GROUPS:
        yield from permutations(group, 2)
    yield from SAID
    for one in registered:
        yield from _of_region(one) if one.region else _without_region(one)


def _without_region(one: Registered) -> Iterator[tuple[str, str]]:
    for name in one.short:
        yield name, one.name
        yield one.name, name
        if one.name.startswith(STATE) and not name.startswith(STATE):
            yield f"{STATE}{name}", one.name


def _of_region(one: Registered) -> Iterator[tuple[str, str]]:
    names = [_TERM.sub("", name) for name in one.names]
    ends = {name: without_region(name, one.region) for name in names}
    # 法院 may be 中级人民法院, but who asks for that does not mean every 法院.
    of_ends = permutations(dict.fromkeys(filter(None, ends.values())), 2)
    yield from ((end, other) for end, other in of_ends if other not in end)
    own = ends[names[0]]
    yield from ((end, own) for end in said_ends(own) if end not in own)
    if own:
        forms = {*regions(one.region)[1:], *bare(one.region)}
        in_region = usual_in_region(own)
        for end in {*filter(None, ends.values()), *usual(own), *said_ends(own), *in_region}:
            yield from ((f"{form}{end}", names[0]) for form in forms)  # 云泽中院, 青禾州法院
    for name in names[1:]:
        # 代工委 is that of many regions: it leads to this one, but this one not to all of them.
        if not ends[name]:
            yield name, names[0]


def said_ends(end: str) -> Iterator[str]:
    """Yield what else is said for a body's name without its region, its parts that are said alone.

    自然资源局 and 规划局 for 自然资源和规划局; 人大代表工委 for 人大常委会代表工作委员会.
    """
    if found := _OF_TWO.fullmatch(end):
        for part in (found["first"] + found["unit"], found["second"] + found["unit"]):
            yield part
            yield from usual(part)
    if found := _INNER.match(end):
        inner = end[found.end() :]
        for part in dict.fromkeys((inner, *usual(inner))):
            yield part
            yield f"{CONGRESS_SHORT}{part}"
            yield f"{found[0]}{part}"
