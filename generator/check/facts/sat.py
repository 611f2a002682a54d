"""On which days a text says for short that a meeting sat: （3月9日）, 于3月9日召开, 会期两天; against its record."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.check.days import is_before
from generator.check.facts.sessions import met
from generator.check.having import texts_having
from generator.check.rule import Finding
from generator.check.sittings import is_during
from generator.check.texts import Text
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.record import Record
from generator.model.values import Day
from generator.statutes.numerals import number_of

QUICK = re.compile(r"次(?:主任)?会议.{0,30}(?:月|会期)|月.{0,30}次(?:主任)?会议|会期.{0,40}次会议")
_DAY = (
    r"(?:(?P<year>[0-9]{4})年|(?P<this>[今本]年))?(?<![0-9])(?P<month>[0-9]{1,2})月"
    r"(?:(?P<day>[0-9]{1,2})日(?:(?:至|到|—|－|-)(?:(?P<month2>[0-9]{1,2})月)?(?P<day2>[0-9]{1,2})日)?|份|[上中下]旬)?"
)
_ACTS = "召开|举行|开幕|闭幕|审议|听取|表决|通过|作出"
_BRACKETS = re.compile(rf"[（(]{_DAY}(?:上午|下午|召开|举行)?[）)]")
_BEHIND = re.compile(
    rf"[，,]?已?[于在]?{_DAY}(?:上午|下午)?(?:[，,]?在[^，。；：0-9]{{1,20}}?)?(?P<act>{_ACTS})"
)
_BEFORE = rf"{_DAY}(?:上午|下午)?(?:(?P<act>召开|举行)的?|[，,])?"
_OF_PAST = re.compile("(?:20|19)[0-9]{2}年|[去上前次明]年|[上下]届")
"""Words of another year than the meeting's, before a day without one."""
_DOES = re.compile(
    rf"(?:{_ACTS}|在|决定)(?!意见|结果|材料|事项|[^，。；]{{0,16}}(?:的|[交督]办|座谈|推进|部署))"
)
_ENDS = re.compile("[，。；：、）)]|$|上(?![一次届])|期间|[之以]?[前后](?=[，。；：、])")
"""What may stand behind a meeting's name that is not the beginning of another: 第五次会议审议意见交办会."""
_HELD = {"召开", "举行"}
_PERIOD = re.compile(r"会期(?:为|共)?(?P<count>[0-9]{1,2}|[一二两三四五六七八九十])天(?!半)")
_OF_IT = re.compile(
    "[，,（(]?(?:已?[于在自][^，。；：]{1,40}(?:召开|举行|开幕|闭幕|结束)[，,（(]?)?(?:会议)?$"
)
"""Between a meeting's name and how long it lasted."""
_SENTENCE = re.compile(r"[^。！？\n]+")
_WINDOW = 40
_HINT = "请核对日期和会次；会议开了几天的，会议记录要写 since"


class _Days(NamedTuple):
    """The day or month that is said, the last day of several, where, and as typed."""

    first: Day
    last: Day | None
    start: int
    said: str


def wrongly_sat(corpus: Corpus) -> Iterator[Finding]:
    """Yield every day beside a meeting's name on which it did not sit, and every wrong number of days."""
    for text in texts_having(corpus, QUICK):
        record = text.located
        if isinstance(record, Record) and QUICK.search(text.text):
            region = corpus.content.series[record.series].data.region
            for sentence in _SENTENCE.finditer(text.text):
                yield from _sentence(text, sentence, region, record.issue_id, corpus)


def _sentence(
    text: Text, sentence: re.Match[str], region: str, issue: str, corpus: Corpus
) -> Iterator[Finding]:
    words = sentence[0]
    every = [*met(words, region, issue, corpus)]
    for start, end, held in every:
        days = _said(words, start, end, region, held)
        if days and _is_wrong(days, held):
            message = f"这里写的是{days.said}，会议记录里的是{held.dated}"
            yield text.finding(sentence.start() + days.start, message, _HINT)
    period = _PERIOD.search(words)
    own = [one for one in every if period and _is_of(words, one[1], period.start())]
    if period and own:
        held = own[0][2]
        if number_of(period["count"]) not in _lengths(held):
            message = f"写的是“{period[0]}”，会议记录里的是{held.dated}"
            yield text.finding(sentence.start() + period.start(), message, _HINT)


def _is_of(words: str, end: int, start: int) -> bool:
    """Whether how long a meeting lasted stands right behind its name."""
    return end <= start and bool(_OF_IT.match(words[end:start]))


def _said(words: str, start: int, end: int, region: str, held: Meeting) -> _Days | None:
    """Return the days that stand beside a meeting's name, if its own rules do not read them."""
    brackets = _BRACKETS.match(words, end)
    if brackets:
        return _days(brackets, held)
    before = re.compile(rf"{_BEFORE}(?:{re.escape(region)}|[省市县区州旗乡镇本])?$")
    behind = _BEHIND.match(words, end)
    ahead = before.search(words, max(0, start - _WINDOW), start)
    if ahead and not (_DOES.match(words, end) or (ahead["act"] and _ENDS.match(words, end))):
        ahead = None
    found = behind or ahead
    if not found or (not found["year"] and _OF_PAST.search(words, 0, found.start("month"))):
        return None
    is_month = not found["day"]
    is_read = found["year"] and not is_month and not found["day2"]
    if is_read or (is_month and found["act"] not in _HELD):
        return None
    return _days(found, held)


def _days(found: re.Match[str], held: Meeting) -> _Days | None:
    year = int(found["year"]) if found["year"] else held.sitting.date.year
    month, day = int(found["month"]), int(found["day"] or 0)
    first = Day(year, month, day)
    last = None
    if found["day2"]:
        last = Day(year, int(found["month2"] or month), int(found["day2"]))
    start = found.start("year") if found["year"] else found.start("month")
    end = found.end("day2") if last else found.end("day") if day else found.end("month")
    return _Days(first, last, start, found.string[start : end + 1])


def _is_wrong(days: _Days, held: Meeting) -> bool:
    sitting = held.sitting
    if days.last is None:
        return not is_during(days.first, held)
    if sitting.since is None:
        return is_before(sitting.date, days.first) or is_before(days.last, sitting.date)
    return _differ(days.first, sitting.since) or _differ(days.last, sitting.date)


def _differ(one: Day, other: Day) -> bool:
    return is_before(one, other) or is_before(other, one)


def _lengths(held: Meeting) -> set[int]:
    """Return how many days a meeting may be said to have lasted: its span, the days of its schedule."""
    sitting = held.sitting
    first, last = (
        date(one.year, one.month or 1, one.day or 1) for one in (sitting.first, sitting.date)
    )
    data = held.record.data
    schedule = data.schedule if isinstance(data, MeetingRecord) else None
    return {(last - first).days + 1, len(schedule.days) if schedule else 1} - {0}
