"""Shares in a paragraph: a part, 占 so many per cent, of a whole that the paragraph says."""

import re
from collections.abc import Iterator, Sequence

from generator.check.figures.labels import Counted, counted
from generator.check.figures.quantities import Quantity
from generator.check.handling.arithmetic import Way, way

_SHARE = re.compile(
    r"^[^，。；0-9（(]{0,16}[，,（(]?(?:约)?占(?:比|到|了)?(?P<of>[^，。；：0-9]{0,18}?)(?:的|比例|比重|比)?(?:为|达|是)?$"
)
_OF_WHOLE = re.compile(
    r"^[^，。；0-9（(]{0,16}[，,（(]?(?:约)?占(?:到|了)?[^，。；：0-9]{0,18}$|^[，,（(]?(?:是|为|相当于)[^，。；：0-9]{0,18}$"
)
_RATE_OF_IT = re.compile(r"^(?:中)?的(?:比例|比重)?(?:为|达)?$")
"""Between a whole and the share of it: 占代表总数563人的29.3%."""
_TOTAL = re.compile(
    r"^(?:总数|总量|总|全部|全体|总人数|总件数|总额|合计|其|应到人数)?$|总[数量额]$|总人数$"
)


def wrong_shares(text: str) -> Iterator[tuple[int, str]]:
    """Yield the shares of a text that no number before them gives: where, and what they are."""
    before: list[Counted] = []
    for sentence in counted(text):
        for index, one in enumerate(sentence):
            part = sentence[index - 1] if index else None
            said = _SHARE.match(one.gap) if one.quantity.is_rate and part else None
            if said and part and _is_part(part.quantity, one.quantity):
                near = sentence[max(0, index - _KEPT) : index + _KEPT]
                yield from _share(part, one.quantity, said["of"], [*before, *near])
            elif index > 1:
                yield from _of_stated(*sentence[index - 2 : index + 1])
        before = [*before, *sentence[-_KEPT:]][-_KEPT:]


_KEPT = 24
"""So many numbers before a share may be the whole that it is of."""


def _is_part(part: Quantity, rate: Quantity) -> bool:
    return not (part.is_about or rate.is_about or part.is_rate) and bool(part.measure)


def _of_stated(part: Counted, whole: Counted, rate: Counted) -> Iterator[tuple[int, str]]:
    """Judge 干部代表165人，占代表总数563人的29.3%."""
    is_said = _OF_WHOLE.match(whole.gap) and _RATE_OF_IT.match(rate.gap)
    own, of = part.quantity, whole.quantity
    is_one_sort = own.sort == of.sort and of.exact >= own.exact > 0 and not of.is_about
    if is_said and is_one_sort and rate.quantity.is_rate and _is_part(own, rate.quantity):
        percent = f"{rate.quantity.number}%"
        if not _gives(own, of, percent):
            yield rate.quantity.start, _wrong(own, of, percent)


def _wrong(part: Quantity, whole: Quantity, percent: str) -> str:
    value = float(part.exact * 100 / whole.exact)
    return f"{part.text}÷{whole.text}={value:.2f}%，写的是{percent}"


def _share(
    part: Counted, rate: Quantity, of: str, around: Sequence[Counted]
) -> Iterator[tuple[int, str]]:
    own, percent = part.quantity, f"{rate.number}%"
    named = [
        one
        for one in around
        if one.quantity.start < own.start
        and one.quantity.measure == own.measure
        and _is_meant(one, of)
        and one.quantity.exact >= own.exact > 0
    ]
    if not named or _gives(own, named[-1].quantity, percent):
        return
    wholes = [
        one
        for one in around
        if one.quantity.measure == own.measure
        and one.quantity.start != own.start
        and one.quantity.value.low >= own.value.low
        and one.quantity.value.low > 0
    ]
    if any(_gives(own, one.quantity, percent) for one in wholes):
        return
    yield rate.start, _wrong(own, named[-1].quantity, percent)


def _is_meant(one: Counted, of: str) -> bool:
    """Whether a number is what the share says it is of: the whole, or what it names."""
    if _TOTAL.search(of):
        return one.is_whole or "总" in one.label
    name = of.removeprefix("全部").removesuffix("总数").removesuffix("总量").removesuffix("总额")
    pairs = {name[at : at + 2] for at in range(len(name) - 1)}
    return (one.is_whole and bool(pairs)) and any(pair in one.label + one.after for pair in pairs)


def _gives(part: Quantity, whole: Quantity, percent: str) -> bool:
    return way(percent, part.value, whole.value) is not Way.NEITHER
