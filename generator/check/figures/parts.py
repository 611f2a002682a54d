"""A whole and its parts in one sentence: the parts before the total, or behind the whole."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from generator.check.figures.labels import Counted, acts
from generator.check.figures.one_slip import is_slip_of
from generator.check.figures.quantities import added, agree, summed

_ONE_LIST = re.compile(r"[^。；：]{0,40}")
_EXHAUSTING = re.compile(
    r"包括|分为|分别[是为]|即|由.*组成|按[^，。；]{1,10}分|分[成为]|组成|构成|：$|：[^0-9，。；]{0,16}$"
)
_SOME = re.compile(r"其中[^0-9]{0,20}$|包括.{0,30}等|等")
_COMPLETE = (
    ("议案", "建议"),
    ("主办", "协办"),
    ("主办", "会办"),
    ("主办", "分办", "会办"),
    ("独办", "主办", "协办"),
    ("A类", "B类"),
    ("A类", "B类", "C类"),
    ("A类", "B类", "C类", "D类"),
    ("甲类", "乙类"),
    ("甲类", "乙类", "丙类"),
    ("男", "女"),
    ("城镇", "农村"),
    ("任命", "免职"),
    ("任命", "免去"),
    ("已解决", "正在解决", "解释"),
    ("满意", "基本满意", "不满意"),
    ("税收", "非税"),
    ("第一产业", "第二产业", "第三产业"),
    ("闭会", "大会"),
    ("有效", "无效"),
    ("已完工", "在建"),
    ("已办结", "正在办理"),
    ("已办结", "未办结"),
    ("已完工", "未完工"),
    ("完工", "在建"),
    ("建成", "在建"),
    ("已完成", "未完成"),
    ("已整改", "正在整改"),
    ("已整改", "未整改"),
    ("整改到位", "正在整改"),
    ("已销号", "正在整改"),
    ("已销号", "未销号"),
    ("已化解", "正在化解"),
    ("已化解", "未化解"),
    ("合格", "不合格"),
    ("达标", "不达标"),
    ("达标", "未达标"),
    ("城区", "乡镇"),
    ("城区", "农村"),
    ("城镇", "乡村"),
    ("公办", "民办"),
    ("路内", "路外"),
    ("线上", "线下"),
    ("省内", "省外"),
    ("县内", "县外"),
    ("有效", "失效"),
)
"""Words that together leave nothing out; the words of every part begin with one, none twice."""
_LISTED = re.compile("^[\u4e00-\u9fff]{0,6}：(?![0-9])")
"""Behind a whole: 29名同志：秘书长1名，局长28名."""
_REST = re.compile("(?:其他|其它|其余|剩余)[的类为有是]?$")
"""What the last part is called where nothing is left out."""
_PLANNED = re.compile("预算|计划|目标|追加|补助|概算")
_CLOSES = re.compile("[，。；、（）()\n]|$")
_TWICE = re.compile("重复|交叉|兼|同时")
"""Words of what is counted among others too."""
_CHANGED = re.compile("[比增减升降]|较[上去前年同]|同期|累计")
_AMONG = re.compile("^[，、：:（(]?(?:这)?其中")
_NEAR = re.compile("[，、：:（(]?(?:其中[：:]?)?[\u4e00-\u9fff]{1,10}")
"""What stands between a whole and its parts, and between the parts, where nothing else is told."""
_MARK = re.compile("[，、；：:（(]?(?P<among>其中[，：:]?)?")
_YEAR = re.compile("20[0-9]{2}年度?为?")
_SLACK = Fraction(1, 5)
_MOST = 40
"""More parts than this no sentence lists."""


def not_the_whole(numbers: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Yield the wholes of a sentence that their parts do not make: where, and why."""
    for index, one in enumerate(numbers):
        if one.quantity.is_about or one.quantity.is_rate or not one.quantity.measure:
            continue
        if one.is_total and (before := _before(numbers, index)):
            if not _some_add_up(before, one):
                yield one.quantity.start, _said(before, one)
        elif one.may_be_total and (before := _before(numbers, index)):
            least = 2 if one.quantity.measure == "元" else 3
            is_sum = _are_of_its_act(before, one) and not _some_add_up(before, one)
            if is_sum and _is_one_slip(one, before, least):
                yield one.quantity.start, _said(before, one)
        elif one.is_whole or _LISTED.match(one.after) or _is_among(one):
            parts = _behind(numbers, index)
            if len(parts) > 1 and _is_wrong(one, parts):
                yield one.quantity.start, _said(parts, one)
        for parts in (_divided(numbers, index), _of_years(numbers, index)):
            if parts and _is_one_digit_off(one, parts):
                yield one.quantity.start, _said(parts, one)


def _divided(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts right behind a whole that their names alone say to be all: 32处，已完工19处、在建13处."""
    parts = _behind(numbers, index)
    is_near = all(_NEAR.fullmatch(one.gap) and not _CHANGED.search(one.gap) for one in parts)
    is_told = len(parts) > 1 and is_near and is_known_division(parts)
    return parts if is_told and not _is_change(numbers[index]) else ()


def _of_years(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts behind 其中 that are those of years in a row alone: 其中2024年15万元，2025年22万元."""
    rest = numbers[index + 1 : index + 1 + _MOST]
    found: list[Counted] = []
    years: list[int] = []
    for year, one in zip(rest[::2], rest[1::2], strict=False):
        mark = _MARK.fullmatch(year.gap)
        is_year = bool(_YEAR.fullmatch(f"{year.quantity.text}{one.gap}"))
        is_part = is_year and mark and bool(mark["among"]) is not bool(found)
        if (
            not is_part
            or one.quantity.sort != numbers[index].quantity.sort
            or one.quantity.is_about
        ):
            break
        found.append(one)
        years.append(int(year.quantity.number))
    is_row = all(two - one == 1 for one, two in pairwise(years))
    is_all = len(rest) == 2 * len(found)
    return found if is_row and len(found) > 1 and is_all and not _is_change(numbers[index]) else ()


def _is_change(one: Counted) -> bool:
    return bool(_CHANGED.search(one.gap[-12:]))


def _is_one_digit_off(whole: Counted, parts: Sequence[Counted]) -> bool:
    value, total = whole.quantity.value, added([one.quantity for one in parts])
    return not agree(value, total) and _is_one_slip(whole, parts, least=2)


def _is_among(one: Counted) -> bool:
    """Whether parts of a number follow behind 其中, and it is no change: 比上年增加5户，其中."""
    return bool(_AMONG.match(one.after)) and not _is_change(one)


def _before(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts that stand right before a total, as one list."""
    sort = numbers[index].quantity.sort
    found: list[Counted] = []
    for at in range(index - 1, max(-1, index - 1 - _MOST), -1):
        one = numbers[at]
        if one.quantity.sort != sort or one.quantity.is_about or one.is_total:
            break
        found.insert(0, one)
        if not _ONE_LIST.fullmatch(one.gap) or "其中" in one.gap or one.is_whole:
            break
    return found if len(found) > 1 else ()


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


def _behind(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts that follow a whole: of its measure, with nothing but shares between them."""
    sort = numbers[index].quantity.sort
    found: list[Counted] = []
    for one in numbers[index + 1 : index + 1 + 2 * _MOST]:
        if one.quantity.is_rate:
            continue
        if one.quantity.sort != sort or one.is_whole or one.quantity.is_about:
            return found if one.quantity.sort != sort or one.is_whole else ()
        found.append(one)
        if len(found) > 1 and _REST.search(one.label):
            break
    return found


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
    is_rest = _REST.search(parts[-1].label) and _CLOSES.match(parts[-1].after)
    is_other = any(_CHANGED.search(one.gap) or _TWICE.search(one.label) for one in parts)
    return bool(is_rest) and not is_other


def _makes(whole: Counted, parts: Sequence[Counted]) -> bool:
    return agree(whole.quantity.value, added([one.quantity for one in parts]))


def _is_complete(whole: Counted, parts: Sequence[Counted]) -> bool:
    """Whether the words say that nothing is left out."""
    first = parts[0].gap
    is_listed = bool(_EXHAUSTING.search(first)) and not _SOME.search(first)
    ends_open = parts[-1].after.startswith("等")
    return not ends_open and (is_known_division(parts) or is_listed)


def is_known_division(parts: Sequence[Counted]) -> bool:
    """Whether the parts are called by words that together leave nothing out."""
    labels = [one.label for one in parts]
    return any(_begin(labels, words) for words in _COMPLETE)


def _begin(labels: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each word is in the label of one part, each part's label has one word."""
    return len(labels) == len(words) and all(
        _has(label, word, words) for label, word in zip(labels, words, strict=True)
    )


def _has(label: str, word: str, words: Sequence[str]) -> bool:
    longer = [other for other in words if word in other and other != word]
    return word in label and not any(other in label for other in longer)


def _is_one_slip(whole: Counted, parts: Sequence[Counted], least: int = 3) -> bool:
    """Whether so many parts or more would make the whole, were one digit of one number another."""
    if len(parts) < least or any(one.after.startswith("等") for one in parts):
        return False
    total = sum((one.quantity.exact for one in parts), Fraction(0))
    missing = whole.quantity.exact - total
    if abs(missing) > _SLACK * whole.quantity.exact or total == 0:
        return False
    candidates = ((one.quantity, one.quantity.exact + missing) for one in parts)
    right = [*candidates, (whole.quantity, total)]
    return any(value > 0 and is_slip_of(one, value) for one, value in right)


def _said(parts: Sequence[Counted], whole: Counted) -> str:
    numbers = [one.quantity for one in parts]
    total = summed(numbers, whole.quantity)
    terms = "+".join(one.text for one in numbers)
    return f"总数写的是{whole.quantity.text}，各部分加起来是{total}（{terms}）"
