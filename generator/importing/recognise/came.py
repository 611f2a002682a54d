"""Who came, by number and group, who was in attendance and who observed, as minutes say it."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.recognise.draft import Data
from generator.importing.recognise.grouped import WHY_AWAY
from generator.importing.terms.counts import COUNT
from generator.importing.terms.days import days
from generator.importing.terms.persons import is_person, titled_person
from generator.importing.terms.setting import Setting
from generator.load.builder import Plain

_WHO = "(?:会议?)?(?:常委会)?(?:组成人员|委员|代表)?"
_FIGURES = re.compile(
    rf"应(?:到|出席){_WHO}(?P<due>{COUNT})[人名](?:，实(?:到|际到会|出席){_WHO}(?P<count>{COUNT})[人名])?"
)
_AWAY = re.compile(
    rf"，(?:因(?:病|事|公))?(?P<what>请假|缺席)(?:的)?(?P<count>{COUNT})[人名](?:（(?P<names>[^（）]+)）)?"
)


def figures(first: str) -> Data:
    """Return how many should have come, came, and did not: 应到40人，实到38人，请假2人（甲、乙）."""
    for sentence in first.split("。"):
        found = _FIGURES.search(sentence)
        if found:
            data: Data = {"due": found["due"]}
            if found["count"]:
                data["count"] = found["count"]
            for one in _AWAY.finditer(sentence):
                data[WHY_AWAY[one["what"]]] = _away(one["count"], one["names"] or "")
            return data
    return {}


def _away(count: str, names: str) -> Data:
    people = names.split("、") if names else []
    if people and all(map(is_person, people)):
        return (
            {"people": [*people]}
            if len(people) == int(count)
            else {"count": count, "people": [*people]}
        )
    return {"count": count}


_ATTENDED = re.compile(r"^(?P<who>.+?)(?P<etc>等)?列席(?:了)?(?:本次)?会议$")
_NUMBER = re.compile(rf"^(?P<who>.*?)共?(?P<count>{COUNT})[人名]$")
_COLLECTIVE = re.compile(r"^(?P<as>.*(?:同志|人员|负责人|领导))(?P<name>[\u4e00-\u9fff·]{2,8})$")


def attending(first: str, setting: Setting) -> tuple[Data, Data]:
    """Return whom minutes name in attendance, as `minutes` says it, and groups and number besides."""
    found = next((one for part in first.split("。") if (one := _ATTENDED.match(part))), None)
    if not found:
        return {}, {}
    who, named, besides = found["who"], list[Plain](), Data()
    if numbered := _NUMBER.match(who):
        who, besides["count"] = numbered["who"], numbered["count"]
    minutes: Data = {}
    groups: list[Plain] = []
    for word in _joined(who, setting):
        collective = _COLLECTIVE.match(word) if found["etc"] and not named else None
        if collective and is_person(collective["name"]):
            minutes["in_attendance_as"] = collective["as"]
            named.append(collective["name"])
        elif person := _person(word, setting):
            named.append(person)
        else:
            groups.append(word)
    if named:
        minutes["in_attendance"] = named
    return minutes, besides | ({"groups": groups} if groups else {})


def _joined(who: str, setting: Setting) -> Iterator[str]:
    """Yield the groups and people of a list; offices of one person before the last stay with it."""
    for part in who.split("，"):
        held = ""
        for word in filter(None, part.split("、")):
            if setting.offices(word) and not _titled(word, setting) and not word.startswith("各"):
                held += f"{word}、"
            else:
                yield held + word
                held = ""
        if held:
            yield held.removesuffix("、")


def _person(word: str, setting: Setting) -> str:
    """Return who is named by an office and a name, or a name alone, as a record says it."""
    if said := _titled(word, setting):
        return said
    return word if is_person(word) and not word.endswith(("人员", "委员", "代表", "主任")) else ""


def _titled(word: str, setting: Setting) -> str:
    found = titled_person(word)
    held = found and setting.offices(found[0])
    return setting.holder(found[0], found[1]) if found and held else ""


_OBSERVED = re.compile(r"^(?P<who>.+?)旁听(?:了)?会议$")
_OBSERVER = re.compile(rf"^(?P<who>[^0-9、]+?)(?P<count>{COUNT})[人名]$")


def observers(first: str) -> Data:
    """Return who observed, each group with its number: 公民6人旁听会议."""
    found = next((one for part in first.split("。") if (one := _OBSERVED.match(part))), None)
    groups = [_OBSERVER.match(word) for word in found["who"].split("、")] if found else []
    return {one["who"]: one["count"] for one in groups if one} if all(groups) else {}


_PLENARY = re.compile(
    r"^(?P<name>[^，。于]{2,14}会议)(?:于(?P<day>[^，。]+?日)举行)?(?:，(?:执行主席)?(?P<chairs>[^，。]+?)主持)?"
    rf"(?:，[^，。]{{0,8}}?(?:应到(?P<due>{COUNT})人)?(?:(?<=人)，)?(?:实到(?P<count>{COUNT})人)?)?(?:，(?P<what>[^。]+))?。$"
)


def plenaries(lines: Sequence[str], setting: Setting) -> Iterator[Data]:
    """Yield the plenary sittings that lines tell of: day, who presided, how many came, what was done."""
    for line in lines:
        found = _PLENARY.match(line)
        if not found or not (found["day"] or found["chairs"] or found["due"]):
            continue
        chairs = found["chairs"].split("、") if found["chairs"] else []
        people = [_person(one, setting) for one in chairs]
        if not all(people):
            continue
        date = next(days(found["day"] or ""), "")
        said = {
            "date": date,
            "name": "" if _ORDINAL.fullmatch(found["name"]) else found["name"],
            "due": found["due"],
            "count": found["count"],
            "what": found["what"],
        }
        data: Data = {key: value for key, value in said.items() if value}
        yield data | ({"chairs": [*people]} if people else {})


_ORDINAL = re.compile("第[一二三四五六七八九十]+次全体会议")
