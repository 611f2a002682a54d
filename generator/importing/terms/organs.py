"""Bodies and offices as texts call them: what a name means in full, where it ends and the post begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.link.organs import SHORTENED, unit
from generator.model.registers import BodyKind
from generator.statutes.numerals import NUMERALS
from generator.words.surnames import COMPOUND, SURNAMES

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
_DEPARTMENTS = tuple(
    (re.compile(f"{short}$"), full)
    for short, full in (
        ("管委会", "管理委员会"),
        ("卫健委", "卫生健康委员会"),
        ("卫健局", "卫生健康局"),
        ("(?:发展改革|发改)委", "发展和改革委员会"),
        ("(?:发展改革|发改)局", "发展和改革局"),
        ("医保局", "医疗保障局"),
        ("市场监管局", "市场监督管理局"),
        ("应急局", "应急管理局"),
        ("城管局", "城市管理局"),
        ("人社局", "人力资源和社会保障局"),
        ("文化广电旅游局", "文化广电和旅游局"),
        ("民族宗教局", "民族宗教事务局"),
    )
)
"""How departments are called in short that are called alike everywhere."""
_NO_UNIT = re.compile("市(?:场|容|政(?![府协法务]))|区域|县[域城]|乡村|镇村")
"""How names begin that say no region, though their first character is that of one: 市场监管局."""
_IS_DISTRICT = "[\u4e00-\u9fff]{2,4}?(?<!自治)(?<![地社小园景库])区(?=[\u4e00-\u9fff]{2})"
_PLACE = re.compile(
    f"{_IS_DISTRICT}|[\u4e00-\u9fff]{{2,4}}?(?:[县旗乡镇]|市(?!场|容))(?=[\u4e00-\u9fff]{{2}})"
)
_DISTRICT = re.compile(f"(?P<name>{_IS_DISTRICT})")
"""A district at the beginning of the name of a body of it."""
_KINDS = (
    ("主席团", BodyKind.PRESIDIUM),
    ("代表团", BodyKind.DELEGATION),
    ("主任会议", BodyKind.CHAIRPERSONS_MEETING),
    ("代表资格审查委员会", BodyKind.SPECIAL_COMMITTEE),
    ("人民代表大会常务委员会", BodyKind.STANDING_COMMITTEE),
    ("人民代表大会", BodyKind.CONGRESS),
    ("人民政府", BodyKind.GOVERNMENT),
    ("监察委员会", BodyKind.SUPERVISION_COMMISSION),
    ("人民法院", BodyKind.COURT),
    ("人民检察院", BodyKind.PROCURATORATE),
    ("工作委员会", BodyKind.WORKING_COMMITTEE),
    ("工委", BodyKind.WORKING_COMMITTEE),
    ("办公室", BodyKind.OFFICE),
    ("办公厅", BodyKind.OFFICE),
    ("秘书处", BodyKind.SESSION_SECRETARIAT),
    ("工作组", BodyKind.GROUP),
    ("评议组", BodyKind.GROUP),
    ("局", BodyKind.DEPARTMENT),
    ("厅", BodyKind.DEPARTMENT),
)
_OF_CONGRESS = re.compile("(?:人大|人民代表大会).{2,20}委员会$")
_BODY_ENDS = (
    "委员会|工委|人大|政府|人大常委会|主席团|主任会议|办公室|办公厅|法院|检察院|局|厅|部|处|科|院|所|室|站|中心|队|"
    "总队|支队|大队|组|团|庭|会|社|校|学院|大学|公司|集团|银行|台|机关|政协|街道|镇|乡|委|办|县|市|区|州|省|旗|机构"
)
_IS_BODY = re.compile(rf"[\u4e00-\u9fff（）、]{{1,40}}?(?:{_BODY_ENDS})")
_POST = re.compile(
    r"(?P<body>.{2,40}?)(?P<post>(?:党组|党委)?(?:代理|代|常务|第[一二三]|执行)*副?"
    r"(?:书记|常委|主任委员|主任|局长|厅长|部长|处长|科长|[省市州县区旗盟乡镇]长|主席|秘书长|委员长|院长|检察长|"
    r"庭长|审判长|审判员|检察员|行长|台长|社长|校长|组长|团长|站长|会长|队长|总经理|经理|董事长|委员|代表|"
    r"陪审员|参事|顾问|工程师|会计师|经济师|调研员|巡视员|督察长|政委|司令员|主管|科员|负责人|领导|成员))"
)
_OF_A_REGION = re.compile(
    "(?P<region>[\u4e00-\u9fff]{2,12}(?P<unit>[省市州县区旗盟乡镇]))"
    "(?P<post>(?:代理|代)?(?:常务|第一)?副?(?P=unit)长)"
)
"""The head of a region's government, or a deputy: 青禾县副县长."""
_JUSTICE = re.compile(r"(?P<body>.{2,20}?人民(?:法院|检察院)(?:.{1,12}?分院)?)(?P<post>.{2,20})")


@dataclass(frozen=True)
class NamedOffice:
    """An office as a text names it: the body, and the post in it."""

    body: str
    post: str


def kind_of(name: str) -> BodyKind:
    """Return of what kind a body is by its full name."""
    if _OF_CONGRESS.search(name) and "工作委员会" not in name and name[-5:] != "常务委员会":
        return BodyKind.SPECIAL_COMMITTEE
    if name.startswith("中共") and name.endswith("委员会"):
        return BodyKind.PARTY_COMMITTEE
    if "政协" in name or "政治协商会议" in name:
        return BodyKind.ADVISORY
    found = next((kind for ending, kind in _KINDS if name.endswith(ending)), None)
    return found or BodyKind.INSTITUTION


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
    """Whether a text reads as the name of a body."""
    return bool(_IS_BODY.fullmatch(text)) and not re.search("[的于及在为把被让使给对]", text[:-1])


def office(text: str) -> NamedOffice | None:
    """Return body and post of one office that names its body; None where that cannot be told."""
    if region := _OF_A_REGION.fullmatch(text):
        return NamedOffice(f"{region['region']}人民政府", region["post"])
    found = _JUSTICE.fullmatch(text) or _POST.fullmatch(text)
    if not found or not is_body(found["body"]):
        return None
    return NamedOffice(found["body"], found["post"])


def is_post(text: str) -> bool:
    """Whether a text reads as an office, with the body it is of or without."""
    return bool(_POST.fullmatch(text) or _POST.fullmatch(f"某某{text}"))


def offices(text: str) -> tuple[NamedOffice, ...]:
    """Return several offices joined by 、, where a post alone is one of the body before; () if unclear."""
    found: list[NamedOffice] = []
    for part in text.split("、"):
        one = office(part)
        if one and found and _is_within(one.body, found[-1].body):
            one = NamedOffice(found[-1].body, part)
        if one is None and found and _POST.fullmatch(f"某某{part}"):
            one = NamedOffice(found[-1].body, part)
        if one is None:
            return ()
        found.append(one)
    return tuple(found)


def _is_within(name: str, organ: str) -> bool:
    """Whether a name without a place is that of a part of a court or procuratorate before it."""
    return bool(_OF_JUSTICE.search(organ) and _PART.fullmatch(name))


_OF_JUSTICE = re.compile("人民(?:法院|检察院)")
_PART = re.compile("[^省市县区州旗]{2,12}(?:庭|局|处|室|队|部|科|委员会)")


_PERSON = re.compile(
    rf"[\u4e00-\u9fff]{{2,4}}|(?:{COMPOUND})[\u4e00-\u9fff]{{3}}|[\u4e00-\u9fff]{{1,8}}(?:·[\u4e00-\u9fff]{{1,8}})+"
)


_FORMULAE = re.compile(
    "(?:特此|现予|现将|以上|上述|下列|请予|妥否|另行|从略|合计|本人|他们|她们|其|该|全体|会议|任期).*"
    "|.*(?:人员|同志|分别|兼任|等|候选人|当选|落选|没有|空缺|暂缺|待定|[二三四五六七八九十]人)"
    "|(?:决定|批准)?(?:任命|任免|免去|免除|撤销|辞去|辞职|选举|补选|推选)"
    "|附件|名单|姓名|职务|备注|名额|请假|缺席|出席|列席|主任会议"
    "|副?(?:主任|主席|秘书长|委员|代表|.{0,3}[省市州县区旗乡镇局厅院庭处科]长|检察长|检察员|审判员)"
)
"""Words as short as a name that stand where names stand."""


def is_person(text: str) -> bool:
    """Whether a text may be a person's name."""
    return bool(_PERSON.fullmatch(text)) and not _FORMULAE.fullmatch(text)


_AT_END = re.compile(
    r"(?P<office>.*(?:主任|书记|长|委员|主席|代表|常委|员|师|政委))(?P<name>[^\s长]{2,4})$"
)


_LONGEST_NAME = 4
_SURNAMES = frozenset(COMPOUND.split("|"))


def has_surname(name: str) -> bool:
    """Whether a name begins with a surname that is none of the common words."""
    return name.startswith((*SURNAMES, *COMPOUND.split("|")))


def titled_person(text: str) -> tuple[str, str] | None:
    """Return office and name of an office followed by a name, with a space between or without."""
    words = text.split()
    if len(words) > 1:
        return _apart(words)
    found = _AT_END.fullmatch(text)
    return (found["office"], found["name"]) if found and is_person(found["name"]) else None


def _apart(words: Sequence[str]) -> tuple[str, str] | None:
    """Return office and name of words with blanks between; both may be padded: 主 任　许 文 山.

    Of the single characters before the last word as many are of the name as leave an office.
    """
    found = [("".join(words[:-1]), words[-1])]
    for at in range(len(words) - 2, 0, -1):
        is_surname = words[at] in _SURNAMES and len(found[-1][1]) == 1
        if not is_surname and (len(words[at]) > 1 or len(found[-1][1]) >= _LONGEST_NAME):
            break
        found.append(("".join(words[:at]), words[at] + found[-1][1]))
    people = [one for one in found if is_person(one[1])]
    return next((one for one in people if is_post(one[0])), people[-1] if people else None)
