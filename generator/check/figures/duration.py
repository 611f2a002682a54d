"""duration：会期、历时几天与起止的日期相合。

查什么：一句话里写了起止的日子（3月1日至3日、从2月8日开到2月11日），又写“会期3天”“历时三天”“为期三天”的，
    天数要与日子相合，首尾都算；两头只算一头的（晚间开幕）差一天也算合。
    一句里有几个时段的，带“约”“近”“多”的，半天的，不查。
为什么：改了会期忘了改天数，读者一数就知道。
依据：历法。
错例：
    会议于2023年3月1日至3日召开，会期5天。
正例：
    会议于2023年3月1日至3日召开，会期3天。
"""

import re
from collections.abc import Iterator
from datetime import date

from generator.check.figures.labels import STATEMENT
from generator.check.figures.period_order import TO
from generator.check.having import texts_having
from generator.check.language.han import NUMERALS, number
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "duration"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_SAID = re.compile(
    rf"(?P<how>会期|历时|为期|共开|共开了|用时|前后)(?:为|共|了)?(?P<days>[0-9]{{1,3}}|[{NUMERALS}两]{{1,3}})(?:天|日)(?!半)"
)
_PERIOD = re.compile(
    r"(?:(?P<year>[0-9]{4})年)?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日?(?:上午|下午)?"
    rf"(?:{TO}|召?开[至到]|召?开会?到|(?:起|开始|启动|开幕)[，,]?[^，。；0-9]{{0,8}}[至到于])(?:(?P<month2>[0-9]{{1,2}})月)?(?P<day2>[0-9]{{1,2}})日"
)
_WORKED = {"历时", "用时", "前后"}
"""What tells of days that were worked, which need not be all of a period."""
_EACH = re.compile("每[期次天届轮]|各期")
_ANY_YEAR = 2023
"""Where no year is said: only February tells years apart."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of days that is not that of the days said with it."""
    for text in texts_having(corpus, _SAID):
        for sentence in STATEMENT.finditer(text.text):
            said = [] if _EACH.search(sentence[0]) else [*_SAID.finditer(sentence[0])]
            periods = [*_PERIOD.finditer(sentence[0])]
            if len(said) == len(periods) == 1:
                days, typed = _days(periods[0]), number(said[0]["days"])
                # A congress that opens in the evening counts from the next day.
                is_wrong = (
                    typed > days if said[0]["how"] in _WORKED else typed not in {days, days - 1}
                )
                if days and is_wrong:
                    at = sentence.start() + said[0].start()
                    message = f"“{periods[0][0]}”是{days}天，写的是“{said[0][0]}”"
                    yield text.finding(at, message, "请核对日期和天数")


def _days(period: re.Match[str]) -> int:
    """Return how many days a period has, both ends counted; 0 where a day is none or it runs backwards."""
    year, month = int(period["year"] or _ANY_YEAR), int(period["month"])
    later = int(period["month2"] or month)
    try:
        since = date(year, month, int(period["day"]))
        until = date(year, later, int(period["day2"]))
    except ValueError:
        return 0
    return max(0, (until - since).days + 1)
