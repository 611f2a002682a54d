"""Moves of a rank: 由第五位升至第三位，前移两位."""

import re
from collections.abc import Iterator

from generator.check.language.han import NUMERALS, number
from generator.check.rule import Finding
from generator.check.texts import Text

_RANKS = re.compile(
    rf"[由从](?P<where>[^，。；0-9第]{{0,8}})第(?P<one>[0-9]{{1,3}}|[{NUMERALS}]{{1,3}})[位名]?(?:(?P<up>上升|前移|跃升|提升|晋升|前进|跃居|升)|(?P<down>下降|后移|下滑|退后|退居|降|跌))(?:了(?P<by2>[0-9]{{1,2}}|[{NUMERALS}两]{{1,2}})[位名])?(?:到|至|为)?"
    rf"(?P<where2>[全省市县州国区]{{0,2}})第(?P<other>[0-9]{{1,3}}|[{NUMERALS}]{{1,3}})[位名]?(?:[，,](?:上升|前移|提升|下降|后移|前进|后退)了?(?P<by>[0-9]{{1,2}}|[{NUMERALS}两]{{1,2}})[个位名])?"
)


_SCOPE = re.compile("(?P<of>全?[国省市县州区])的?$")
"""Among whom something ranks: fifth of the city and eighth of the province are no move."""


def wrong_moves(text: Text) -> Iterator[Finding]:
    """Yield the moves of a rank that go the other way, or are of another length, than the two ranks."""
    for found in _RANKS.finditer(text.text):
        scope, scope2 = _SCOPE.search(found["where"]), found["where2"]
        if scope2 and not (scope and scope2.strip("全") == scope["of"].strip("全")):
            continue
        before, after = number(found["one"]), number(found["other"])
        if before != after and (after < before) is not bool(found["up"]):
            message = (
                f"“{found[0]}”：由第{before}到第{after}，写的是“{found['up'] or found['down']}”"
            )
            yield text.finding(found.start(), message, "请核对两个名次和升降")
        by = found["by"] or found["by2"]
        if by and number(by) != abs(before - after):
            message = f"由第{before}到第{after}相差{abs(before - after)}位，写的是{by}位"
            yield text.finding(found.start("by" if found["by"] else "by2"), message, "请核对名次")
