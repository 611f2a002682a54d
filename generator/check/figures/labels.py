"""What the numbers of a sentence count: the words before each, up to the mark or the number before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.check.figures.quantities import Quantity, quantities

_BREAK = re.compile("[，。；：、！？（）()“”《》\n]")
_CLAUSE = re.compile("[，。；：！？\n]")
_LONGEST = 24
STATEMENT = re.compile(r"[^。！？\n]+")
"""A sentence with all its semicolons: an enumeration goes on behind one."""


@dataclass(frozen=True)
class Counted:
    """A number, the words that say what it counts, and what stands between it and the one before."""

    quantity: Quantity
    label: str
    gap: str
    """All that stands between the number before, or the beginning, and this one."""
    after: str
    """A few characters behind it."""

    @property
    def is_whole(self) -> bool:
        """Whether the sentence calls it the whole of something."""
        return bool(_WHOLE.search(self.gap))

    @property
    def is_total(self) -> bool:
        """Whether the sentence calls it the sum of what went before."""
        return bool(_TOTAL.search(self.gap))

    @property
    def may_be_total(self) -> bool:
        """Whether it may be the sum of what went before, or that of something else: 共投入2650万元."""
        return bool(_TOTAL_OF_ACT.search(self.gap))


_WHOLE = re.compile(r"(?:共计|合计|总计|一共|总共|总数|总量|全部|全体(?!会)|共(?!同|和|建|享|治|产|识|赢|性|有制|用|青))[^0-9，。；：]{0,14}$")  # fmt: skip
_SUM = "(?:共计|合计|总计|一共|总共|累计|共)"
_EACH = "(?:以上|上述|这)?(?:[二两三四五六七八九十几][项级类者个种方批期家]|以上|上述)(?:资金|渠道|部分|方面)?"
_ACTS = "投入|安排|下达|争取|筹集|整合|完成|收到|受理|办理|办结|审结|支出|拨付|落实|新建|建成|培训|提出|征集"
_ACT = f"(?:{_ACTS})了?(?:资金|经费|意见|建议)?"
_DONE = re.compile(_ACTS)
_TOTAL = re.compile(
    rf"(?:^|[，、；（(])(?:{_EACH}|以上|上述)?{_SUM}(?:为|是|达|有)?$|(?:^|[，、；（(]){_EACH}{_SUM}{_ACT}$"
)
_TOTAL_OF_ACT = re.compile(
    rf"(?:^|[，；])(?:由此)?{_SUM}{_ACT}$|[，；](?:可用|安排|支配|筹措)?(?:财力|资金|经费|总额|规模){_SUM}$"
)


def counted(text: str, least: int = 2) -> Iterator[Sequence[Counted]]:
    """Yield the numbers of each sentence of a text that has so many, with their labels."""
    for found in STATEMENT.finditer(text):
        numbers = quantities(text, *found.span())
        if len(numbers) >= least:
            yield tuple(_counted(text, numbers, found.start()))


def _counted(text: str, numbers: Sequence[Quantity], start: int) -> Iterator[Counted]:
    before = start
    for one in numbers:
        gap = text[max(before, one.start - 4 * _LONGEST) : one.start]
        label = _BREAK.split(gap)[-1][-_LONGEST:]
        yield Counted(one, label, gap, text[one.end : one.end + 12])
        before = one.end


def undated(numbers: Sequence[Counted]) -> Sequence[Counted]:
    """Return numbers without the years before them, of which their gaps keep the other words."""
    found: list[Counted] = []
    gap = ""
    for one in numbers:
        gap += one.gap
        if not is_year(one):
            found.append(replace(one, gap=gap))
            gap = ""
    return found


def is_year(one: Counted) -> bool:
    """Whether a number is that of a year: 2021年."""
    return one.quantity.measure == "年" and len(one.quantity.number) == 4 and not one.quantity.times


def clause(gap: str) -> str:
    """Return what stands in the clause of the number itself."""
    return _CLAUSE.split(gap)[-1]


def acts(words: str) -> set[str]:
    """Return what is done with things, as some words say it: 安排, 支出."""
    return set(_DONE.findall(words))
