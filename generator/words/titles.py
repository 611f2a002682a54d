"""Where a line of a title may end: between words that belong to different phrases.

GB/T 9704-2012, 7.3.1: a title is broken so that the words stay whole (词意完整).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise

from generator.words.segment import Segmenter

_LONGEST_NAME = 14
"""Characters of a name that stays whole on any screen: as many fit in a line on a phone."""
_LONGEST_WIDE = 18
"""Characters of one that stays whole where there is more room."""

_NUMERAL = "[0-9〇零一二三四五六七八九十百千万亿两]"
_MEASURE = "次|届|号|条|款|项|目|章|节|期|批|场|轮|组|名|个|季度|选区|代表团"
_WHOLE = re.compile(
    "|".join(
        [
            # 青政文〔2023〕5号, 〔九届〕第7号: what stands before the bracket is joined below.
            rf"[〔\[(（［]{_NUMERAL}+届?[〕\])）］]第?{_NUMERAL}+号",
            rf"{_NUMERAL}{{4}}年第{_NUMERAL}+[号期]",
            rf"{_NUMERAL}{{2,}}年(?:{_NUMERAL}+月(?:{_NUMERAL}+日)?)?|{_NUMERAL}+月{_NUMERAL}+日",
            rf"第{_NUMERAL}+(?:{_MEASURE})?(?:(?<=次)会议(?:纪要)?)?",
            # 2021—2025, 3.5%, 1,200, GB/T, 9704-2012
            r"[0-9A-Za-z]+(?:[-‐–—－~～至./,:：·]+[0-9A-Za-z]+)*[%％‰]?",
            rf"{_NUMERAL}+",
            "常务副",
        ]
    )
)
_ENDS_IN_NUMBER = re.compile(rf"{_NUMERAL}$|[%％‰]$")
_IN_NUMBER = re.compile(r"(?<=[0-9])[.,:%](?=\w|$)")
"""Punctuation beside which no browser ends a line."""
_FIRST = frozenset(
    "和与及同在向为由将把被自于从以对按就令不未无各本该其每我再又也都已可应要须请拟经据依因但或且"
)
"""Single characters that a line may begin with and none ends with."""
_LAST = frozenset(
    "的地得着了过等们者之上中下内外后前时里间起止度制率性化局厅部处科院所站室办署庭会团队组馆村"
)
"""Single characters that a line may end with and none begins with. All others stand within a line:
市人大's 市, and what names that no dictionary has are cut into."""
_REGION = re.compile(r"..*[省市县区州旗镇乡]")
_TERM = re.compile(rf"第?{_NUMERAL}+届")
_ORGAN = re.compile("[省市县区州旗镇乡]?(?:人民代表大会|人大|人民政府|人民法院|人民检察院)")
_PASSED = frozenset(("通过", "批准", "修正", "修订", "公布"))
_TERMS = (
    *("人民代表大会常务委员会", "主任会议", "代表资格审查委员会", "主席团", "秘书长"),
    *("审议意见", "执法检查", "专题询问", "备案审查", "工作评议", "监督计划", "立法计划"),
    *("代表资格", "代表建议", "重点建议", "人事任免", "任免名单", "候选人"),
    *("工作报告", "审查报告", "预算执行", "预算草案", "规范性文件"),
)
"""Words of the field that jieba's dictionary has only in parts."""
_DOTS = "·•‧・"
"""Within a name: 买买提·艾力."""
_OPENING, _CLOSING = "（〔［【《〈“‘「『([", "）〕］】》〉”’」』)]、，。；：！？…·,.;:!?%％‰"


@dataclass(frozen=True)
class _Unit:
    """A word, or what is as whole as one."""

    text: str
    in_name: bool = False
    """Whether it ends within a name that is broken only where there is little room."""


@dataclass(frozen=True)
class _End:
    at: int
    in_name: bool


@dataclass(frozen=True)
class LineEnds:
    """Where a title may be broken, in characters from its beginning."""

    ends: tuple[int, ...]
    """Between two words; beside punctuation a browser breaks it by itself."""
    in_names: tuple[int, ...]
    """Where only a screen that has no room for a whole name breaks it."""
    whole: tuple[tuple[int, int], ...]
    """What must be kept from being broken beside punctuation, such as 〔2023〕5号: from, to."""


NOWHERE = LineEnds((), (), ())
"""Of one that is not broken."""


class Titles:
    """Breaks titles; knows names that must stay whole, such as those of people and bodies."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """Take the names."""
        known = [name for name in {*names, *_TERMS} if len(name) <= _LONGEST_WIDE]
        self._wide = Segmenter(known)
        self._narrow = Segmenter(known, longest=_LONGEST_NAME)
        self.line_ends = cache(self._line_ends)

    def _line_ends(self, title: str) -> LineEnds:
        ends = [*_ends(_with_organs(self._units(title)))]
        parted = [end for end in ends if title[end.at - 1].isalnum() and title[end.at].isalnum()]
        places = [0, *(end.at for end in ends), len(title)]
        return LineEnds(
            tuple(end.at for end in parted if not end.in_name),
            tuple(end.at for end in parted if end.in_name),
            tuple((start, end) for start, end in pairwise(places) if _would_part(title[start:end])),
        )

    def _units(self, title: str) -> Iterator[_Unit]:
        """Yield words, and what is as whole as a word."""
        at = 0
        for whole in _WHOLE.finditer(title):
            yield from self._words(title[at : whole.start()])
            yield _Unit(whole[0])
            at = whole.end()
        yield from self._words(title[at:])

    def _words(self, text: str) -> Iterator[_Unit]:
        for word in self._wide.words(text):
            *parts, last = self._narrow.words(word) if len(word) > _LONGEST_NAME else [word]
            yield from (_Unit(part, in_name=True) for part in parts)
            yield _Unit(last)


def _with_organs(units: Iterable[_Unit]) -> Iterator[_Unit]:
    """Join the names of organs: region, term, congress or government, committee."""
    name: list[_Unit] = []
    for unit in units:
        if not any(follows(unit.text, name) for follows in (_begins, _goes_on)):
            yield from _as_name(name)
            name = []
        if name or _begins(unit.text, name):
            name.append(unit)
        else:
            yield unit
    yield from _as_name(name)


def _begins(text: str, name: Sequence[_Unit]) -> bool:
    """Whether a name begins with a region, after larger ones, or with what the organ is."""
    if not name and _ORGAN.match(text):
        return True
    return bool(_REGION.fullmatch(text)) and all(_REGION.fullmatch(one.text) for one in name)


def _goes_on(text: str, name: Sequence[_Unit]) -> bool:
    last = name[-1].text if name else ""
    if _ORGAN.match(last):
        return "委员会" in text
    in_term = bool(_TERM.fullmatch(last)) or bool(_REGION.fullmatch(last))
    return in_term and bool(_ORGAN.match(text) or _TERM.fullmatch(text))


def _as_name(units: Sequence[_Unit]) -> Sequence[_Unit]:
    """Return as few parts of a name as a phone has room for, each as long as can be."""
    if len(units) < 2:
        return units
    lengths = [*accumulate(len(unit.text) for unit in units)]
    first = max(1, sum(length <= _LONGEST_NAME for length in lengths))
    in_name = first < len(units) and lengths[-1] <= _LONGEST_WIDE
    joined = _Unit("".join(unit.text for unit in units[:first]), in_name)
    return [joined, *_as_name(units[first:])]


def _ends(units: Iterable[_Unit]) -> Iterator[_End]:
    at = start = 0
    for unit, following in pairwise(units):
        at += len(unit.text)
        room = _LONGEST_NAME - (at - start) - len(following.text)
        if not _holds(unit.text, following.text, room):
            yield _End(at, unit.in_name)
            start = at


def _holds(before: str, after: str, room: int) -> bool:
    """Whether no line ends between two units; at a space one always may."""
    if before.isspace() or after.isspace():
        return False
    return _must_hold(before, after) or (room >= 0 and _should_hold(before, after))


def _must_hold(before: str, after: str) -> bool:
    """Whether no line ever ends between two units: in numbers, beside brackets."""
    return (
        (bool(_ENDS_IN_NUMBER.search(before)) and after[0].isalpha())
        or (after[0] in "〔［[" and after[-1] == "号")
        or before[-1] in _OPENING + _DOTS
        or after[0] in _CLOSING + _DOTS
        or after == "的"
    )


def _should_hold(before: str, after: str) -> bool:
    """Whether two units stay together where there is room: single characters."""
    return (
        (_is_single(after) and after not in _FIRST)
        or (_is_single(before) and before not in _LAST)
        or before.endswith("副")
        or (before.endswith("会议") and after in _PASSED)
    )


def _is_single(unit: str) -> bool:
    return len(unit) == 1 and unit.isalpha()


def _would_part(piece: str) -> bool:
    """Whether a browser would break a piece, beside punctuation that is neither first nor last."""
    inner = _IN_NUMBER.sub("", piece.lstrip(_OPENING).rstrip(_CLOSING))
    return not inner.isalnum() and 1 < len(inner) <= _LONGEST_NAME
