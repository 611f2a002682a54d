"""Names of one thing: those of the registers without their region, and the usual short names."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from generator.check.posts import HEADS
from generator.link.bodies import RELATIVE
from generator.link.organs import SHORTENED
from generator.search.text.tokenise import normalise
from generator.statutes.numerals import NUMERALS

_DEPARTMENTS = (
    ("发改委", "发展和改革委员会"),
    ("发展改革委", "发展和改革委员会"),
    ("卫健委", "卫生健康委员会"),
    ("卫生健康委", "卫生健康委员会"),
    ("住建局", "住房和城乡建设局"),
    ("住建厅", "住房和城乡建设厅"),
    ("人社局", "人力资源和社会保障局"),
    ("人社厅", "人力资源和社会保障厅"),
    ("自然资源局", "自然资源和规划局"),
    ("交通局", "交通运输局"),
    ("市场监管局", "市场监督管理局"),
    ("医保局", "医疗保障局"),
    ("城管局", "城市管理局"),
    ("应急局", "应急管理局"),
    ("应急厅", "应急管理厅"),
    ("文旅局", "文化和旅游局"),
    ("文旅厅", "文化和旅游厅"),
    ("文广旅局", "文化广电和旅游局"),
    ("工信局", "工业和信息化局"),
    ("工信厅", "工业和信息化厅"),
    ("国资委", "国有资产监督管理委员会"),
    ("民宗局", "民族宗教事务局"),
    ("民宗委", "民族宗教事务委员会"),
    ("退役军人局", "退役军人事务局"),
    ("行政审批局", "行政审批服务局"),
    ("政务和大数据局", "政务服务和大数据管理局"),
    ("大数据局", "大数据管理局"),
    ("教体局", "教育体育局"),
    ("法工委", "法制工作委员会"),
    ("财经委", "财政经济委员会"),
    ("教科文卫委", "教育科学文化卫生委员会"),
    ("监司委", "监察和司法委员会"),
    ("代表工委", "代表工作委员会"),
)
"""Departments and committees, which are called alike in every region since the reform of 2018."""
_ACTING = tuple((f"代{post}", f"代理{post}") for post in sorted(HEADS | {"院长", "检察长"}))
_TERM = re.compile(rf"第?[{NUMERALS}]+届")
_UNITS = tuple(f"{RELATIVE}省")
_SHORTEST = 2


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


def _pairs(registered: Iterable[Registered]) -> Iterator[tuple[str, str]]:
    """Yield names, each with another of the same thing."""
    for group in (*SHORTENED, *_DEPARTMENTS, *_ACTING):
        yield from permutations(group, 2)
    for one in registered:
        names = [_TERM.sub("", name) for name in one.names]
        ends = {name: without_region(name, one.region) for name in names}
        # 法院 may be 中级人民法院, but who asks for that does not mean every 法院.
        of_ends = permutations(dict.fromkeys(filter(None, ends.values())), 2)
        yield from ((end, other) for end, other in of_ends if other not in end)
        if names[0].startswith(one.region) and len(one.region) > _SHORTEST:
            for end in {*filter(None, ends.values()), *_usual(ends[names[0]])}:
                yield f"{one.region[:-1]}{end}", names[0]  # 云泽中院
        for name in names[1:]:
            # 代工委 is that of many regions: it leads to this one, but this one not to all of them.
            if not ends[name]:
                yield name, names[0]
                if not one.region:
                    yield names[0], name


def _usual(end: str) -> Iterator[str]:
    """Yield the usual short names of an organ or a department."""
    for group in (*SHORTENED, *_DEPARTMENTS):
        if end in group:
            yield from group


def without_region(name: str, region: str) -> str:
    """Return a body's name without its region, or an empty string where it does not begin with that.

    云泽市河东区人民政府, 河东区人民政府 and 区人民政府 give 人民政府.
    """
    for start in range(len(region) - 1):
        if name.startswith(region[start:]):
            return name[len(region) - start :]
    return name[1:] if region and name.startswith(_UNITS) else ""
