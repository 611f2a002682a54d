"""Offices as texts call them: where the name of the body ends and the post begins."""

import re
from dataclasses import dataclass

from generator.importing.terms.organs import is_body, is_region

_POST = re.compile(
    r"(?P<body>.{2,40}?)(?P<post>(?:党组|党委)?(?:代理|代|常务|第[一二三]|执行)*副?"
    r"(?:书记|常委|主任委员|主任|局长|厅长|部长|处长|科长|[省市州县区旗盟乡镇]长|主席|秘书长|委员长|院长|检察长|"
    r"庭长|审判长|审判员|检察员|行长|台长|社长|校长|组长|团长|站长|会长|队长|总经理|经理|董事长|委员|代表|"
    r"陪审员|参事|顾问|工程师|会计师|经济师|调研员|巡视员|督察长|政委|司令员|主管|科员|负责人|领导|成员))"
)
_OF_A_REGION = re.compile(
    "(?P<body>[\u4e00-\u9fff]{2,12}(?P<unit>[省市州县区旗盟乡镇]))"
    "(?P<post>(?:代理|代)?(?:常务|第一)?副?(?P=unit)长)"
)
"""The head of a region's government, or a deputy: 青禾县副县长."""
_JUSTICE = re.compile(r"(?P<body>.{2,20}?人民(?:法院|检察院)(?:.{1,12}?分院)?)(?P<post>.{2,20})")
_OF_JUSTICE = re.compile("人民(?:法院|检察院)")
_PART = re.compile("[^省市县区州旗]{2,12}(?:庭|局|处|室|队|部|科|委员会)")


@dataclass(frozen=True)
class NamedOffice:
    """An office as a text names it: the body, and the post in it."""

    body: str
    post: str


def office(text: str) -> NamedOffice | None:
    """Return body and post of one office that names its body; None where that cannot be told."""
    region = _OF_A_REGION.fullmatch(text)
    found = region or _JUSTICE.fullmatch(text) or _POST.fullmatch(text)
    is_named = is_region if region else is_body
    if not found or not is_named(found["body"]):
        return None
    return NamedOffice(f"{found['body']}人民政府" if region else found["body"], found["post"])


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
