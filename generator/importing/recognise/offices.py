"""Names beside offices, as clauses of appointment documents have them: 张三、李四为某县人民法院审判员."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.terms.organs import canonical, kind_of
from generator.importing.terms.persons import has_surname, is_person
from generator.importing.terms.setting import Setting
from generator.model.registers import BodyKind

_NOTE = re.compile(r"[（(][^（）()]{1,12}[）)]")
_SOME = "[0-9一二三四五六七八九十]{1,3}"
_COMRADES = re.compile(f"(?:(?:等{_SOME}[名位]?|等|{_SOME}[名位])?同志|等{_SOME}[人名位])$")
_ENTERS = re.compile("兼任|担任|任|为|[，,：:]")
_LEAVES = re.compile("的|同志|[，,：:]")
_ENDS = re.compile(
    r"(?:职务|人选)?(?:[（(][^（）()]{1,20}[）)])?(?:[，,]?(?:请予.*|任期.*|试用期.*|报.*备案.*|并.*))?$"
)
_UNIT = re.compile(r"[\u4e00-\u9fff]{2,4}(?:省|市|州|县|区|旗|镇|乡)")
_DECIDED_ON = {BodyKind.GOVERNMENT, BodyKind.DEPARTMENT}

Held = tuple[str, str]
"""A person and an office."""


def people(words: str) -> Sequence[str]:
    """Return the names that words list, without notes and courtesies; () where one is no name."""
    listed = _COMRADES.sub("", _NOTE.sub("", words)).split("、")
    found = [_COMRADES.sub("", one) for one in listed]
    return found if all(is_person(one) and not one.endswith("的") for one in found) else ()


def entering(words: str, setting: Setting) -> Sequence[Held]:
    """Return who enters what by words such as 张三为某局局长, 张三任某局局长; () where that cannot be told."""
    for found in _ENTERS.finditer(words):
        before, office = words[: found.start()], _ENDS.sub("", words[found.end() :])
        if before.endswith("分别"):
            return _in_turn(people(before.removesuffix("分别")), office.split("、"), setting)
        names = people(before)
        if names and setting.offices(office):
            return [(name, office) for name in names]
    return ()


def _in_turn(names: Sequence[str], offices: Sequence[str], setting: Setting) -> Sequence[Held]:
    """Return who enters what, each of several people another office."""
    is_clear = len(names) == len(offices) and all(map(setting.offices, offices))
    return [*zip(names, offices, strict=True)] if is_clear else ()


def leaving(words: str, setting: Setting) -> Sequence[Held]:
    """Return who leaves what by words such as 张三的某局局长, 张三同志某局局长, 张三某局局长."""
    for found in _LEAVES.finditer(words):
        names = people(words[: found.start()])
        office = re.sub("^(?:同志)?的?", "", words[found.end() :])
        if names and setting.offices(office):
            return [(name, office) for name in names]
    return _beside(words, setting)


def beside(words: str, setting: Setting) -> Sequence[Held]:
    """Return who is named before an office with nothing between: a line of a table."""
    return _beside(_ENDS.sub("", words), setting)


def _beside(words: str, setting: Setting) -> Sequence[Held]:
    cut = cut_name(_NOTE.sub("", words), setting)
    return [cut] if cut else ()


def cut_name(text: str, setting: Setting) -> Held | None:
    """Return a name and the office that follows it; None where the end of the name cannot be told."""
    found = [*_cuts(text, setting)]
    region = setting.region
    own = [one for one in found if one[1].startswith(region)]
    own = own or [one for one in found if one[1].startswith((region[-1:], "人大", "人民"))]
    own = own or [one for one in found if _UNIT.match(one[1])][-1:]
    return own[0] if len(own) == 1 else None


def _cuts(text: str, setting: Setting) -> Iterator[Held]:
    for size in range(2, 13):
        name, office = text[:size], text[size:]
        if is_name(name) and setting.offices(office):
            yield name, office


def is_name(text: str) -> bool:
    """Whether words cut out of a sentence are a person's name: by the surname, or a · within."""
    return is_person(text) and not text.endswith("的") and ("·" in text or has_surname(text))


def is_decided(office: str, setting: Setting) -> bool:
    """Whether an office is one of a government or its departments, on which a committee decides."""
    held = setting.offices(office)
    return bool(held) and all(_kind(one.body, setting) in _DECIDED_ON for one in held)


def _kind(name: str, setting: Setting) -> BodyKind:
    known = setting.bodies.find(name, setting.region)
    return known.kind if known else kind_of(canonical(name, setting.region))
