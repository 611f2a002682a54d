"""What is said beside the title of a motion or suggestion: its number, who dealt with it, the outcome."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.proposers import after_title
from generator.importing.terms.setting import Setting

_TYPE = "议案|建议|提案"
_NUMBER = r"(?P<number>第?[0-9]{1,14}号)"
_BEHIND = (
    re.compile(rf"^(?:的?(?:重点)?(?:{_TYPE}))?（[^（）]*?{_NUMBER}"),
    re.compile(
        rf"^(?:的?(?:重点)?(?:{_TYPE}))?（[^（）]*?编号(?:：|为)?(?P<number>[0-9A-Z〔〕-]+号?)"
    ),
)
_IN_FRONT = re.compile(rf"{_NUMBER}）?(?:重点|代表|人大|政协)*(?:{_TYPE})?(?:，|：|、)?$")
_ROLES = "承办|主办|牵头|责任|办理|协办|会办|分办|落实"
_UNITS = (
    re.compile(
        rf"(?:{_ROLES})(?:单位|部门)(?:为|是|：)(?P<units>[^；。（）：]+?)(?=，(?:{_ROLES})|[；。）]|$)"
    ),
    re.compile(
        r"(?:^|[，；（）])(?:已|现)?(?:由|交由|交)(?P<units>[^，；。（）]+?)(?:负责|牵头|具体|联合|共同)*(?:承办|主办|办理)"
    ),
)
_UNITS_IN_FRONT = re.compile(
    r"(?:^|[，：])(?:由)?(?P<units>[\u4e00-\u9fff、]{2,40}?)(?:负责|牵头|联合|共同)*(?:承办|主办|办理)的[^，。；]{0,6}$"
)
_OUTCOMES = (
    re.compile(r"(?:办理|办结)(?:结果|情况|结论)(?:为|：)(?P<outcome>[^；。）]+)"),
    re.compile(r"(?:办理|答复|结果)(?:结果)?类别(?:为|：)(?P<outcome>[^；。，）]+)"),
    re.compile(r"^[^（）。]{0,6}（(?:[^（）]*[，；、])?(?P<outcome>[A-D]类)[^（）]*）"),
    re.compile(r"(?:属|属于|列为|列入|归为|定为)(?P<outcome>[A-D]类)"),
)
_LABEL = re.compile(
    rf"^(?:领衔|提出|提议|建议|(?:{_ROLES})(?:单位|部门)|办理|办结|答复)[^，。；：]{{0,4}}："
)


def beside(before: str, after: str, setting: Setting) -> Data:
    """Return number, units and outcome, as the words before and after a title say them."""
    data: Data = {}
    found = next((one for form in _BEHIND if (one := form.search(after))), None)
    if number := found or _IN_FRONT.search(before):
        data["number"] = number["number"]
    if units := [*dict.fromkeys(_units(before, after, setting))]:
        data["units"] = [*units]
    if outcome := next((one for form in _OUTCOMES if (one := form.search(after))), None):
        data["outcome"] = outcome["outcome"]
    return data


def labelled(words: str, setting: Setting) -> Data:
    """Return what a line says that begins with a label: 承办单位：…, 领衔代表：…, 办理结果：…; else {}."""
    if not _LABEL.match(words):
        return {}
    return {**after_title(words), **beside("", words, setting)}


def units_of(words: str, setting: Setting) -> Sequence[str]:
    """Return the bodies that words list; () where one of them reads as none."""
    named = [one for one in re.split(r"[、，,；;/\s]|和|及(?!其)", words) if one]
    is_listed = named and all(setting.is_body(one) for one in named)
    return tuple(setting.called(one) for one in named) if is_listed else ()


def _units(before: str, after: str, setting: Setting) -> Iterator[str]:
    for form in _UNITS:
        for found in form.finditer(after):
            yield from units_of(found["units"], setting)
    if front := _UNITS_IN_FRONT.search(before):
        yield from units_of(front["units"], setting)
