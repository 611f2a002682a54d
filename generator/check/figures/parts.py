"""A whole and its parts in one sentence: the parts before the total, or behind the whole."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.check.figures.divisions import is_known_division
from generator.check.figures.labels import Counted, acts
from generator.check.figures.listed import CHANGED, REST, before, behind, is_change
from generator.check.figures.one_slip import explains
from generator.check.figures.quantities import added, agree, summed
from generator.check.figures.right_behind import divided, of_years

_EXHAUSTING = re.compile(
    r"包括|分为|分别[是为]|即|由.*组成|按[^，。；]{1,10}分|分[成为]|组成|构成|：$|：[^0-9，。；]{0,16}$"
)
_SOME = re.compile(r"其中[^0-9]{0,20}$|包括.{0,30}等|等")
_LISTED = re.compile("^[\u4e00-\u9fff]{0,6}：(?![0-9])")
"""Behind a whole: 29名同志：秘书长1名，局长28名."""
_PLANNED = re.compile("预算|计划|目标|追加|补助|概算")
_CLOSES = re.compile("[，。；、（）()\n]|$")
_TWICE = re.compile("重复|交叉|兼|同时")
"""Words of what is counted among others too."""
_AMONG = re.compile("^[，、：:（(]?(?:这)?其中")
_SLACK = Fraction(1, 5)


def not_the_whole(numbers: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Yield the wholes of a sentence that their parts do not make: where, and why."""
    for index, one in enumerate(numbers):
        if one.quantity.is_about or one.quantity.is_rate or not one.quantity.measure:
            continue
        if one.is_total and (own := before(numbers, index)):
            if not _some_add_up(own, one):
                yield one.quantity.start, _said(own, one)
        elif one.may_be_total and (own := before(numbers, index)):
            least = 2 if one.quantity.measure == "元" else 3
            is_sum = _are_of_its_act(own, one) and not _some_add_up(own, one)
            if is_sum and _is_one_slip(one, own, least):
                yield one.quantity.start, _said(own, one)
        elif one.is_whole or _LISTED.match(one.after) or _is_among(one):
            parts = behind(numbers, index)
            if len(parts) > 1 and _is_wrong(one, parts):
                yield one.quantity.start, _said(parts, one)
        for parts in (divided(numbers, index), of_years(numbers, index)):
            if parts and _is_one_digit_off(one, parts):
                yield one.quantity.start, _said(parts, one)


def _is_one_digit_off(whole: Counted, parts: Sequence[Counted]) -> bool:
    value, total = whole.quantity.value, added([one.quantity for one in parts])
    return not agree(value, total) and _is_one_slip(whole, parts, least=2)


def _is_among(one: Counted) -> bool:
    """Whether parts of a number follow behind 其中, and it is no change: 比上年增加5户，其中."""
    return bool(_AMONG.match(one.after)) and not is_change(one)


def _are_of_its_act(parts: Sequence[Counted], total: Counted) -> bool:
    """Whether no part is of another act than the total: what was planned is not what was spent."""
    act = acts(total.gap)
    labels = [one.label for one in parts]
    planned = any(_PLANNED.search(label) for label in labels)
    return not act or not (planned or any(acts(label) - act for label in labels))


def _some_add_up(parts: Sequence[Counted], total: Counted) -> bool:
    """Whether all parts, or the last few of them, make the total."""
    value = total.quantity.value
    return any(
        agree(value, added([one.quantity for one in parts[first:]]))
        for first in range(len(parts) - 1)
    )


def _is_wrong(whole: Counted, parts: Sequence[Counted]) -> bool:
    value, total = whole.quantity.value, added([one.quantity for one in parts])
    if agree(value, total) or any("含" in one.gap or "其中" in one.gap for one in parts[1:]):
        return False
    if any(_makes(whole, parts[:some]) for some in range(2, len(parts))):
        return False
    is_part = "其中" in whole.gap
    if _has_rest(parts) and not is_part:
        return True
    is_whole = whole.is_whole or bool(_LISTED.match(whole.after))
    return is_whole and (_is_complete(whole, parts) or _is_one_slip(whole, parts))


def _has_rest(parts: Sequence[Counted]) -> bool:
    """Whether the last part is all that the others leave: 其他50户."""
    is_rest = REST.search(parts[-1].label) and _CLOSES.match(parts[-1].after)
    is_other = any(CHANGED.search(one.gap) or _TWICE.search(one.label) for one in parts)
    return bool(is_rest) and not is_other


def _makes(whole: Counted, parts: Sequence[Counted]) -> bool:
    return agree(whole.quantity.value, added([one.quantity for one in parts]))


def _is_complete(whole: Counted, parts: Sequence[Counted]) -> bool:
    """Whether the words say that nothing is left out."""
    first = parts[0].gap
    is_listed = bool(_EXHAUSTING.search(first)) and not _SOME.search(first)
    ends_open = parts[-1].after.startswith("等")
    return not ends_open and (is_known_division(parts) or is_listed)


def _is_one_slip(whole: Counted, parts: Sequence[Counted], least: int = 3) -> bool:
    """Whether so many parts or more would make the whole, were one digit of one number another."""
    if len(parts) < least or any(one.after.startswith("等") for one in parts):
        return False
    numbers = [one.quantity for one in parts]
    total = sum((one.exact for one in numbers), Fraction(0))
    is_near = abs(whole.quantity.exact - total) <= _SLACK * whole.quantity.exact
    return is_near and total != 0 and explains([whole.quantity], numbers)


def _said(parts: Sequence[Counted], whole: Counted) -> str:
    numbers = [one.quantity for one in parts]
    total = summed(numbers, whole.quantity)
    terms = "+".join(one.text for one in numbers)
    return f"总数写的是{whole.quantity.text}，各部分加起来是{total}（{terms}）"
