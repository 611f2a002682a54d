"""Shares in a paragraph: a part, 占 so many per cent, of a whole that the paragraph says."""

import re
from collections.abc import Iterator, Sequence

from generator.check.figures.labels import Counted, counted
from generator.check.figures.quantities import Quantity
from generator.check.figures.share_of import SHARE, TOTAL, is_part
from generator.check.handling.arithmetic import Way, way

_OF_WHOLE = re.compile(
    r"^[^，。；0-9（(]{0,16}[，,（(]?(?:约)?占(?:到|了)?[^，。；：0-9]{0,18}$|^[，,（(]?(?:是|为|相当于)[^，。；：0-9]{0,18}$"
)
_RATE_OF_IT = re.compile(r"^(?:中)?的(?:比例|比重)?(?:为|达)?$")
"""Between a whole and the share of it: 占代表总数563人的29.3%."""


_AMONG = re.compile("其中|^[^，。；、0-9]{0,8}[中里][，,]")


def wrong_shares(text: str) -> Iterator[tuple[int, str]]:
    """Yield the shares of a text that no number before them gives: where, and what they are."""
    before: list[Counted] = []
    for sentence in counted(text):
        for index, one in enumerate(sentence):
            part = sentence[index - 1] if index else None
            said = SHARE.match(one.gap) if part else None
            if said and part and is_part(part.quantity, one.quantity):
                near = sentence[max(0, index - _KEPT) : index + _KEPT]
                among = _among(sentence, index - 1)
                yield from _share(part, one.quantity, said["of"], [*before, *near], among)
            elif index > 1:
                yield from _of_stated(*sentence[index - 2 : index + 1])
        before = [*before, *sentence[-_KEPT:]][-_KEPT:]


def _among(sentence: Sequence[Counted], at: int) -> Counted | None:
    """Return what a part is of by 其中 or 中, said of it or of the part before it: 37家，其中规模户25家，占67.6%."""
    while at > 2 and not _AMONG.search(sentence[at].gap) and sentence[at - 1].quantity.is_rate:
        if sentence[at - 2].quantity.sort != sentence[at].quantity.sort:
            return None
        at -= 2
    whole = sentence[at - 1] if at and _AMONG.search(sentence[at].gap) else None
    return whole if whole and whole.quantity.sort == sentence[at].quantity.sort else None


_KEPT = 24
"""So many numbers before a share may be the whole that it is of."""


def _of_stated(part: Counted, whole: Counted, rate: Counted) -> Iterator[tuple[int, str]]:
    """Judge 干部代表165人，占代表总数563人的29.3%."""
    is_said = _OF_WHOLE.match(whole.gap) and _RATE_OF_IT.match(rate.gap)
    own, of = part.quantity, whole.quantity
    is_one_sort = own.sort == of.sort and min(own.exact, of.exact) > 0 and not of.is_about
    if is_said and is_one_sort and is_part(own, rate.quantity):
        percent = f"{rate.quantity.number}%"
        if not _gives(own, of, percent):
            yield rate.quantity.start, _wrong(own, of, percent)


def _wrong(part: Quantity, whole: Quantity, percent: str) -> str:
    value = float(part.exact * 100 / whole.exact)
    return f"{part.text}÷{whole.text}={value:.2f}%，写的是{percent}"


def _share(
    part: Counted, rate: Quantity, of: str, around: Sequence[Counted], among: Counted | None
) -> Iterator[tuple[int, str]]:
    own, percent = part.quantity, f"{rate.number}%"
    named = [
        one
        for one in around
        if one.quantity.start < own.start
        and one.quantity.measure == own.measure
        and (_is_meant(one, of) or (one is among and TOTAL.search(of)))
        and one.quantity.exact >= own.exact > 0
    ]
    less = _less(part, of, around)
    if not named and less:
        yield rate.start, f"{own.text}多于总数{less.quantity.text}，写的是占{percent}"
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


def _less(part: Counted, of: str, around: Sequence[Counted]) -> Counted | None:
    """Return the number right before a part, where it is the whole and is less: 总数387家，规上727家，占总数的32.8%."""
    before = [one for one in around if one.quantity.start < part.quantity.start]
    whole = before[-1] if before else None
    if not whole or whole.quantity.sort != part.quantity.sort or not _is_meant(whole, of):
        return None
    return whole if whole.quantity.value.high < part.quantity.value.low else None


def _is_meant(one: Counted, of: str) -> bool:
    """Whether a number is what the share says it is of: the whole, or what it names."""
    if TOTAL.search(of):
        return one.is_whole or "总" in one.label
    name = of.removeprefix("全部").removesuffix("总数").removesuffix("总量").removesuffix("总额")
    pairs = {name[at : at + 2] for at in range(len(name) - 1)}
    return (one.is_whole and bool(pairs)) and any(pair in one.label + one.after for pair in pairs)


def _gives(part: Quantity, whole: Quantity, percent: str) -> bool:
    return way(percent, part.value, whole.value) is not Way.NEITHER
