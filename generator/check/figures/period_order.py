"""period-order：起止的时间不倒。

查什么：“从2022年9月19日至8月19日”“2022年9月—2022年3月”“2021—2019年”“自6月10日开始，至5月25日结束”“第三季度至第二季度”这样，止比起早的时段。
    没有写年的按同一年算；月份写到年终又从年初写起的（10月至3月）不查，写了日的查。
为什么：起止写反，或者有一个数打错，时段就不成立。
依据：历法。
错例：
    从2022年9月19日到8月19日，全部建议复查一遍。
正例：
    从2022年9月19日到10月19日，全部建议复查一遍。
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.han import number
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "period-order"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

TO = r"(?:起)?[至到—－–~～-]{1,2}"
_PERIOD = re.compile(
    r"(?<![0-9])(?P<year>[12][0-9]{3})年(?P<month>[0-9]{1,2})月(?:(?P<day>[0-9]{1,2})日)?"
    rf"{TO}(?:(?P<next>次年|翌年|第二年|当年|同年)|(?P<year2>[12][0-9]{{3}})年)?(?P<month2>[0-9]{{1,2}})月(?:(?P<day2>[0-9]{{1,2}})日)?"
)
_SHORT = re.compile(
    rf"(?<![0-9年月])(?P<month>[0-9]{{1,2}})月(?P<day>[0-9]{{1,2}})日{TO}(?P<month2>[0-9]{{1,2}})月(?P<day2>[0-9]{{1,2}})日"
)
_DAYS = re.compile(
    rf"(?P<month>[0-9]{{1,2}})月(?P<day>[0-9]{{1,2}})(?:日)?{TO}(?P<day2>[0-9]{{1,2}})日"
)
_YEARS = re.compile(
    rf"(?<![0-9.])(?P<year>(?:19|20)[0-9]{{2}})年?{TO}(?P<year2>(?:19|20)[0-9]{{2}})年"
)
_BEGUN = re.compile(
    r"[从自由于](?:(?P<year>[12][0-9]{3})年)?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日(?:起|开始|启动|开展|开工)[，,]?[^，。；0-9]{0,8}[至到于]"
    r"(?:(?P<next>次年|翌年|第二年|当年|同年)|(?P<year2>[12][0-9]{3})年)?(?P<month2>[0-9]{1,2})月(?P<day2>[0-9]{1,2})日"
)
"""自6月10日开始，至5月25日结束."""
_QUARTERS = re.compile(
    rf"第?(?P<one>[一二三四1-4])季度{TO}(?P<year>次年|翌年|第二年|下年|明年|[0-9]{{4}}年)?第?(?P<other>[一二三四1-4])季度"
)
_QUICK = re.compile(
    r"[0-9年月日](?:起)?[至到—－–~～-]{1,2}(?:[0-9]|次|当|同)|日(?:起|开始|启动|开展|开工).{1,10}[0-9]|季度(?:起)?[至到—－–~～-]"
)
_HINT = "请核对起止的时间"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every period that ends before it begins."""
    for text in texts_having(corpus, _QUICK):
        for found in _backwards(text.text):
            yield text.finding(found.start(), f"时段“{found[0]}”的止比起早", _HINT)


def _backwards(text: str) -> Iterator[re.Match[str]]:
    for found in _PERIOD.finditer(text):
        if _is_backwards(found):
            yield found
    begun = [*_BEGUN.finditer(text)]
    yield from (found for found in begun if found["year"] and _is_backwards(found))
    for found in (*_SHORT.finditer(text), *(one for one in begun if not _says_year(one))):
        one = (int(found["month"]), int(found["day"]))
        other = (int(found["month2"]), int(found["day2"]))
        if other < one and not (one[0] >= 10 and other[0] <= 3):
            yield found
    for found in _DAYS.finditer(text):
        if int(found["day2"]) < int(found["day"]):
            yield found
    for found in _QUARTERS.finditer(text):
        if not found["year"] and number(found["other"]) < number(found["one"]):
            yield found
    for found in _YEARS.finditer(text):
        if int(found["year2"]) < int(found["year"]):
            yield found


def _says_year(found: re.Match[str]) -> bool:
    return bool(found["year"] or found["year2"] or found["next"])


def _is_backwards(found: re.Match[str]) -> bool:
    if found["next"] in {"次年", "翌年", "第二年"}:
        return False
    has_days = bool(found["day"] and found["day2"])
    one = [int(found["year"]), int(found["month"]), int(found["day"] or 0) if has_days else 0]
    year = int(found["year2"] or found["year"])
    other = [year, int(found["month2"]), int(found["day2"] or 0) if has_days else 0]
    over = not found["year2"] and not found["next"] and int(found["month"]) >= 10
    return other < one and not (over and int(found["month2"]) <= 4)
