"""Sentences that say whose mandate ended and why, and whose is found valid."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.importing.recognise.draft import Data
from generator.importing.recognise.offices import is_name, people
from generator.kinds.deputies.mandates import CLAUSES
from generator.load.builder import Plain

CONGRESS = r"[^，。；]*?(?:人民代表大会|人大)"
_CLAUSES = {clause: reason for reason, clause in CLAUSES.items()}
_FROM = r"(?:由)?(?P<unit>[^，。；]{2,30}?)"
_UNIT = "(?:(?:由)?(?P<unit>[^，。；]+?)(?:选出|选举产生)的)?"
_ENDED = re.compile(
    rf"^{_UNIT}(?P<congress>{CONGRESS})?代表(?P<rest>[^，。；]+(?:，[^。；]+)?)[。；]?$"
)
_NEXT = re.compile(
    r"，(?=(?:由[^，。；]{2,30}?(?:选出|选举产生)的)?(?:[^，。；、]{0,20}(?:人民代表大会|人大))?代表(?!资格|职务|大会|团|名额))"
)
"""Between deputies of one unit and those of the next, of whom a sentence says the same or something else."""
_NOTED = re.compile("[（(](?:(?:男|女|[\u4e00-\u9fff]{1,8}族)[，、,]?)+[）)]")
"""What stands behind a name of who bears it: （女，回族）."""
_RESIGNED = re.compile(
    r"接受(?P<names>[\u4e00-\u9fff·、]{2,60}?)(?:等[0-9一二三四五六七八九十]*[名位人]?)?(?:同志)?(?:因[^，。；]{1,12}?)?辞去[^，。；]*代表(?:大会代表)?职务"
)
_CONFIRMED = re.compile(
    rf"^(?P<unit>[^，。；]*?)(?:于[0-9年月日]{{4,11}})?补选(?P<names>[^，。；]+?)为(?P<congress>{CONGRESS})代表[。；]$"
)
_VALID = re.compile(
    rf"^{_FROM}(?:选出|选举产生|补选|补选产生)的(?:[^，。；]*?代表(?:大会代表)?)?(?P<names>[\u4e00-\u9fff·、（）]{{2,60}}?)(?:同志)?(?:，[^。]*?)?(?:的)?代表资格有效[。；]$"
)
_WHY = re.compile(
    r"(?P<names>[\u4e00-\u9fff·、]{2,60}?)，?(?P<why>(?:已|因|提出|被|调离|调往|未|丧失|病故|去世|于)[^，。；]*(?:，(?:现?已)?(?:调离|调往|调出|迁出|去世|病故|病逝|逝世)[^，。；]*|，(?:被|已被)[^，。；]*罢免[^，。；]*|，本人[^，。；]*(?:辞去|辞职)[^，。；]*)?)(?:[，。；].*)?$"
)
_ENDS = re.compile(
    "终止|辞去|辞职|罢免|死亡|去世|病故|病逝|逝世|调离|调往|调出|迁出|丧失|剥夺|未经批准"
)
_GOES_ON = re.compile("未被|不接受|未接受|暂时停止|停止执行|继续有效")
"""What says that a mandate has not ended."""
_LONGEST = 400
"""Characters of a sentence about one deputy, or a few."""
_OWN_WORDS = re.compile(r"，(?:依照|根据|按照|其|[\u4e00-\u9fff·]{2,12}的代表资格).*$")
"""What follows the reason of one: the law, and that the mandate has ended."""


def ended(lines: Iterable[str]) -> Iterator[Plain]:
    """Yield the deputies whose mandates end, each with the reason, and by whom elected where that is said."""
    for line in (_NOTED.sub("", one) for one in lines):
        if len(line) > _LONGEST or not _ENDS.search(line) or _GOES_ON.search(line):
            continue
        if resigned := _RESIGNED.search(line):
            names = people(resigned["names"])
            yield from [_resigned(name) for name in names if all(map(is_name, names))]
            continue
        is_of_congress = bool(_OF_CONGRESS.search(line))
        is_begun = False
        for sentence in () if "代表资格有效" in line else _SENTENCES.findall(line):
            if is_of_congress and _ENDS.search(sentence):
                told = [*_of_sentence(sentence, is_begun=is_begun)]
                is_begun = is_begun or bool(told)
                yield from told


_SENTENCES = re.compile("[^。；]+[。；]")


_OF_CONGRESS = re.compile("(?:人民代表大会|人大)代表")


def _of_sentence(sentence: str, *, is_begun: bool) -> Iterator[Plain]:
    """Yield whom a sentence tells of; those of one unit may have the reason of those of the next.

    The congress is said of the first of a line, or of each.
    """
    waiting: list[tuple[str, Data]] = []
    for part in _NEXT.split(sentence):
        found = _ENDED.match(part)
        if found and not (found["congress"] or is_begun):
            continue
        unit: Data = {"unit": found["unit"]} if found and found["unit"] else {}
        names = people(found["rest"].rstrip("。；")) if found else ()
        told = _reasons(_OWN_WORDS.sub("", found["rest"])) if found else ()
        if names and all(map(is_name, names)):
            waiting += [(name, unit) for name in names]
            is_begun = True
        elif told:
            is_begun = True
            own = (*waiting, *((name, unit) for name, _ in told))
            yield from ({"name": name, **of, "reason": told[0][1]} for name, of in own)
            waiting = []


def _resigned(name: str) -> Plain:
    return {"name": name, "reason": "辞职"}


def _reasons(rest: str) -> Sequence[tuple[str, str]]:
    """Return name and reason of those whose mandates ended: by the standard clause, or by words."""
    for clause, reason in _CLAUSES.items():
        if rest.endswith(clause) and is_name(rest.removesuffix(clause)):
            return [(rest.removesuffix(clause), reason)]
    found = _WHY.match(rest)
    names = people(found["names"]) if found else ()
    return [(name, found["why"]) for name in names] if found and all(map(is_name, names)) else ()


def confirmed(lines: Iterable[str]) -> Iterator[Plain]:
    """Yield the deputies whose mandates are found valid, each with the unit that elected them."""
    for line in (_NOTED.sub("", one) for one in lines):
        if len(line) > _LONGEST or "分别" in line:
            continue
        sentences = (
            (_CONFIRMED.match(one) or _VALID.match(one)) for one in _SENTENCES.findall(line)
        )
        found = next(filter(None, sentences), None)
        names = people(found["names"]) if found else ()
        for name in names if all(map(is_name, names)) else ():
            unit: Data = {"unit": found["unit"]} if found and found["unit"] else {}
            yield {"name": name, **unit}
