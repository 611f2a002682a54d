"""weekday：星期与日期相符。

查什么：写在日期后面的星期几（9月22日（星期三）），与那一天实际的星期不符的。
    日期没有写年份的，按同一段前面写的年份算，前面没有写的，按同一段唯一写的年份算；
    都没有写的，按这份文件的年份和前后一年算，都不符的提醒。
为什么：通知里的日期和星期总有一个是错的，照哪一个到会都可能扑空。
依据：历法。
错例：
    2021年9月22日（星期四）
正例：
    2021年9月22日（星期三）
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.check.having import texts_having
from generator.check.language.dates import PrintedDate, printed_dates
from generator.check.rule import Finding, Reach
from generator.check.sittings import meeting_of
from generator.check.texts import Text
from generator.kinds import kind_of
from generator.link.corpus import Corpus
from generator.model.record import Record
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
        yield from _text(text, corpus)


def _text(text: Text, corpus: Corpus) -> Iterator[Finding]:
    dates = [*printed_dates(text.text)]
    years = {one.year for one in dates if one.year}
    year = years.pop() if len(years) == 1 else None
    for printed in dates:
        year = printed.year or year
        found = _WEEKDAY.match(text.text, printed.end)
        if not found or not printed.day:
            continue
        said = _DAYS.index((found[1] or found[2]).replace("天", "日"))
        may_be = (year,) if year else _years(text, printed, corpus)
        real = [replace(printed, year=one) for one in may_be]
        days = [one.weekday(one.year or 0) for one in real if one.is_real]
        if days and said not in days:
            day = f"{may_be[0]}年{printed.month}月{printed.day}日"
            message = f"{day}是星期{_DAYS[days[0]]}，写的是星期{_DAYS[said]}"
            severity = None if year else Severity.WARNING
            yield text.finding(printed.start, message, "请核对日期和星期", severity)


def _years(text: Text, printed: PrintedDate, corpus: Corpus) -> Sequence[int]:
    """Return the years that a day may be of by that of its document, the likeliest first."""
    record = text.located
    if not isinstance(record, Record):
        return ()
    held = meeting_of(corpus).get(record.id)
    own = kind_of(record).date(record.data) or (held.date if held else None)
    if own is None or not own.month:
        return ()
    others = (own.year + 1,) if printed.month < own.month else (own.year - 1,)
    return (own.year, *(others if printed.month != own.month else ()))
