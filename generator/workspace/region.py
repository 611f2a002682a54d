"""The region of an office: its level, and what its bodies are called there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.registers import Level
from generator.pinyin.readings import reading_of
from generator.pinyin.running import HAN
from generator.workspace.error import ScaffoldError

LONGEST = 40
"""Characters of a name: the longest of an autonomous region's committee has thirty."""
EXAMPLE = "如 青禾县，或者全称 青禾县人民代表大会常务委员会"

_UNITS: Mapping[str, tuple[str, Sequence[Level]]] = {
    "自治区": ("自治区", [Level.PROVINCE]),
    "自治州": ("州", [Level.CITY]),
    "自治县": ("县", [Level.COUNTY]),
    "自治旗": ("旗", [Level.COUNTY]),
    "民族乡": ("乡", [Level.TOWN]),
    "省": ("省", [Level.PROVINCE]),
    "市": ("市", [Level.CITY, Level.COUNTY, Level.PROVINCE]),
    "县": ("县", [Level.COUNTY]),
    "旗": ("旗", [Level.COUNTY]),
    "区": ("区", [Level.COUNTY]),
    "乡": ("乡", [Level.TOWN]),
    "镇": ("镇", [Level.TOWN]),
}
"""How names of regions end: what such a region is called for short, and the levels it may have,
the likeliest first. The first ending that fits counts."""
_MUNICIPALITIES = {"北京", "天津", "上海", "重庆"}
_WITHOUT_CONGRESS = ("盟", "地区", "街道", "开发区")
_BODY = re.compile(
    "(?P<region>.*?)(?:人民代表大会|人大)(?P<committee>常务委员会|常委会)?(?:主席团|办公室|办公厅)?"
)
_HAN = re.compile(f"[{HAN}]+")


@dataclass(frozen=True)
class Region:
    """A region with a people's congress; `unit` is what its people call it for short: 县, 市, 州."""

    name: str
    level: Level
    unit: str

    @property
    def is_town(self) -> bool:
        """Whether its congress has a presidium and no standing committee."""
        return self.level is Level.TOWN

    @property
    def head(self) -> str:
        """Who heads its government."""
        return "主席" if self.unit == "自治区" else f"{self.unit}长"

    @property
    def court(self) -> str:
        """What its court is called after its name."""
        return {Level.PROVINCE: "高级", Level.CITY: "中级"}.get(self.level, "") + "人民法院"

    @property
    def court_for_short(self) -> str:
        """What its court is called in everyday use."""
        return self.unit + self.court.replace("人民", "")

    @property
    def office(self) -> str:
        """What the office of its standing committee is called."""
        return "办公厅" if self.level is Level.PROVINCE else "办公室"

    @property
    def treasury(self) -> str:
        """What its department of finance is called."""
        is_bureau = self.level is not Level.PROVINCE or self.unit == "市"
        return "财政局" if is_bureau else "财政厅"

    @property
    def publisher(self) -> str:
        """The body whose gazette it is."""
        return f"{self.name}人民代表大会{'' if self.is_town else '常务委员会'}"

    @property
    def title(self) -> str:
        """What its gazette is called, unless the office calls it otherwise."""
        return f"{self.publisher}公报"

    @property
    def series(self) -> str:
        """What the gazette's folder is called: 青禾县 is qinghe, 滑县 is huaxian."""
        own = re.sub(r"^.+[省市州县区旗盟](?=.)", "", self.name.removesuffix(self._ending))
        own = own if len(own) > 1 else own + self._ending
        letters = "".join(reading_of(own))
        return letters if letters.isascii() else "gongbao"

    @property
    def _ending(self) -> str:
        return _ending(self.name)


def levels_of(name: str) -> Sequence[Level]:
    """Return the levels that a region of this name may have, the likeliest first.

    Raises ScaffoldError for what is no name of a region with a people's congress.
    """
    refuse_no_name(name)
    if name.endswith(_WITHOUT_CONGRESS):
        ending = next(one for one in _WITHOUT_CONGRESS if name.endswith(one))
        raise ScaffoldError(f"“{name}”：{ending}不设人民代表大会")
    ending = _ending(name)
    if not ending or ending == name:
        ends = "以省、自治区、市、自治州、县、旗、区、乡、镇结尾"
        raise ScaffoldError(f"“{name}”看不出是哪一级的地区：地区的名称{ends}，{EXAMPLE}")
    levels = _UNITS[ending][1]
    return levels[::-1] if name.removesuffix(ending) in _MUNICIPALITIES else levels


def region(name: str, level: Level | None = None) -> Region:
    """Return the region called `name`, of `level` or the likeliest one. Raises ScaffoldError."""
    levels = levels_of(name)
    if level and level not in levels:
        possible = "、".join(f"{one}（{one.label}）" for one in levels)
        raise ScaffoldError(f"“{name}”不会是 {level}（{level.label}），可以是 {possible}")
    return Region(name, level or levels[0], _UNITS[_ending(name)][0])


def region_named(text: str) -> str:
    """Return the name of the region in that of a region, or of its congress or committee.

    Raises ScaffoldError when it is neither, or no region with a people's congress.
    """
    text = text.strip()
    refuse_no_name(text)
    found = _BODY.fullmatch(text)
    name = found["region"] if found else text
    if Level.TOWN in levels_of(name) and found and found["committee"]:
        raise ScaffoldError(f"“{text}”：乡镇的人民代表大会不设常务委员会，请写 {name}人民代表大会")
    return name


def refuse_no_name(text: str) -> None:
    """Raise ScaffoldError for what cannot be the name of a region or a body."""
    if len(text) > LONGEST:
        raise ScaffoldError(f"名称有{len(text)}个字，太长了：应为机构或地区的名称，{EXAMPLE}")
    if not _HAN.fullmatch(text):
        what = f"“{text}”不是" if text else "没有写"
        raise ScaffoldError(f"{what}机构或地区的名称：应为汉字，{EXAMPLE}")


def _ending(name: str) -> str:
    return next((ending for ending in _UNITS if name.endswith(ending)), "")
