"""percent-points：百分数的差叫百分点。

查什么：“由A%提高到B%，提高C%”而C就是两数之差的（应为个百分点）；
    写了个百分点而不等于两数之差的；“%个百分点”连写的。
    差按原数的位数计算，允许四舍五入。
为什么：60%提高到66%，是提高6个百分点，即提高10%；写错一个字，数就差了几倍。
依据：统计通例：两个百分数之差以“百分点”为单位；算术。
错例：
    满意率由92%提高到95%，提高了3%
正例：
    满意率由92%提高到95%，提高了3个百分点
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "percent-points"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_PERCENT = r"([0-9]+(?:\.[0-9]+)?)[%％]"
_VERB = "提高|上升|增加|增长|提升|扩大|下降|降低|减少|回落|收窄|压减|压降|升|降"
_CHANGE = re.compile(
    rf"[由从][^，。；]{{0,12}}?{_PERCENT}[^，。；0-9%％]{{0,8}}(?:到|至|为){_PERCENT}"
    rf"，?[^，。；0-9]{{0,6}}?(?:{_VERB})了?(?P<change>[0-9]+(?:\.[0-9]+)?)(?P<unit>[%％]|个百分点)"
)
_POINTS = re.compile(rf"百分点|(?:{_VERB})了?[0-9]")
_BOTH = re.compile(r"(?<![0-9.])[0-9.]++[%％]个?百分点")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every difference of percentages that is called otherwise, or is another number."""
    for text in texts_having(corpus, _POINTS):
        for match in _BOTH.finditer(text.text):
            better = f"{match[0].rstrip('个百分点').rstrip('%％')}个百分点"
            message = f"“{match[0]}”又写百分号，又写百分点"
            yield text.finding(match.start(), message, f"请改成“{better}”，或只留百分号")
        for match in _CHANGE.finditer(text.text):
            for message, hint in _judged(match):
                yield text.finding(match.start("change"), message, hint)


def _judged(match: re.Match[str]) -> Iterator[tuple[str, str]]:
    first, last, change = match[1], match[2], match["change"]
    difference = abs(Decimal(last) - Decimal(first))
    off = abs(difference - Decimal(change))
    is_difference = off <= _last(change) / 2
    # The two percentages may be rounded themselves, and the change taken before that.
    is_near = off < min(_last(first), _last(last))
    if match["unit"] == "个百分点" and not (is_difference or is_near):
        message = f"{first}%和{last}%相差{difference}个百分点，写的是{change}个百分点"
        yield message, "请核对这三个数"
    elif match["unit"] != "个百分点" and is_difference:
        message = f"{first}%和{last}%相差{difference}，是百分点，写的是{change}%"
        yield message, f"请改成“{change}个百分点”"


def _last(number: str) -> Decimal:
    """Return the unit of a number's last digit: 12.5 -> 0.1."""
    return Decimal(1).scaleb(int(Decimal(number).as_tuple().exponent))
