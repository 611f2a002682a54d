"""meeting-in-text：文字里所写的届次、会次、日期是那次会议的。

查什么：正文、标题、引文里写全了届次、会次的本地会议（县九届人大常委会第五次会议；没有写届次的当作本届），
    连写的日期是另一次会议的那一天、或不是那次会议的日期的；开几天的会议，开幕、闭幕写的不是第一天、最后一天的；
    会次后面括号里的、没有写年份的日期和月份（第五次会议于3月9日召开），起止的日期，会期几天，与会议记录不同的；
    届次与本期会议不同、而会次正是本期会议的；本期会议之后的会次，却写作已经开过的（会议上、通过、审议）；
    与登记册的任期（terms）不合的；写了哪年哪月召开某次人民代表大会会议，而召开的决定写的是别的月份的；
    第几届常委会召开别的届的会议的；写了会议由谁主持（主持会议、会议由……主持），而会议记录里主持的是别人的；主持别的事情，不算。
为什么：届次、会次、日期总在一起写，抄错一个数，就成了另一次会议。
依据：文件与会议记录、登记册互证。
错例：
    2023年3月9日县九届人大常委会第六次会议通过        # 那一天开的是第五次会议
正例：
    2023年3月9日县九届人大常委会第五次会议通过
"""

import re
from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.facts.convened import CONVENING, SAID, of_other_term, otherwise_convened
from generator.check.facts.presided import wrongly_presided
from generator.check.facts.sat import wrongly_sat
from generator.check.facts.sessions import Named, by_organ, named, named_in_issue, sittings
from generator.check.having import texts_having
from generator.check.rule import Finding
from generator.check.sittings import is_during, meeting_of
from generator.check.texts import Text
from generator.chinese import day
from generator.kinds import kind_of
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.record import Record
from generator.model.registers import BodyKind, Term
from generator.problems import Severity

ID = "meeting-in-text"
SEVERITY = Severity.WARNING

_QUICK = re.compile("届.{0,20}次(?:主任)?会议|常务?委员?会第.{1,5}次(?:主任)?会议")
_PAST = re.compile(r"(?:上|已|通过|审议|听取|决定|作出|结束|期间|后|以来|闭幕|会议纪要|表决)")
_TO_COME = re.compile("(?:拟|将|准备|提请|报请|提交|筹备|列入)[^，。；]{0,8}$")
"""Words before a meeting that is still to come."""
_NEAR = 16
_OPENED = re.compile(r"(?:[，,]?已?[于在][0-9年月日]+)?[^，。；0-9]{0,8}(?P<what>开幕|闭幕)")
_HINT = "请核对届次、会次和日期"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting that a text names otherwise than its record or the register has it."""
    for text in texts_having(corpus, SAID):
        if isinstance(text.located, Record):
            region = corpus.content.series[text.located.series].data.region
            for offset, message in otherwise_convened(text, region, corpus):
                yield text.finding(offset, message, _HINT)
    yield from wrongly_presided(corpus)
    yield from wrongly_sat(corpus)
    for text in texts_having(corpus, CONVENING):
        for offset, message in of_other_term(text.text):
            yield text.finding(offset, message, _HINT)
    for text in texts_having(corpus, _QUICK):
        record = text.located
        if isinstance(record, Record) and _QUICK.search(text.text):
            region = corpus.content.series[record.series].data.region
            for one in _named(text.text, region, record, corpus):
                message = _wrong(one, region, text, corpus)
                if message:
                    yield text.finding(one.start, message, _HINT)


def _named(text: str, region: str, record: Record[Model], corpus: Corpus) -> Iterator[Named]:
    """Yield the meetings that a text names; without a term, those of the issue's only term."""
    yield from named(text, region)
    yield from named_in_issue(text, region, record.issue_id, corpus)


def _wrong(one: Named, region: str, text: Text, corpus: Corpus) -> str:
    is_full = "届" in one.said
    held = sittings(corpus).get((region, one.kind, one.term, one.session)) if is_full else None
    organ = by_organ(corpus).get((region, one.kind), ())
    if held:
        return _other_day(one, held, text.text)
    if one.date:
        that_day = next((other for other in organ if is_during(one.date, other)), None)
        if that_day:
            sitting = that_day.sitting
            return f"写的是“{one.said}”，{day(one.date)}开的是第{sitting.term}届{that_day.session}"
    return (is_full and _out_of_term(one, region, corpus)) or _not_yet(one, text, corpus)


def _other_day(one: Named, held: Meeting, text: str) -> str:
    """Tell a day that is not the meeting's; of committees `session-date` tells it."""
    if one.date is None or one.kind is BodyKind.STANDING_COMMITTEE:
        return ""
    sitting = held.sitting
    said = _OPENED.match(text, one.end)
    if said:
        right = sitting.date if said["what"] == "闭幕" else sitting.first
        if is_before(one.date, right) or is_before(right, one.date):
            return f"“{one.said}”写的是{day(one.date)}{said['what']}，会议的日期是{right}"
    if is_during(one.date, held):
        return ""
    return f"“{one.said}”写的日期是{day(one.date)}，会议记录里的是{held.dated}"


def _out_of_term(one: Named, region: str, corpus: Corpus) -> str:
    """Tell a day that is not of the term, as the register has it."""
    if not one.date:
        return ""
    for term in _terms(region, corpus):
        if term.number == one.term:
            too_early = is_before(one.date, term.since)
            too_late = term.until is not None and is_before(term.until, one.date)
            if too_early or too_late:
                return f"{day(one.date)}不在第{one.term}届任期之内（登记的是{term.since}起）"
    return ""


def _terms(region: str, corpus: Corpus) -> Iterator[Term]:
    for body in corpus.content.bodies:
        if body.data.kind is BodyKind.CONGRESS and body.data.region == region:
            yield from body.data.terms


def _not_yet(one: Named, text: Text, corpus: Corpus) -> str:
    """Tell a meeting of another term, or after the issue's last one, that is spoken of as past."""
    record = text.located
    is_to_come = _TO_COME.search(text.text, max(0, one.start - _NEAR), one.start)
    if not isinstance(record, Record) or one.date or is_to_come:
        return ""
    here = [
        held
        for held in by_organ(corpus).get(
            (corpus.content.series[record.series].data.region, one.kind), ()
        )
        if held.record.issue_id == record.issue_id
    ]
    if not here:
        return ""
    terms = {held.sitting.term for held in here}
    sessions = {held.sitting.session for held in here}
    own = meeting_of(corpus).get(record.id)
    is_own = own is None or own in here
    if one.term not in terms and one.session in sessions and is_own:
        return f"写的是“{one.said}”，本期的会议是第{'、'.join(map(str, sorted(terms)))}届"
    after = text.text[one.end : one.end + 6]
    last = max(here, key=lambda held: held.date)
    date = kind_of(record).date(record.data) or (own.date if own else None)
    is_early = date is None or not is_before(last.date, date)
    if one.term in terms and one.session > last.sitting.session and is_early and _PAST.match(after):
        return f"写的是“{one.said}”，本期最后一次是{last.dated}，这一次还没有开"
    return ""
