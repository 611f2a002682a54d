"""Rates in a sentence that their names tell: 办理120件，办结114件，办结率95%."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.check.figures.labels import Counted, counted, is_year
from generator.check.figures.rated import Rated, rated
from generator.check.handling.arithmetic import Way, way

_OTHERS = frozenset(["增长", "下降", "降低", "提高", "完成", "执行", "利用", "覆盖", "使用", "增幅", "同比", "平均", "综合", "发生", "毛利", "利润", "失业", "税负", "负债", "贡献"])  # fmt: skip
"""Rates that are no part of what is counted beside them."""
_KEPT = 6


def wrong_named_rates(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rates of a text that the part of their name and the whole beside it do not give."""
    for sentence in counted(text, least=3):
        for index, one in enumerate(sentence):
            rate = rated(one)
            if rate and rate.what not in _OTHERS and not one.quantity.is_about:
                before = sentence[max(0, index - _KEPT) : index]
                if any(_is_part(number, rate.what) for number in before):
                    yield from _judged(rate, *_said_before(before, rate))
                else:
                    after = sentence[index + 1 : index + 1 + _KEPT]
                    yield from _judged(rate, *_said_behind(after, rate))


_Said = tuple[Sequence[Counted], Sequence[Counted]]
"""The numbers that may be the whole of a rate, and those that may be its part."""


def _said_before(before: Sequence[Counted], rate: Rated) -> _Said:
    """Return the wholes and parts before a rate: 办理120件，办结114件，办结率95%.

    None where the rate is of something narrower than they, or of another year.
    """
    parts = [one for one in before if _is_part(one, rate.what)]
    behind = [one for one in before if one.quantity.start > parts[-1].quantity.start]
    is_other = any(is_year(one) or _turns(one, "其中|；") for one in behind)
    if is_other or _turns(rate.number, "其中"):
        return [], []
    return [one for one in before if rate.may_be_of(one, parts[-1])], parts


def _said_behind(after: Sequence[Counted], rate: Rated) -> _Said:
    """Return the whole right behind a rate and the parts behind it: 办结率95%，共120件，办结114件.

    None where the whole is narrower than what the rate is of, or of another time.
    """
    counts = [one for one in after if not one.quantity.is_rate]
    if not counts or not rate.announces(counts[0]):
        return [], []
    whole, *rest = counts
    parts = [
        one
        for one in takewhile(lambda one: not is_year(one) and not _turns(one, "；"), rest)
        if _is_part(one, rate.what)
    ]
    return [whole], parts if all(rate.is_of_all(whole, one) for one in parts) else []


def _turns(one: Counted, words: str) -> bool:
    """Whether what stands before a number turns to something else."""
    return bool(re.search(words, one.gap))


def _judged(
    rate: Rated, wholes: Sequence[Counted], parts: Sequence[Counted]
) -> Iterator[tuple[int, str]]:
    if len(parts) != 1 or parts[0].quantity.is_about:
        return
    part = parts[0].quantity
    fitting = [
        one.quantity
        for one in wholes
        if one.quantity.measure == part.measure
        and one.quantity.start < part.start
        and one.quantity.exact >= part.exact > 0
        and not one.quantity.is_about
    ]
    percent = f"{rate.number.quantity.number}%"
    if not fitting or any(
        way(percent, part.value, one.value) is not Way.NEITHER for one in fitting
    ):
        return
    whole = fitting[-1]
    value = float(part.exact * 100 / whole.exact)
    message = f"{part.text}÷{whole.text}={value:.2f}%，写的是{percent}"
    yield rate.number.quantity.start, message


def _is_part(one: Counted, what: str) -> bool:
    """Whether a number counts what the rate is named for: 办结114件, 114件已办结."""
    if one.quantity.is_rate or not one.quantity.measure:
        return False
    near = one.label[-6:]
    is_said = what in near or what[::-1] in near  # 收回190份，回收率95%
    is_named = is_said and f"未{what}" not in one.label and f"不{what}" not in one.label
    return is_named or one.after.removeprefix("已").startswith(what)
