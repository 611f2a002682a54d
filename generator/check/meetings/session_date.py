"""session-date：文中所写的会议日期与会议记录相同。

查什么：正文、措辞和各种文字里，与本地常委会某次会议连写的日期（年月日第几次会议、第几次会议于年月日），
    要是那次会议的日期；开几天的会议，是其中哪一天都行。本公报没有收入的会议不查。
为什么：通过日期和会次一起写在题注、通知、纪要和报告里，抄错一处，文件之间就不一致。
依据：文件与会议记录互证。
错例：
    （2021年9月23日青禾县第十四届人大常委会第二十五次会议通过）      # 会议在9月22日
正例：
    （2021年9月22日青禾县第十四届人大常委会第二十五次会议通过）
"""

import re
from collections.abc import Iterator, Mapping

from generator.check.having import texts_having
from generator.check.meetings.naming import SESSION, SessionName, named
from generator.check.rule import Finding
from generator.check.sittings import committees, is_during
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.record import Record
from generator.model.values import Day
from generator.problems import Severity

ID = "session-date"
SEVERITY = Severity.WARNING
_DATE = r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"
_BEFORE = re.compile(rf"{_DATE}[，,]?[^，。；：0-9]{{0,24}}$")
_AFTER = re.compile(rf"[，,]?于{_DATE}")
_WINDOW = 40

Sessions = Mapping[tuple[str, int, int], Meeting]
"""Meetings by region, term and session."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every date beside the name of a meeting that was held on another day."""
    sessions: dict[tuple[str, int, int], Meeting] = {}
    latest: dict[tuple[str, str], int] = {}
    for meetings in committees(corpus).values():
        for held in meetings:
            region, term = held.body.region or "", held.sitting.term
            sessions[region, term, held.sitting.session] = held
            latest[region, held.record.issue_id] = term
    for text in texts_having(corpus, SESSION):
        if isinstance(text.located, Record):
            record = text.located
            region = corpus.content.series[record.series].data.region
            yield from _text(text, region, latest.get((region, record.issue_id)), sessions)


def _text(text: Text, region: str, term: int | None, sessions: Sessions) -> Iterator[Finding]:
    for one in named(text.text, region):
        number = one.term or term
        held = sessions.get((region, number, one.session)) if number else None
        found = _date(text.text, one)
        if not (held and found):
            continue
        if not is_during(Day(*(int(part) for part in found.groups())), held):
            date = found[0][found[0].index(found[1]) :].split("日")[0] + "日"
            message = f"这里写的日期是{date}，会议记录里的是{held.dated}"
            hint = f"请核对日期和会次；见 {held.record.place.mark.path}"
            yield text.finding(found.start(1), message, hint)


def _date(text: str, one: SessionName) -> re.Match[str] | None:
    before = _BEFORE.search(text, max(0, one.start - _WINDOW), one.start)
    return before or _AFTER.match(text, one.end)
