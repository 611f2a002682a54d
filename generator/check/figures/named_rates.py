"""Rates in a sentence that their names tell: 办理120件，办结114件，办结率95%."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.check.figures.labels import Counted, counted
from generator.check.handling.arithmetic import Way, way

_RATE = re.compile(r"(?P<what>[\u4e00-\u9fff]{2})率(?:为|达|是|达到|占)?$")
_OTHERS = frozenset(["增长", "下降", "降低", "提高", "完成", "执行", "利用", "覆盖", "使用", "增幅", "同比", "平均", "综合", "发生", "毛利", "利润", "失业", "税负", "负债", "贡献"])  # fmt: skip
"""Rates that are no part of what is counted beside them."""
_OPPOSED = re.compile(r"(?P<what>[不未]?[\u4e00-\u9fff]{2})率(?:为|达|是|达到|占)?$")
_KEPT = 6


def wrong_named_rates(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rates of a text that the part of their name and no whole before it gives."""
    for sentence in counted(text, least=3):
        for index, rate in enumerate(sentence):
            named = _RATE.search(rate.label) if rate.quantity.is_rate else None
            if named and named["what"] not in _OTHERS and not rate.quantity.is_about:
                before = sentence[max(0, index - _KEPT) : index]
                after = sentence[index + 1 : index + 1 + _KEPT]
                yield from _judged(before, rate, named["what"])
                if not any(_is_part(one, named["what"]) for one in before):
                    yield from _judged(after, rate, named["what"])


def wrong_opposites(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rates of a text that exceed what the opposite one leaves: 满意率98%，不满意率3%."""
    for sentence in counted(text):
        yield from _both_ways(sentence)


def _judged(before: Sequence[Counted], rate: Counted, what: str) -> Iterator[tuple[int, str]]:
    parts = [one for one in before if _is_part(one, what)]
    if len(parts) != 1 or parts[0].quantity.is_about:
        return
    part = parts[0].quantity
    wholes = [
        one.quantity
        for one in before
        if one.quantity.measure == part.measure
        and one.quantity.start < part.start
        and one.quantity.exact >= part.exact > 0
        and not one.quantity.is_about
    ]
    percent = f"{rate.quantity.number}%"
    if not wholes or any(way(percent, part.value, one.value) is not Way.NEITHER for one in wholes):
        return
    whole = wholes[-1]
    value = float(part.exact * 100 / whole.exact)
    yield rate.quantity.start, f"{part.text}÷{whole.text}={value:.2f}%，写的是{percent}"


def _both_ways(sentence: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    rates = [
        (named["what"], one)
        for one in sentence
        if one.quantity.is_rate and (named := _OPPOSED.search(one.label))
    ]
    for (what, one), (other, opposite) in pairwise(rates):
        both = one.quantity.exact + opposite.quantity.exact
        if other in {f"不{what}", f"未{what}"} and one.quantity.exact <= 100 < both:
            said = f"{what}率{one.quantity.text}、{other}率{opposite.quantity.text}"
            yield opposite.quantity.start, f"{said}，加起来超过100%"


def _is_part(one: Counted, what: str) -> bool:
    """Whether a number counts what the rate is named for: 办结114件, 114件已办结."""
    if one.quantity.is_rate or not one.quantity.measure:
        return False
    is_named = (
        what in one.label[-6:] and f"未{what}" not in one.label and f"不{what}" not in one.label
    )
    return is_named or one.after.startswith(what)
