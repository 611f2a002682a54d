"""Which numbers of a sentence stand in one list: before a total, or behind a whole."""

import re
from collections.abc import Sequence

from generator.check.figures.labels import Counted

_ONE_LIST = re.compile(r"[^。；：]{0,40}")
REST = re.compile("(?:其他|其它|其余|剩余)[的类为有是]?$")
"""What the last part is called where nothing is left out."""
CHANGED = re.compile("[比增减升降]|较[上去前年同]|同期|累计")
MOST = 40
"""More parts than this no sentence lists."""


def before(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts that stand right before a total, as one list."""
    sort = numbers[index].quantity.sort
    found: list[Counted] = []
    for at in range(index - 1, max(-1, index - 1 - MOST), -1):
        one = numbers[at]
        if one.quantity.sort != sort or one.quantity.is_about or one.is_total:
            break
        found.insert(0, one)
        if not _ONE_LIST.fullmatch(one.gap) or "其中" in one.gap or one.is_whole:
            break
    return found if len(found) > 1 else ()


def behind(numbers: Sequence[Counted], index: int) -> Sequence[Counted]:
    """Return the parts that follow a whole: of its measure, with nothing but shares between them."""
    sort = numbers[index].quantity.sort
    found: list[Counted] = []
    for one in numbers[index + 1 : index + 1 + 2 * MOST]:
        if one.quantity.is_rate:
            continue
        if one.quantity.sort != sort or one.is_whole or one.quantity.is_about:
            return found if one.quantity.sort != sort or one.is_whole else ()
        found.append(one)
        if len(found) > 1 and REST.search(one.label):
            break
    return found


def is_change(one: Counted) -> bool:
    """Whether a number is how much something changed, or came to be: 比上年增加5户."""
    return bool(CHANGED.search(one.gap[-12:]))
