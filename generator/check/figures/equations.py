"""Sums that a text writes with signs: 59名+38名=97名, 112件=48+27+37."""

import re
from collections.abc import Iterator

from generator.check.figures.quantities import NUMBER, added, agree, quantities, summed

_ITEM = rf"[A-Z]?[\u4e00-\u9fff]{{0,6}}{NUMBER}[\u4e00-\u9fff%％]{{0,4}}"
_SUM = rf"{_ITEM}(?: ?[+＋] ?{_ITEM}){{1,40}}"
_EQUATION = re.compile(
    rf"(?<![0-9.+＋])(?:{_SUM} ?[=＝] ?{_ITEM}|{_ITEM} ?[=＝] ?{_SUM})(?! ?[+＋×÷*/])"
)


def unequal(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sums of a text that are wrong: where, and what they are."""
    if "=" not in text and "＝" not in text:
        return
    for found in _EQUATION.finditer(text):
        middle = found.start() + found[0].replace("＝", "=").index("=")
        one = quantities(text, found.start(), middle)
        other = quantities(text, middle + 1, found.end())
        total, parts = (other, one) if len(one) > len(other) else (one, other)
        if len(total) == 1 and not agree(total[0].value, added(parts)):
            yield total[0].start, f"“{found[0]}”，加起来是{summed(parts, total[0])}"
