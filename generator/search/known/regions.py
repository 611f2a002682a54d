"""What regions are called, and what bodies are called without theirs."""

import re
from collections.abc import Iterator

from generator.link.bodies import RELATIVE
from generator.link.organs import unit

_OWN = re.compile("[^省市州县区旗盟乡镇]+(?:省|市|州|县|区|旗|盟|乡|镇)$")
_NATIONALITIES = (
    "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|"
    "柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各"
)
"""Those that have autonomous regions, prefectures, counties or banners."""
_AUTONOMOUS = re.compile(rf"(?P<own>.+?)(?:(?:{_NATIONALITIES})族?)+自治(?P<unit>[区州县旗])$")
_UNITS = tuple(f"{RELATIVE}省")
_SHORTEST = 2


def regions(region: str) -> tuple[str, ...]:
    """Return what a region is called: 云泽市河东区, 河东区; 青禾白族自治州, 青禾州."""
    own = _OWN.search(region)
    forms = (region, own[0] if own else region, *_without_nationality(region))
    return tuple(dict.fromkeys(forms))


def bare(region: str) -> Iterator[str]:
    """Yield the names of a region without its unit: 云泽市河东, 河东; 青禾 of a prefecture."""
    for form in regions(region):
        if len(form) > _SHORTEST and not form.endswith("自治" + form[-1]):
            yield form[:-1]


def without_region(name: str, region: str) -> str:
    """Return a body's name without its region, or an empty string where it does not begin with that.

    云泽市河东区人民政府, 河东区人民政府, 河东人民政府 and 区人民政府 give 人民政府.
    """
    for start in range(len(region) - 1):
        if name.startswith(region[start:]):
            return name[len(region) - start :]
    for form in (*regions(region), *bare(region)) if region else ():
        if name.startswith(form):
            return name[len(form) :]
    return name[1:] if region and name.startswith(_UNITS) else ""


def region_forms(region: str) -> tuple[str, ...]:
    """Return what may stand before the name of an organ: the region in every form, and its unit."""
    return tuple(dict.fromkeys((*regions(region), unit(region))))


def _without_nationality(region: str) -> Iterator[str]:
    if found := _AUTONOMOUS.match(region):
        yield found["own"] + (found["unit"] if found["unit"] != "区" else "")
