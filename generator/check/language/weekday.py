"""weekday：星期与日期相符。

查什么：写在日期后面的星期几（9月22日（星期三）），与那一天实际的星期不符的。
    日期没有写年份的，按同一段前面写的年份算；都没有写的不查。
为什么：通知里的日期和星期总有一个是错的，照哪一个到会都可能扑空。
依据：历法。
错例：
    2021年9月22日（星期四）
正例：
    2021年9月22日（星期三）
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.check.having import texts_having
from generator.check.language.dates import printed_dates
from generator.check.rule import Finding, Reach
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "weekday"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE

_DAYS = "一二三四五六日"
_WEEK = re.compile(f"(?:星期|礼拜|周)[{_DAYS}天]")
_WEEKDAY = re.compile(
    r"\s*+(?:[（(，,]\s*+)?(?:(?:星期|礼拜)([一二三四五六日天])|周([一二三四五六日])(?=[）)，。；、上下]|$))"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every weekday that is not its date's."""
    for text in texts_having(corpus, _WEEK):
        yield from _text(text)


def _text(text: Text) -> Iterator[Finding]:
    year = None
    for printed in printed_dates(text.text):
        year = printed.year or year
        found = _WEEKDAY.match(text.text, printed.end)
        if found and year and printed.day and replace(printed, year=year).is_real:
            real = printed.weekday(year)
            said = _DAYS.index((found[1] or found[2]).replace("天", "日"))
            if said != real:
                day = f"{year}年{printed.month}月{printed.day}日"
                message = f"{day}是星期{_DAYS[real]}，写的是星期{_DAYS[said]}"
                yield text.finding(printed.start, message, "请核对日期和星期")
