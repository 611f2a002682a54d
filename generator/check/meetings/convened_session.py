"""convened-session：召开人民代表大会会议的决定前后一致。

查什么：决定召开的会议（convenes）要与题名所写的届次、会次相同；届次是作决定的常委会的那一届，
    召开下一届第一次会议的是下一届；召开的日期不早于作出决定的会议。
为什么：届次、会次在题名里用汉字，在记录里用数字，抄上一年的决定，最容易改了一处忘了另一处。
依据：地方组织法：人民代表大会会议由本级常务委员会召集；算术。
错例：
    title: 青禾县人民代表大会常务委员会关于召开青禾县第十四届人民代表大会第五次会议的决定
    convenes: {session: 6, date: 2021-07-31}
正例：
    title: 青禾县人民代表大会常务委员会关于召开青禾县第十四届人民代表大会第五次会议的决定
    convenes: {session: 5, date: 2021-07-31}
"""

import re
from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.chinese import day, numeral
from generator.kinds.decision import Convening, DecisionRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "convened-session"
SEVERITY = Severity.ERROR

_NUMBER = "([0-9一二三四五六七八九十百零]{1,6})"
_SESSION = re.compile(rf"{_NUMBER}届(?:人民代表大会|人大)第?{_NUMBER}次会议")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield sessions that are not those of the title, terms of no committee, days gone by."""
    for record in corpus.content.records:
        if isinstance(record.data, DecisionRecord) and record.data.convenes:
            yield from _titled(record, record.data, record.data.convenes)
            held = meeting_of(corpus).get(record.id)
            if held:
                yield from _convened(record, record.data, record.data.convenes, held)


def _titled(
    record: Record[Model], decision: DecisionRecord, convenes: Convening
) -> Iterator[Finding]:
    for _, session in _SESSION.findall(decision.title or ""):
        if session not in {str(convenes.session), numeral(convenes.session)}:
            mark = record.place.value("convenes", "session")
            message = f"召开的是第{numeral(convenes.session)}次会议，题名写的是第{session}次会议"
            yield Finding(mark, message, "请核对题名和会次")


def _convened(
    record: Record[Model], decision: DecisionRecord, convenes: Convening, held: Meeting
) -> Iterator[Finding]:
    own = held.sitting.term
    term = convenes.term_after(own) or own
    if term != (own + 1 if convenes.session == 1 else own):
        message = f"召开的是第{numeral(term)}届的会议，作决定的常委会是第{numeral(own)}届"
        yield Finding(record.place.value("convenes", "term"), message, "请核对届次")
    for titled, _ in _SESSION.findall(decision.title or ""):
        if titled not in {str(term), numeral(term)}:
            message = f"题名写的是第{titled}届，召开的是第{numeral(term)}届的会议"
            yield Finding(record.place.value("title"), message, "请核对届次")
    if is_before(convenes.date, held.sitting.date):
        message = f"{day(convenes.date)}召开，早于作出决定的{held.dated}"
        yield Finding(record.place.value("convenes", "date"), message, "请核对召开的日期")
