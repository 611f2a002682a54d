"""Where a line of a title may end: between words that belong to different phrases.

GB/T 9704-2012, 7.3.1: a title is broken so that the words stay whole (词意完整).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.words.breaks import ends_of, would_part
from generator.words.organs import with_organs
from generator.words.segment import Segmenter
from generator.words.unit import LONGEST_NAME, LONGEST_WIDE, NUMERAL, Unit

_MEASURE = "次|届|号|条|款|项|目|章|节|期|批|场|轮|组|名|个|季度|选区|代表团"
_WHOLE = re.compile(
    "|".join(
        [
            # 青政文〔2023〕5号, 〔九届〕第7号: what stands before the bracket is joined below.
            rf"[〔\[(（［]{NUMERAL}+届?[〕\])）］]第?{NUMERAL}+号",
            rf"{NUMERAL}{{4}}年第{NUMERAL}+[号期]",
            rf"{NUMERAL}{{2,}}年(?:{NUMERAL}+月(?:{NUMERAL}+日)?)?|{NUMERAL}+月{NUMERAL}+日",
            rf"第{NUMERAL}+(?:{_MEASURE})?(?:(?<=次)会议(?:纪要)?)?",
            # 2021—2025, 3.5%, 1,200, GB/T, 9704-2012
            r"[0-9A-Za-z]+(?:[-‐–—－~～至./,:：·]+[0-9A-Za-z]+)*[%％‰]?",
            rf"{NUMERAL}+",
            "常务副",
        ]
    )
)
_TERMS = (
    *("人民代表大会常务委员会", "主任会议", "代表资格审查委员会", "主席团", "秘书长"),
    *("审议意见", "执法检查", "专题询问", "备案审查", "工作评议", "监督计划", "立法计划"),
    *("代表资格", "代表建议", "重点建议", "人事任免", "任免名单", "候选人"),
    *("工作报告", "审查报告", "预算执行", "预算草案", "规范性文件"),
)
"""Words of the field that jieba's dictionary has only in parts."""


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
        known = [name for name in {*names, *_TERMS} if len(name) <= LONGEST_WIDE]
        self._wide = Segmenter(known)
        self._narrow = Segmenter(known, longest=LONGEST_NAME)
        self.line_ends = cache(self._line_ends)

    def _line_ends(self, title: str) -> LineEnds:
        ends = [*ends_of(with_organs(self._units(title)))]
        parted = [end for end in ends if title[end.at - 1].isalnum() and title[end.at].isalnum()]
        places = [0, *(end.at for end in ends), len(title)]
        return LineEnds(
            tuple(end.at for end in parted if not end.in_name),
            tuple(end.at for end in parted if end.in_name),
            tuple((start, end) for start, end in pairwise(places) if would_part(title[start:end])),
        )

    def _units(self, title: str) -> Iterator[Unit]:
        """Yield words, and what is as whole as a word."""
        at = 0
        for whole in _WHOLE.finditer(title):
            yield from self._words(title[at : whole.start()])
            yield Unit(whole[0])
            at = whole.end()
        yield from self._words(title[at:])

    def _words(self, text: str) -> Iterator[Unit]:
        for word in self._wide.words(text):
            *parts, last = self._narrow.words(word) if len(word) > LONGEST_NAME else [word]
            yield from (Unit(part, in_name=True) for part in parts)
            yield Unit(last)
