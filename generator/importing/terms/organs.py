"""Bodies as texts call them: what a name means in full, of what kind it is, whether a text reads as one."""

import re

from generator.link.departments import ALIKE
from generator.link.kinds_of_bodies import kind_told
from generator.link.organs import SHORTENED, unit
from generator.model.registers import BodyKind
from generator.statutes.numerals import NUMERALS

_TERM = re.compile(rf"第?[{NUMERALS}]{{1,4}}届")
_BEFORE = {
    "监委": "(?<=[省市县区州旗])",
    "高院": "(?<=[省区市])",
    "中院": "(?<=[省市州])",
    "政府": "(?<!人民)",
    "法院": "(?<!人民)",
    "检察院": "(?<!人民)",
}
"""What stands before a short name that is one, and no part of another word."""
_WHOLE = tuple((re.compile(f"{_BEFORE.get(short, '')}{short}$"), full) for short, full in SHORTENED)
"""How short names end, and what that stands for."""
_PARTY = re.compile("^(?P<region>.*[省市县区州旗])委$")
_DEPARTMENTS = tuple((re.compile(f"{short}$"), full) for short, full in ALIKE)
_NO_UNIT = re.compile("市(?:场|容|政(?![府协法务]))|区域|县[域城]|乡村|镇村")
"""How names begin that say no region, though their first character is that of one: 市场监管局."""
_IS_DISTRICT = "[\u4e00-\u9fff]{2,4}?(?<!自治)(?<![地社小园景库])区(?=[\u4e00-\u9fff]{2})"
_PLACE = re.compile(
    f"{_IS_DISTRICT}|[\u4e00-\u9fff]{{2,4}}?(?:[县旗乡镇]|市(?!场|容))(?=[\u4e00-\u9fff]{{2}})"
)
_DISTRICT = re.compile(f"(?P<name>{_IS_DISTRICT})")
"""A district at the beginning of the name of a body of it."""
_BODY_ENDS = (
    "委员会|工委|人大|政府|人大常委会|主席团|主任会议|办公室|办公厅|法院|检察院|局|厅|部|处|科|院|所|室|站|中心|队|"
    "总队|支队|大队|组|团|庭|会|社|校|学院|大学|公司|集团|银行|台|机关|政协|街道|委|办|机构"
)
_IS_BODY = re.compile(rf"[\u4e00-\u9fff（）、]{{1,40}}?(?:{_BODY_ENDS})")

_IS_REGION = re.compile("[\u4e00-\u9fff]{1,11}[省市州县区旗盟乡镇]")
_NO_NAME = re.compile("[的于及在为把被让使给对]")
"""What stands in a sentence, and in no name."""


def kind_of(name: str) -> BodyKind:
    """Return of what kind a body is by its full name; what the name does not tell is an institution."""
    return kind_told(name) or BodyKind.INSTITUTION


def canonical(name: str, region: str) -> str:
    """Return the full name of a body that a text of `region` calls `name`: 市人大常委会, 县政府."""
    full = _TERM.sub("", name)
    if _is_of(full, region) and not full.startswith(region):
        full = region + full[len(unit(region)) :]
    elif full.startswith(("人大", "人民代表大会", "常委会", "常务委员会", "主任会议")):
        full = _of_congress(full, region)
    if party := _PARTY.match(full):
        return f"中共{party['region']}委员会"
    for ending, whole in (*_WHOLE, *_DEPARTMENTS):
        full = ending.sub(whole, full)
    return _in_city(full, region)


def _is_of(name: str, region: str) -> bool:
    """Whether a name begins with what its region is called in short: 市政府, but not 市场监管局."""
    own = unit(region)
    return bool(own) and name.startswith(own) and not _NO_UNIT.match(name)


def has_place(name: str, region: str) -> bool:
    """Whether the name of a body says of which region it is: 市政府, 河东区政府, 云泽航空港管委会."""
    return _is_of(name, region) or name.startswith(region[:-1]) or bool(_PLACE.match(name))


def _in_city(name: str, region: str) -> str:
    """Return the name of a body of a district with the city that the district is of."""
    found = _DISTRICT.match(name)
    if not found or name.startswith(region):
        return name
    if region.endswith(found["name"]):
        return region + name[found.end() :]
    return region + name if region.endswith("市") and not name.startswith(region[:-1]) else name


def _of_congress(name: str, region: str) -> str:
    if name == "主任会议":
        return f"{region}人大常委会主任会议"
    if name.startswith(("常委会", "常务委员会")):
        return f"{region}人大{name.replace('常务委员会', '常委会')}"
    return region + name


def is_body(text: str) -> bool:
    """Whether a text reads as the name of a body; that of a region alone is none."""
    return bool(_IS_BODY.fullmatch(text)) and not _NO_NAME.search(text[:-1])


def is_region(text: str) -> bool:
    """Whether a text reads as the name of a region."""
    return bool(_IS_REGION.fullmatch(text)) and not _NO_NAME.search(text[:-1])
