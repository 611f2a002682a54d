"""answer-deadline：书面答复的期限与正文相同。

查什么：审议意见记录的答复期限（answer 的 within，几个月）要与正文里写的“几个月内”相同；期限是日期的（until），
    要与正文里“于……前书面报告”的日期相同，“10月底前”“年底前”算到那一天。正文没有写期限的不查；写了几个不同期限的，有一个相同即可。
    正文写明了报告、答复的期限，记录没有写 answer 的，也提醒。
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
from datetime import date

from generator.check.rule import Finding
from generator.check.texts import Text, bodies
from generator.chinese import day
from generator.documents.document import Genre
from generator.kinds.long import date_of
from generator.kinds.text.model import Answer, TextRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.record import is_of
from generator.model.values import Day
from generator.problems import Severity
from generator.statutes.time_limits import LAST_DAY, MONTHS, last_day, months_of

ID = "answer-deadline"
SEVERITY = Severity.WARNING

_MONTHS, _DAYS = re.compile(MONTHS), re.compile(LAST_DAY)
_FIRST = "(?:(?![日底末](?:之|以)?前|个月|半年)[^{}。；\n]){{0,40}}?"
_VERB = "(?:报告|报送|答复|反馈|回复)"
_REPORTS = re.compile(
    f"{_FIRST.format('，')}(?P<what>(?:书面)?{_VERB}|报(?=[^，。；]{{0,12}}(?:人大|常委会)))"
    f"|{_FIRST.format('')}(?P<written>书面{_VERB})"
)
"""What stands behind a time until which a report is wanted: no other time before it."""
_WORDS = {"报": "报送"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every deadline that is none of those that the text demands, and what has none though it does."""
    for record, body in bodies(corpus):
        if not is_of(record, TextRecord):
            continue
        if record.data.answer:
            since = date_of(record, scope_of(corpus, record.series, record.issue))
            key, own, other = _differing(record.data.answer, [text.text for text in body], since)
            if other:
                message = f"答复期限写的是{own}，正文写的是{other}"
                yield Finding(record.place.value("answer", key), message, "请核对记录和正文")
        elif record.data.genre is Genre.OPINIONS:
            yield from _unwritten(body)


def _unwritten(body: Sequence[Text]) -> Iterator[Finding]:
    """Yield the first time for an answer that opinions set whose record sets none."""
    told = ((text, *one) for text in body for one in _demanded(text.text))
    if first := next(told, None):
        text, found, what = first
        message = f"正文写明“{found[0]}”{what}，记录没有写 answer，监督台账里就没有这件审议意见"
        hint = "请写 answer，如 answer: {within: 2, to: 县人大常委会}；是日期的写 until"
        yield text.finding(found.start(), message, hint)


def _demanded(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the times by which a text wants a report, periods first, each with what is wanted."""
    for form in (_MONTHS, _DAYS):
        for found in form.finditer(text):
            if wanted := _REPORTS.match(text, found.end()):
                yield found, wanted["written"] or _WORDS.get(wanted["what"], wanted["what"])


def _differing(answer: Answer, texts: Sequence[str], since: Day | None) -> tuple[str, str, str]:
    """Return the key of the deadline, what it says, and what the text says if it is never that."""
    if until := answer.until:
        wanted = [found for text in texts for found, _ in _demanded(text) if found.re is _DAYS]
        is_said = any(_is_that_day(found, until, since) for found in wanted)
        return "until", f"{day(until)}以前", "" if is_said or not wanted else wanted[0][0]
    within = answer.within or 0
    said = [found for text in texts for found in _MONTHS.finditer(text)]
    is_said = within in {months_of(found) for found in said}
    return "within", f"{within}个月", "" if is_said or not said else said[0][0]


def _is_that_day(found: re.Match[str], until: Day, since: Day | None) -> bool:
    """Whether a day that a text sets is that of the record; what names no year may be of any."""
    begun = date(until.year, 1, 1)
    if found["which"]:
        if since is None:
            return True
        begun = date(since.year, 1, 1)
    return str(last_day(found, begun)).startswith(str(until))
