"""percent-points：百分数的差叫百分点。

查什么：“由A%提高到B%，提高C%”而C就是两数之差的（应为个百分点）；
    写了个百分点而不等于两数之差的（“96.5%，同比提高2.1个百分点，上年为93.4%”“比上年的94.4%提高3.1个百分点”也是）；“%个百分点”连写的。
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

_PERCENT = r"(?<![0-9.])([0-9]++(?:\.[0-9]++)?)[%％]"
_VERB = "提高|上升|增加|增长|提升|扩大|下降|降低|减少|回落|收窄|压减|压降|升|降"
_CHANGE = re.compile(
    rf"[由从][^，。；]{{0,12}}?{_PERCENT}[^，。；0-9%％]{{0,8}}(?:到|至|为){_PERCENT}"
    rf"，?[^，。；0-9]{{0,6}}?(?:{_VERB})了?(?P<change>[0-9]++(?:\.[0-9]++)?)(?P<unit>[%％]|个百分点)"
)
_YEAR = r"(?:上一?年|去年|前年)(?:同期|度|底|末)?"
_THAN = re.compile(
    rf"{_PERCENT}[，,（(](?:同比|环比|[比较]{_YEAR})?(?:{_VERB})了?(?P<change>[0-9]++(?:\.[0-9]++)?)(?P<unit>个百分点)"
    rf"[，,（(；]?{_YEAR}(?:同期)?(?:为|是|仅为|只有)?{_PERCENT}"
    rf"|{_PERCENT}(?:[，,（(][^，。；%％]{{0,24}}[0-9.]+个百分点)?[，,（(][比较](?:{_YEAR}|20[0-9]{{2}}年)的?{_PERCENT}[^，。；0-9]{{0,4}}(?:{_VERB})了?(?P<change2>[0-9]++(?:\.[0-9]++)?)个百分点"
    rf"|{_PERCENT}[，,（(；]{_YEAR}(?:为|是|仅为|只有)?{_PERCENT}[，,]?(?:同比)?(?:{_VERB})了?(?P<change3>[0-9]++(?:\.[0-9]++)?)个百分点"
)
"""办结率96.5%，同比提高2.1个百分点，上年为94.4%; 比上年的94.4%提高2.1个百分点."""
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
            for message, hint in _judged(match[1], match[2], match["change"], match["unit"]):
                yield text.finding(match.start("change"), message, hint)
        for match in _THAN.finditer(text.text):
            key = next(key for key in ("change", "change2", "change3") if match[key])
            now, was = (one for one in match.group(1, 4, 5, 6, 8, 9) if one)
            for message, hint in _judged(was, now, match[key], "个百分点"):
                yield text.finding(match.start(key), message, hint)


def _judged(first: str, last: str, change: str, unit: str) -> Iterator[tuple[str, str]]:
    difference = abs(Decimal(last) - Decimal(first))
    off = abs(difference - Decimal(change))
    is_difference = off <= _last(change) / 2
    # The two percentages may be rounded themselves, and the change taken before that.
    is_near = off < min(_last(first), _last(last))
    if unit == "个百分点" and not (is_difference or is_near):
        message = f"{first}%和{last}%相差{difference}个百分点，写的是{change}个百分点"
        yield message, "请核对这三个数"
    elif unit != "个百分点" and is_difference:
        message = f"{first}%和{last}%相差{difference}，是百分点，写的是{change}%"
        yield message, f"请改成“{change}个百分点”"


def _last(number: str) -> Decimal:
    """Return the unit of a number's last digit: 12.5 -> 0.1."""
    return Decimal(1).scaleb(int(Decimal(number).as_tuple().exponent))
