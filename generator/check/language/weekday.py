"""weekday：星期与日期相符。

查什么：写在日期后面的星期几（9月22日（星期三）），与那一天实际的星期不符的。
    只写“26日（星期五）”的，月份和年份按同一段前面的日期算，前面的日期不在它以前的不查；
    日期没有写年份的，按同一段前面写的年份算，前面没有写的，按同一段唯一写的年份算；
    都没有写的，按这份文件的年份和前后一年算，文件没有日期的，按全文唯一写的年份算，都不符的提醒。
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
from generator.check.texts import Text, printed
from generator.kinds import kind_of
from generator.link.corpus import Corpus
from generator.model.base import Model
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


_DAY = re.compile(r"(?<![0-9.月第])(?P<day>[0-9]{1,2})日")
"""A day whose month stands before: 6月25日至26日."""
_TURNS = re.compile("月|[去上前次明]年")
"""Words of another month or year."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every weekday that is not its date's."""
    for text in texts_having(corpus, _WEEK):
        yield from _text(text, corpus)


def _text(text: Text, corpus: Corpus) -> Iterator[Finding]:
    dates = sorted(_carried(text.text), key=lambda one: one.start)
    years = {one.year for one in dates if one.year}
    year = years.pop() if len(years) == 1 else None
    for one in dates:
        year = one.year or year
        found = _WEEKDAY.match(text.text, one.end)
        if not found or not one.day:
            continue
        said = _DAYS.index((found[1] or found[2]).replace("天", "日"))
        may_be = (year,) if year else _years(text, one, corpus)
        real = [replace(one, year=each) for each in may_be]
        days = [each.weekday(each.year or 0) for each in real if each.is_real]
        if days and said not in days:
            day = f"{may_be[0]}年{one.month}月{one.day}日"
            message = f"{day}是星期{_DAYS[days[0]]}，写的是星期{_DAYS[said]}"
            severity = None if year and not _DAY.fullmatch(one.text) else Severity.WARNING
            yield text.finding(one.start, message, "请核对日期和星期", severity)


def _carried(text: str) -> Iterator[PrintedDate]:
    """Yield the dates of a text, and the bare days with the month and the year of the date before."""
    dates = [*printed_dates(text)]
    yield from dates
    bare = [found for found in _DAY.finditer(text) if _WEEKDAY.match(text, found.end())]
    for found in bare:
        before = next((one for one in reversed(dates) if one.end <= found.start()), None)
        if before and before.day and not _TURNS.search(text, before.end, found.start()):
            day, year = int(found["day"]), _year_of(dates, before)
            if day >= before.day:
                yield PrintedDate(found[0], *found.span(), year, before.month, day)


def _year_of(dates: Sequence[PrintedDate], last: PrintedDate) -> int | None:
    """Return the year that was said last, up to a date."""
    return next((one.year for one in reversed(dates) if one.year and one.end <= last.end), None)


def _years(text: Text, said: PrintedDate, corpus: Corpus) -> Sequence[int]:
    """Return the years that a day may be of by that of its document, the likeliest first."""
    record = text.located
    if not isinstance(record, Record):
        return ()
    held = meeting_of(corpus).get(record.id)
    own = kind_of(record).date(record.data) or (held.date if held else None)
    if own is None:
        years = _said_years(record, corpus)
        return tuple(years) if len(years) == 1 else ()
    if not own.month:
        return ()
    others = (own.year + 1,) if said.month < own.month else (own.year - 1,)
    return (own.year, *(others if said.month != own.month else ()))


def _said_years(record: Record[Model], corpus: Corpus) -> frozenset[int]:
    """Return the years of the dates that a record's texts have."""
    own = next((one for one in printed(corpus) if one.located is record), None)
    dates = printed_dates(own.joined) if own else ()
    return frozenset(one.year for one in dates if one.year)
