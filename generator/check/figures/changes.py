"""Changes in a sentence: from what to what, by how much, by how many per cent; and how much of a budget."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.check.figures.labels import Counted, counted, is_year, undated
from generator.check.figures.quantities import Quantity, agree, shown
from generator.check.handling.arithmetic import Inexact, Way, way

_UP = "增加|增长|增收|净增|多收|提高|提升|上升|扩大|增|升"
_DOWN = "减少|下降|降低|减收|压减|压缩|缩短|减|降"
_FROM = re.compile(r"[由从](?:[^，。；0-9]{0,8})$")
_TO = re.compile(
    rf"^[^，。；0-9]{{0,6}}(?P<verb>{_UP}|{_DOWN})(?:到|至|为)(?:了)?(?:[^，。；0-9]{{0,6}})$"
)
_BY = re.compile(
    rf"^[，,（(]?(?:同比|累计|净|共)?(?P<verb>{_UP}|{_DOWN}|增幅|降幅)(?:了|为|达|近|约)?$"
)
_THAN = re.compile(
    r"^[，,（(](?:[0-9]{0})(?:同比|比上年|较上年|比上年同期|较上年同期|比去年|较去年|比去年同期|较去年同期|环比|比上一年|比上次|比上届)?"
    rf"(?P<verb>{_UP}|{_DOWN})(?:了)?$"
)
_MOVES = re.compile(f"{_UP}|{_DOWN}")
_CHANGED_BY = re.compile(rf"(?:{_UP}|{_DOWN})(?:了|为|达)?$")
_EXPLAINS = re.compile(r"^[，,（(][由从](?:[^，。；0-9]{0,8})$")
_BASE = re.compile(
    r"^[^，。；：0-9]{0,6}[，,（(]?[比较](?:上年|去年|前年|上一年|上年同期|去年同期|上次|上届|上月|上季度|年初|年)?[底末]?的?[^，。；：0-9]{0,8}$"
)
"""Before what a number is compared with: 3.2亿元，比上年的2.8亿元."""
_OF_BUDGET = re.compile(r"^[，,（(]?(?:完成|占|为|达到?)?(?:全?年初?|年度|调整)?预算(?:数)?的?$")
_SAME_TIME = re.compile(
    rf"^[，,（(](?:同比|[比较](?:上年|去年)(?:同期)?)(?P<verb>{_UP}|{_DOWN})(?:了|为|达)?$"
)
_WAS = re.compile(
    "^[，,（(；](?:上年|去年|上年同期|去年同期)[^，。；0-9]{0,6}(?:为|是|仅为|只有)?$"
)
_IS_UP = frozenset(_UP.split("|")) | {"增幅"}


def wrong_changes(text: str) -> Iterator[tuple[int, str]]:
    """Yield the changes of a text that its numbers do not give: where, and what they are."""
    for dated in counted(text):
        yield from _year_on_year(dated)
        sentence = undated(dated)
        for index, one in enumerate(sentence):
            before = sentence[max(0, index - 2) : index]
            yield from _rate_of_difference(sentence[max(0, index - 3) : index + 1])
            if len(before) == 2 and not any(c.quantity.is_about for c in (*before, one)):
                yield from _from_to(before, one)
                yield from _than(before, one)
                yield from _against(before, one)
                yield from _explained(before, one)
                yield from _budget(before, one)
                yield from _was_behind((*before, one))


def _year_on_year(numbers: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Judge 2022年完成120万元，2023年完成130万元，增长8.3%."""
    for first in range(len(numbers) - 4):
        year, one, next_year, other, rate = numbers[first : first + 5]
        is_next = is_year(year) and is_year(next_year)
        if is_next and next_year.quantity.exact == year.quantity.exact + 1:
            verb = _BY.match(rate.gap)
            is_same = one.quantity.measure == other.quantity.measure != ""
            is_exact = not any(c.quantity.is_about for c in (one, other, rate))
            if verb and is_same and is_exact and _count_alike(one, other):
                yield from _changed(one.quantity, other.quantity, rate.quantity)


def _count_alike(one: Counted, other: Counted) -> bool:
    """Whether the words before two numbers have two characters in common, or the second none."""
    pairs = (other.label[at : at + 2] for at in range(len(other.label) - 1))
    return not other.label or any(pair in one.label for pair in pairs)


def _from_to(before: Sequence[Counted], by: Counted) -> Iterator[tuple[int, str]]:
    """Judge 由945家减少到750家，下降20.6%."""
    first, second = before
    verb, how = _TO.match(second.gap), _BY.match(by.gap)
    if not (verb and how and _FROM.search(first.gap)):
        return
    if first.quantity.measure != second.quantity.measure:
        return
    yield from _changed(first.quantity, second.quantity, by.quantity)


def _changed(one: Quantity, other: Quantity, by: Quantity) -> Iterator[tuple[int, str]]:
    low, high = sorted((one, other), key=lambda q: q.exact)
    change = Inexact(high.value.low - low.value.high, high.value.high - low.value.low)
    said = f"由{one.text}到{other.text}"
    if by.is_rate and not one.is_rate:
        if one.value.low > 0 and way(f"{by.number}%", change, one.value) is Way.NEITHER:
            rate = float(abs(other.exact - one.exact) * 100 / one.exact)
            yield by.start, f"{said}，变化{rate:.2f}%，写的是{by.number}%"
    elif by.measure == one.measure and not one.is_rate and not agree(by.value, change):
        yield by.start, f"{said}，相差{shown(abs(other.exact - one.exact), by)}，写的是{by.text}"


def _than(before: Sequence[Counted], rate: Counted) -> Iterator[tuple[int, str]]:
    """Judge 120件，比上年增加20件，增长20%."""
    now, by = before
    verb, how = _THAN.match(by.gap), _BY.match(rate.gap)
    is_one = now.quantity.measure == by.quantity.measure and not now.quantity.is_rate
    if not (verb and how and is_one and rate.quantity.is_rate and now.quantity.measure):
        return
    sign = -1 if verb["verb"] in _IS_UP else 1
    value, change = now.quantity.value, by.quantity.value
    least, most = sorted((change.low * sign, change.high * sign))
    was = Inexact(value.low + least, value.high + most)
    if was.low > 0 and way(f"{rate.quantity.number}%", change, was) is Way.NEITHER:
        whole = now.quantity.exact + sign * by.quantity.exact
        right = float(by.quantity.exact * 100 / whole)
        said = f"{now.quantity.text}，{verb['verb']}{by.quantity.text}，变化{right:.2f}%"
        yield rate.quantity.start, f"{said}，写的是{rate.quantity.number}%"


def _against(before: Sequence[Counted], by: Counted) -> Iterator[tuple[int, str]]:
    """Judge 3.2亿元，比上年的2.8亿元增长14.3%."""
    now, was = before
    is_one = now.quantity.measure == was.quantity.measure != "" and not was.quantity.is_rate
    is_base = _BASE.match(was.gap) and not _MOVES.search(was.gap)
    if is_one and is_base and _BY.match(by.gap):
        yield from _changed(was.quantity, now.quantity, by.quantity)


def _was_behind(chain: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Judge 85人，同比上升21.4%，上年为70人."""
    now, by, was = chain
    is_one = now.quantity.measure == was.quantity.measure != "" and not now.quantity.is_rate
    how = _BY.match(by.gap) or _SAME_TIME.match(by.gap)
    if is_one and how and by.quantity.is_rate and _WAS.match(was.gap):
        yield from _changed(was.quantity, now.quantity, by.quantity)


def _rate_of_difference(chain: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Judge the rate of 38.5亿元，比上年的35亿元增加3.5亿元，增长10%; 由945家减少到750家，减少195家，下降20.6%."""
    if len(chain) < 4 or any(one.quantity.is_about for one in chain):
        return
    first, second, by, rate = chain
    measures = {one.quantity.measure for one in (first, second, by)}
    is_said = _BY.match(by.gap) and _BY.match(rate.gap) and rate.quantity.is_rate
    if not is_said or len(measures) > 1 or by.quantity.is_rate or not by.quantity.measure:
        return
    is_from_to = _FROM.search(first.gap) and _TO.match(second.gap)
    is_than = _BASE.match(second.gap) and not _MOVES.search(second.gap)
    was = first.quantity if is_from_to else second.quantity
    percent = f"{rate.quantity.number}%"
    is_known = (is_from_to or is_than) and was.value.low > 0
    if is_known and way(percent, by.quantity.value, was.value) is Way.NEITHER:
        value = float(by.quantity.exact * 100 / was.exact)
        said = f"{by.quantity.text}÷{was.text}={value:.2f}%"
        yield rate.quantity.start, f"{said}，写的是{percent}"


def _explained(before: Sequence[Counted], to: Counted) -> Iterator[tuple[int, str]]:
    """Judge 增长15%，由100万元增至120万元."""
    by, first = before
    is_one = first.quantity.measure == to.quantity.measure != "" and not first.quantity.is_rate
    is_said = _CHANGED_BY.search(by.gap) and _EXPLAINS.match(first.gap) and _TO.match(to.gap)
    if is_one and is_said:
        yield from _changed(first.quantity, to.quantity, by.quantity)


def _budget(before: Sequence[Counted], rate: Counted) -> Iterator[tuple[int, str]]:
    """Judge 预算200万元，完成190万元，为预算的95%."""
    if not (rate.quantity.is_rate and _OF_BUDGET.match(rate.gap)):
        return
    planned = [one for one in before if "预算" in one.label]
    spent = [one for one in before if "完成" in one.label or "支出" in one.label]
    if len(planned) != 1 or len(spent) != 1 or planned[0] is spent[0]:
        return
    part, whole = spent[0].quantity, planned[0].quantity
    is_money = part.measure == whole.measure != ""
    if not is_money or whole.value.low <= 0:
        return
    if way(f"{rate.quantity.number}%", part.value, whole.value) is Way.NEITHER:
        right = float(Fraction(part.exact) * 100 / whole.exact)
        said = f"{part.text}÷{whole.text}={right:.2f}%"
        yield rate.quantity.start, f"{said}，写的是{rate.quantity.number}%"
