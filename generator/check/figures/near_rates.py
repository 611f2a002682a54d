"""Rates that miss by a digit what stands right before them: 1186名中，参加的有907名，参与率76.6%."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.check.figures.labels import Counted, counted, undated
from generator.check.handling.arithmetic import Way, rounded, way
from generator.check.handling.record_numbers import is_slip

_RATE = re.compile(
    r"^[^，。；0-9]{0,10}[，,（(][^，。；0-9]{0,8}?(?P<name>[\u4e00-\u9fff]{2})率(?:为|达|达到|是)?$"
)
_CHANGES = frozenset(
    ["增长", "下降", "降低", "提高", "增幅", "同比", "平均", "综合", "利润", "负债"]
)
_OTHER = re.compile("[去上前]年|同期|其中|目标|计划|全[国省市]|平均|年均")
_PART = re.compile("比|较|增|减|升|降|上年|去年|同期|目标|计划|任务|预算")


def wrong_near_rates(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rates of a text that are nearly that of the two numbers before: where, and what they are.

    Of what they are rates their names need not tell: where the last digit alone is off by one, they
    were rounded wrongly; where a digit is another, the name has to have something of the part's.
    """
    for dated in counted(text, least=3):
        sentence = undated(dated)
        for whole, part, rate in zip(sentence, sentence[1:], sentence[2:], strict=False):
            said = _RATE.match(rate.gap) if rate.quantity.is_rate else None
            is_now = said and not _OTHER.search(rate.gap)
            if said and is_now and said["name"] not in _CHANGES and _are_one(whole, part):
                yield from _judged(whole, part, rate, said["name"], sentence)


def _are_one(whole: Counted, part: Counted) -> bool:
    one, other = whole.quantity, part.quantity
    is_exact = not (one.is_about or other.is_about or one.is_rate)
    is_one_sort = one.sort == other.sort != ""
    return is_exact and is_one_sort and one.exact > other.exact > 0 and not _PART.search(part.gap)


def _judged(
    whole: Counted, part: Counted, rate: Counted, name: str, sentence: Sequence[Counted]
) -> Iterator[tuple[int, str]]:
    percent = f"{rate.quantity.number}%"
    own = part.quantity
    if rate.quantity.is_about or any(
        way(percent, own.value, one.quantity.value) is not Way.NEITHER
        for one in sentence
        if one.quantity.sort == own.sort and one.quantity.value.low > 0
    ):
        return
    right = rounded(percent, own.exact, whole.quantity.exact)
    one, other = (Decimal(each.rstrip("%")) for each in (percent, right))
    is_rounded = "." in percent and abs(one - other) <= Decimal(1).scaleb(int(one.as_tuple().exponent))  # fmt: skip
    is_named = any(char in part.label for char in name)
    if is_rounded or (is_named and is_slip(percent, right)):
        value = float(own.exact * 100 / whole.quantity.exact)
        yield rate.quantity.start, f"{own.text}÷{whole.quantity.text}={value:.2f}%，写的是{percent}"
