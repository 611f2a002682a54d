"""Where the words that readers know begin in the name of a body or an office.

青禾县民政局 is also looked for as 县民政局 and 民政局, 青禾县人民政府常务副县长 as 副县长 and 县长; but
nobody looks for 政局 or 府市长.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from generator.link.organs import SHORTENED

_ORGANS = (
    "人民代表大会",
    "人大",
    "人民政府",
    "监察委员会",
    "高级人民法院",
    "中级人民法院",
    "人民法院",
    "人民检察院",
)
"""What every region has, in full and in the usual short form: 宪法, chapter 3, sections 5, 7 and 8."""
_REGION = re.compile(rf"(.+?[省市州县区旗盟乡镇])(?:{'|'.join(_ORGANS)})")
_CONGRESS = re.compile("(人民代表大会|人大)?(常务委员会|常委会)?")
"""A congress and its standing committee, which bodies of theirs are called after."""
_RELATIVE = re.compile("[省市州县区]")
"""So begins what a region's own documents call its bodies: 市民政局."""
_DEGREE = re.compile("(代理|常务(?=副))?(副)?")
"""What a post may begin with: 代理市长, 常务副市长; not 常务委员会."""
_AND = re.compile("[和与及、]")
"""What parts the matters that a body is called after: 自然资源和规划局."""
_SHORTEST = 2
"""Characters of a word."""
_WITHIN = {full: len(full) - len(short) for short, full in SHORTENED if full.endswith(short)}
"""Organs whose short name is the end of the full one, and where that begins: 检察院 in 人民检察院."""
_ORGAN = re.compile("|".join(_WITHIN))


@dataclass(frozen=True)
class Vocabulary:
    """The words that names are made of, as the names of a site show them."""

    regions: frozenset[str]
    """青禾县, 青禾市城东区."""
    bodies: frozenset[str]
    ends: frozenset[str]
    """What names have after a region or a body: 民政局, 局长."""

    @classmethod
    def of(cls, bodies: Iterable[str], offices: Iterable[str]) -> Self:
        """Return the vocabulary of these bodies and offices."""
        bodies, offices = frozenset(bodies), frozenset(offices)
        regions = {found[1] for body in bodies if (found := _REGION.match(body))}
        begun = cls(frozenset(regions), bodies, frozenset())
        ends = {name[own:] for name in bodies | offices if (own := begun._own(name))}
        return cls(begun.regions, bodies, frozenset(end for end in ends if len(end) >= _SHORTEST))

    def word_starts(self, name: str) -> tuple[int, ...]:
        """Return the positions at which words begin, ascending; the first is 0."""
        starts = {0, *self._around_regions(name), self._own(name)}
        starts.update(found.end() for found in _AND.finditer(name))
        if _RELATIVE.match(name):
            starts |= {1, *_ends(_CONGRESS, name, 1)}
        starts.update(start for start in range(len(name)) if name[start:] in self.ends)
        starts.update(one.start() + _WITHIN[one[0]] for one in _ORGAN.finditer(name))
        starts.update(end for start in tuple(starts) for end in _ends(_DEGREE, name, start))
        return tuple(sorted(start for start in starts if 0 <= start <= len(name) - _SHORTEST))

    def _own(self, name: str) -> int:
        """Return where the region or the body that a name begins with ends, 0 if with none."""
        for end in range(len(name) - 1, 0, -1):
            if name[:end] in self.bodies or name[:end] in self.regions:
                return end
        return 0

    def _around_regions(self, name: str) -> Iterator[int]:
        """Yield the starts around each region: 青禾县民政局, 县民政局, 民政局."""
        for start in range(len(name)):
            for end in range(start + 1, len(name) + 1):
                if name[start:end] in self.regions:
                    yield from (start, end - 1, end)
                    yield from _ends(_CONGRESS, name, end)


def _ends(pattern: re.Pattern[str], name: str, start: int) -> Iterator[int]:
    """Yield where the groups of a pattern end, which may match nothing; -1 for one that does not."""
    if found := pattern.match(name, start):
        yield from (found.end(1), found.end(2))
