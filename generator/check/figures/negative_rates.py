"""Rates of what was not done, by its number and the whole: 受理131人，起诉104人，不起诉27人，不起诉率20.6%."""

import re
from collections.abc import Iterator, Sequence

from generator.check.figures.labels import Counted, counted
from generator.check.figures.quantities import added
from generator.check.handling.arithmetic import Way, way

_RATE = re.compile(r"^[，,、（(](?P<what>[不未](?!满)[\u4e00-\u9fff]{2,4}?)率(?:为|达|达到|是)?$")
_OTHER = re.compile("[去上前]年|同期|其中|重点|目标|计划|全[国省市]|累计")
_WHOLE = re.compile("受理|审查|抽检|抽查|抽样|检查|检测|监测|办理|审理|共|总")
"""How that is called of which a part was not done, and not what was."""
_KEPT = 6


def wrong_negative_rates(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rates that the number right before, of the same name, and no whole before it give."""
    for sentence in counted(text, least=3) if "率" in text else ():
        for index, rate in enumerate(sentence):
            said = _RATE.match(rate.gap) if rate.quantity.is_rate else None
            if said and index > 1 and sentence[index - 1].label.endswith(said["what"]):
                yield from _judged(sentence[max(0, index - _KEPT) : index], rate)


def _judged(before: Sequence[Counted], rate: Counted) -> Iterator[tuple[int, str]]:
    *others, last = before
    part = last.quantity
    alike = [one for one in others if one.quantity.sort == part.sort != ""]
    wholes = [one.quantity for one in alike if one.quantity.exact > part.exact > 0]
    added_up = [added([one.quantity, part]) for one in alike]
    sums = {one.exact - part.exact for one in wholes}
    siblings = [one for one in wholes if one.exact in sums and one.start > wholes[0].start]
    fitting = [one for one in wholes if one not in siblings]
    percent = f"{rate.quantity.number}%"
    if len(fitting) != 1 or any(_OTHER.search(one.gap) for one in (*before, rate)):
        return
    is_sure = bool(siblings) or any(_WHOLE.search(one.label) for one in alike if one.quantity == fitting[0])  # fmt: skip
    is_exact = not any(one.is_about for one in (part, rate.quantity, *wholes))
    may_be = [fitting[0].value, *added_up]
    if is_sure and is_exact and all(way(percent, part.value, one) is Way.NEITHER for one in may_be):
        value = float(part.exact * 100 / fitting[0].exact)
        message = f"{part.text}÷{fitting[0].text}={value:.2f}%，写的是{percent}"
        yield rate.quantity.start, message
