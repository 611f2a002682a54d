"""Parts that a sentence names behind 其中, and that exceed what they are parts of."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.check.figures.divisions import is_known_division
from generator.check.figures.labels import Counted
from generator.check.figures.quantities import Quantity, added, summed

_AMONG = re.compile(r"^[^，。；：、（）()0-9]{0,10}[，、：（(]?(?:这)?其中[^。；]{0,24}$")
_NEXT = re.compile(
    r"^(?!.*(?:其中|含|比|增|减|升|降|较|同期|占|累计|共|合计|总|[今去上前]年))[^。；（(]{1,16}$"
)
_ACROSS = re.compile(
    "[女男侨岁]|本级|民族|党|学历|本科|大专|研究生|硕士|博士|职称|连任|残疾|低保|脱贫|贫困|困难|退役|青年|留守|毕业生"
    "|重点|办结|办理|满意|面商|走访|答复|完成|落实|采纳|解决|合格|达标|投产|开工|竣工|建成|通过|当年|民间|新增|提出|联名|重复|交叉"
)
"""What is said of things that other words divide: 女代表 and 党员 overlap, so do 重点 and 已办结."""
_NO_AMOUNTS = frozenset("年月日天届岁级倍成度期位")


def exceeding(numbers: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Yield the wholes of a sentence that are less than what is named behind 其中: where, and why."""
    for index, one in enumerate(numbers):
        if index and _AMONG.search(one.gap) and _is_amount(one):
            whole = _whole(numbers, index)
            parts = _parts(numbers, index, whole) if whole else ()
            if whole and _exceeds(parts, whole):
                yield whole.quantity.start, _said(parts, whole)


def _is_amount(one: Counted) -> bool:
    measure, quantity = one.quantity.measure, one.quantity
    return bool(measure) and measure not in _NO_AMOUNTS and not (quantity.is_about or quantity.is_rate)  # fmt: skip


def _whole(numbers: Sequence[Counted], index: int) -> Counted | None:
    """Return the greatest number of a measure before 其中: what grew by some stands beside these."""
    sort = numbers[index].quantity.sort
    found: list[Counted] = []
    for one in reversed(numbers[max(0, index - _FAR) : index]):
        if one.quantity.sort == sort:
            found.append(one)
        if "；" in one.gap:
            break
    if not found or any(one.quantity.is_about for one in found):
        return None
    return max(found, key=lambda one: one.quantity.exact)


_FAR = 8
"""So many numbers before 其中 may be what it speaks of."""


def _parts(numbers: Sequence[Counted], index: int, whole: Counted) -> Sequence[Counted]:
    """Return what is named behind 其中; a further number that is more than the whole is of another matter."""
    found = [numbers[index]]
    for one in numbers[index + 1 : index + 1 + 5 * _FAR]:
        if one.quantity.is_rate:
            continue
        is_next = one.quantity.sort == found[0].quantity.sort and _is_amount(one)
        is_other = is_next and _is_more([one.quantity], whole.quantity)
        if not is_next or is_other or not _NEXT.search(one.gap):
            break
        found.append(one)
    return found


def _exceeds(parts: Sequence[Counted], whole: Counted) -> bool:
    if any(_is_more([one.quantity], whole.quantity) for one in parts):
        return True
    is_divided = is_known_division(parts) or not any(_ACROSS.search(one.label) for one in parts)
    return is_divided and _is_more([one.quantity for one in parts], whole.quantity)


def _is_more(parts: Sequence[Quantity], whole: Quantity) -> bool:
    """Whether parts exceed a whole by more than what may be lost where numbers are rounded.

    What is counted in one unit is rounded alike, to as many places as the longest number has:
    5亿元 beside 2.6亿元 is 5.0.
    """
    if any(one.times != whole.times for one in parts):
        return added(parts).low > whole.value.high
    excess = sum((one.exact for one in parts), Fraction(0)) - whole.exact
    halves = [one.value.high - one.exact for one in (*parts, whole)]
    lost = min((half for half in halves if half), default=Fraction(0))
    return excess > lost * (len(parts) + 1)


def _said(parts: Sequence[Counted], whole: Counted) -> str:
    numbers = [one.quantity for one in parts]
    total = summed(numbers, whole.quantity)
    terms = "+".join(one.text for one in numbers)
    made = f"加起来是{total}（{terms}）" if len(parts) > 1 else f"是{terms}"
    return f"总数写的是{whole.quantity.text}，其中的{made}，超过总数"
