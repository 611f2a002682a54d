"""Parts right behind a whole of which nothing but their names, or years in a row, says that they are all."""

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.check.figures.divisions import is_known_division
from generator.check.figures.labels import Counted
from generator.check.figures.listed import CHANGED, MOST, behind, is_change

_NEAR = re.compile("[，、：:（(]?(?:其中[：:]?)?[\u4e00-\u9fff]{1,10}")
"""What stands between a whole and its parts, and between the parts, where nothing else is told."""
_MARK = re.compile("[，、；：:（(]?(?P<among>其中[，：:]?)?")
_YEAR = re.compile("20[0-9]{2}年度?为?")


def divided(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts right behind a whole that their names alone say to be all: 32处，已完工19处、在建13处."""
    parts = behind(numbers, index)
    is_near = all(_NEAR.fullmatch(one.gap) and not CHANGED.search(one.gap) for one in parts)
    is_told = len(parts) > 1 and is_near and is_known_division(parts)
    return parts if is_told and not is_change(numbers[index]) else ()


def of_years(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts behind 其中 that are those of years in a row alone: 其中2024年15万元，2025年22万元."""
    rest = numbers[index + 1 : index + 1 + MOST]
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
    return found if is_row and len(found) > 1 and is_all and not is_change(numbers[index]) else ()
