"""answer-deadline：书面答复的期限与正文相同。

查什么：审议意见记录的答复期限（answer 的 within，几个月）要与正文里写的“几个月内”相同；期限是日期的（until），
    要与正文里“于……前书面报告”的日期相同。正文没有写期限的不查；写了几个不同期限的，有一个相同即可。
    正文写明了书面报告的期限，记录没有写 answer 的，也提醒。
为什么：期限决定督办的日子，记录和正文各写一次，最容易改了一处忘了另一处。
依据：记录与正文互证；监督法关于研究处理情况书面报告的规定。
错例：
    answer: {within: 3, to: 青禾县人大常委会}
    # 正文：县政府应在两个月内研究处理，作出书面报告。
正例：
    answer: {within: 2, to: 青禾县人大常委会}
    # 正文：县政府应在两个月内研究处理，作出书面报告。
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from generator.check.rule import Finding
from generator.check.texts import Text, bodies
from generator.chinese import day, months, numeral
from generator.documents.document import Genre
from generator.kinds.text.model import Answer, TextRecord
from generator.link.corpus import Corpus
from generator.model.values import Day
from generator.problems import Severity

ID = "answer-deadline"
SEVERITY = Severity.WARNING

_MONTHS = re.compile("([0-9一二两三四五六七八九十]{1,3})个月(?:之)?内")
_DAYS = re.compile(
    "(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日(?:之?前|以前)"
    "(?=[^。；\n]{0,40}?(?:书面|答复|报告|报送|反馈|回复))"
)
"""A day by which an answer is wanted; the year may be left out."""


_FIRST = "(?:(?!日之?前|日以前|个月)[^{}。；\n]){{0,40}}?"
_REPORTS = re.compile(
    f"{_FIRST.format('，')}(?:报告|报送|答复|反馈|回复)|{_FIRST.format('')}书面(?:报告|报送|答复|反馈|回复)"
)
"""What stands behind a period in which a report is wanted: no other time before it."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every deadline that is none of those that the text demands, and what has none though it does."""
    for record, body in bodies(corpus):
        if not isinstance(record.data, TextRecord):
            continue
        if record.data.answer:
            key, own, other = _differing(record.data.answer, [text.text for text in body])
            if other:
                message = f"答复期限写的是{own}，正文写的是{other}"
                yield Finding(record.place.value("answer", key), message, "请核对记录和正文")
        elif record.data.genre is Genre.OPINIONS:
            yield from _unwritten(body)


def _unwritten(body: Sequence[Text]) -> Iterator[Finding]:
    """Yield the first time for an answer that opinions set whose record sets none."""
    told = ((text, found) for text in body if (found := _demanded(text.text)))
    for text, found in islice(told, 1):
        message = f"正文写明“{found[0]}”书面报告，记录没有写 answer，监督台账里就没有这件审议意见"
        hint = "请写 answer，如 answer: {within: 2, to: 县人大常委会}；是日期的写 until"
        yield text.finding(found.start(), message, hint)


def _demanded(text: str) -> re.Match[str] | None:
    """Return the time by which a sentence wants a report."""
    months = (one for one in _MONTHS.finditer(text) if _REPORTS.match(text, one.end()))
    return next(months, None) or _DAYS.search(text)


def _differing(answer: Answer, texts: Sequence[str]) -> tuple[str, str, str]:
    """Return the key of the deadline, what it says, and what the text says if it is never that."""
    if answer.until:
        dates = [found for text in texts for found in _DAYS.finditer(text)]
        is_said = any(_is_that_day(found, answer.until) for found in dates)
        return "until", f"{day(answer.until)}以前", "" if is_said or not dates else dates[0][0]
    within = answer.within or 0
    said = [count for text in texts for count in _MONTHS.findall(text)]
    is_said = bool({str(within), numeral(within), months(within)[:1]} & set(said))
    return "within", f"{within}个月", "" if is_said or not said else f"{said[0]}个月内"


def _is_that_day(found: re.Match[str], day: Day) -> bool:
    is_year = found[1] is None or int(found[1]) == day.year
    return is_year and (int(found[2]), int(found[3])) == (day.month, day.day)
