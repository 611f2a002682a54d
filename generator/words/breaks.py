"""Between which units of a title a line may end."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.words.unit import LONGEST_NAME, NUMERAL, Unit

_ENDS_IN_NUMBER = re.compile(rf"{NUMERAL}$|[%％‰]$")
_IN_NUMBER = re.compile(r"(?<=[0-9])[.,:%](?=\w|$)")
"""Punctuation beside which no browser ends a line."""
_FIRST = frozenset(
    "和与及同在向为由将把被自于从以对按就令不未无各本该其每我再又也都已可应要须请拟经据依因但或且"
)
"""Single characters that a line may begin with and none ends with."""
_LAST = frozenset(
    "的地得着了过等们者之上中下内外后前时里间起止度制率性化局厅部处科院所站室办署庭会团队组馆村"
)
"""Single characters that a line may end with and none begins with. All others stand within a line:
市人大's 市, and what names that no dictionary has are cut into."""
_PASSED = frozenset(("通过", "批准", "修正", "修订", "公布"))
_DOTS = "·•‧・"
"""Within a name: 买买提·艾力."""
_OPENING, _CLOSING = "（〔［【《〈“‘「『([", "）〕］】》〉”’」』)]、，。；：！？…·,.;:!?%％‰"


@dataclass(frozen=True)
class End:
    """Where a line may end, in characters from the beginning; in a name only where there is little room."""

    at: int
    in_name: bool


def ends_of(units: Iterable[Unit]) -> Iterator[End]:
    """Yield where a line may end."""
    at = start = 0
    for unit, following in pairwise(units):
        at += len(unit.text)
        room = LONGEST_NAME - (at - start) - len(following.text)
        if not _holds(unit.text, following.text, room):
            yield End(at, unit.in_name)
            start = at


def _holds(before: str, after: str, room: int) -> bool:
    """Whether no line ends between two units; at a space one always may."""
    if before.isspace() or after.isspace():
        return False
    return _must_hold(before, after) or (room >= 0 and _should_hold(before, after))


def _must_hold(before: str, after: str) -> bool:
    """Whether no line ever ends between two units: in numbers, beside brackets."""
    return (
        (bool(_ENDS_IN_NUMBER.search(before)) and after[0].isalpha())
        or (after[0] in "〔［[" and after[-1] == "号")
        or before[-1] in _OPENING + _DOTS
        or after[0] in _CLOSING + _DOTS
        or after == "的"
    )


def _should_hold(before: str, after: str) -> bool:
    """Whether two units stay together where there is room: single characters."""
    return (
        (_is_single(after) and after not in _FIRST)
        or (_is_single(before) and before not in _LAST)
        or before.endswith("副")
        or (before.endswith("会议") and after in _PASSED)
    )


def _is_single(unit: str) -> bool:
    return len(unit) == 1 and unit.isalpha()


def would_part(piece: str) -> bool:
    """Whether a browser would break a piece, beside punctuation that is neither first nor last."""
    inner = _IN_NUMBER.sub("", piece.lstrip(_OPENING).rstrip(_CLOSING))
    return not inner.isalnum() and 1 < len(inner) <= LONGEST_NAME
