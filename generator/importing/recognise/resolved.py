"""What a resolution heard, examined and approved, as its first sentences say it."""

import re
from collections.abc import Sequence

from generator.importing.recognise.draft import Data
from generator.importing.terms.persons import titled_person
from generator.importing.terms.setting import Setting
from generator.load.builder import Plain

_FIRST = re.compile(
    r"^[^，。]*?(?:会议|委员会|代表大会)(?:听取了(?P<heard>.+?))?(?:，?审查了(?P<examined>.+?))?(?:，?同意(?P<agreed>.+?提出的.+?))?"
    r"(?:(?:。会议)?决定，批准(?P<approves>.+?))?。$"
)
_WORDS = ("听取了", "审查了", "同意", "提出的", "批准")
_MOST = 8
"""How often each of these words may stand in a first sentence; one with more is read as a point."""
_MARKED = re.compile("《(?P<title>[^《》]+)》")
_AGREED = re.compile(
    "(?:^|(?<=[《》，]))(?P<by>[^《》，]{1,80}?)提出的(?:《(?P<marked>[^《》]+)》|(?P<plain>[^《》，。]{2,30}报告)$)"
)
_GIVEN = re.compile("^(?P<who>.*?)(?:受(?P<by>[^，]{1,60}?)委托)?所作的$")
_AND = re.compile("[、和](?![^《》]*》)")
"""What joins titles, outside of their marks."""


def resolved(said: Sequence[str], setting: Setting) -> Data:
    """Return what was heard, examined, agreed to and approved; all as points where that cannot be told."""
    is_plain = all(said[0].count(word) <= _MOST for word in _WORDS)
    found = _FIRST.match(said[0]) if is_plain else None
    points: Data = {"resolves": [*said]}
    if not found or not (found["approves"] or found["heard"] or found["examined"]):
        return points
    heard = _heard(found["heard"] or "", setting)
    agreed: list[Plain] = [
        {
            "title": one["marked"] or one["plain"],
            "by": setting.called(re.sub("^[、和]", "", one["by"])),
        }
        for one in _AGREED.finditer(found["agreed"] or "")
    ]
    if heard is None or bool(agreed) != bool(found["agreed"]):
        return points
    listed = {
        "heard": heard,
        "examined": _titles(found["examined"] or ""),
        "agreed": agreed,
        "approves": _titles(found["approves"] or ""),
        "resolves": list[Plain](said[1:]),
    }
    data: Data = {key: [*value] for key, value in listed.items() if value}
    return data if {"approves", "resolves"} & data.keys() else points


def _titles(words: str) -> list[Plain]:
    """Return titles without the marks that are composed of them."""
    marked = re.findall("《[^《》]+》|[^《》]+", words)
    if all(one.startswith("《") for one in marked):
        return [one[1:-1] for one in marked]
    return [one[1:-1] if _MARKED.fullmatch(one) else one for one in _AND.split(words) if one]


def _heard(words: str, setting: Setting) -> list[Plain] | None:
    """Return the reports heard, with who gave them; None where that cannot be told."""
    found: list[Plain] = []
    at = 0
    for one in _MARKED.finditer(words):
        before = re.sub("^[、和]", "", words[at : one.start()])
        at = one.end()
        given = _given(before, setting) if before else {}
        if given is None:
            return None
        found.append({"title": one["title"], **given})
    return found if at == len(words) else None


def _given(before: str, setting: Setting) -> Data | None:
    said = _GIVEN.match(before)
    if not said:
        return None
    data: Data = {}
    if said["who"]:
        who = titled_person(said["who"])
        if not who or not setting.offices(who[0]):
            return None
        data["speaker"] = setting.holder(who[0], who[1])
    if said["by"]:
        data["by"] = setting.called(said["by"])
    return data
