"""Where a text names a session of a standing committee: its term, its session, where it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.sittings import ACTS
from generator.chinese import numeral
from generator.link.bodies import RELATIVE

_NUMERALS: Mapping[str, int] = {numeral(number): number for number in range(1, 200)}
_NUMBER = "[0-9一二三四五六七八九十百零]{1,6}"
_COMMITTEE = "(?:人民代表大会常务委员会|人大常委会|常务委员会|常委会)"
SESSION = re.compile(rf"第({_NUMBER})次会议")
"""What every text with a session has."""
_WHOSE = re.compile(rf"([\u4e00-\u9fff]{{0,8}}?)(?:第?({_NUMBER})届)?{_COMMITTEE}$")
_WINDOW = 32
"""How far before a session its committee is looked for: a full name is shorter."""


@dataclass(frozen=True)
class SessionName:
    """A session as a text names it; no term where it says none."""

    term: int | None
    session: int
    start: int
    end: int


def named(text: str, region: str) -> Iterator[SessionName]:
    """Yield the sessions of the region's own committee that `text` names."""
    for found in SESSION.finditer(text):
        since = max(0, found.start() - _WINDOW)
        whose = _WHOSE.search(text, since, found.start())
        session = _number(found[1])
        if whose and session and _is_own(whose[1], region):
            start = whose.start(2) if whose[2] else found.start(1)
            yield SessionName(_number(whose[2] or ""), session, start, found.end())


def _is_own(before: str, region: str) -> bool:
    """Whether what stands before names the region, or no other one: 县, 青禾县, 我县, nothing."""
    if before.endswith(region) or not before.endswith(("省", "国", *RELATIVE)):
        return True
    return before[-1] == region[-1:] and (
        before[-2:-1] in "，。、日在于由据经：；我全本《（" + before[-1]
        or before[:-1].endswith(ACTS)
    )


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else _NUMERALS.get(text)
