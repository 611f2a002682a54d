"""session-named：所写的届次、会次是本次会议的。

查什么：标题里“在第几届常委会第几次会议上”“会议结束时”、议案的称谓（salutation）所写的届次、会次，
    要与记录所属的会议相同；名单的标题所写的届次、会次，要与 occasion 相同。
为什么：讲话、发言、议案的标题年年相似，从上次照抄，会次最容易忘改。
依据：一件文件只属于一次会议。标题提到别次会议的审议意见等，不在所查之列。
错例：
    meeting: 第二十五次会议
    title: 主任陈一鸣在县十四届人大常委会第二十四次会议结束时的讲话
正例：
    meeting: 第二十五次会议
    title: 主任陈一鸣在县十四届人大常委会第二十五次会议结束时的讲话
"""

import re
from collections.abc import Iterator

from generator.check.facts.sessions import NAMED
from generator.check.facts.sessions import named as sessions
from generator.check.having import texts_having
from generator.check.meetings.naming import SESSION, named
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.record import Record
from generator.problems import Severity

ID = "session-named"
SEVERITY = Severity.WARNING
KEYS = {"title", "title_in_text", "salutation"}
_HERE = re.compile(r"结束时|闭会|上的?|纪要|出席|列席|$")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every title and salutation that names another meeting than its record's."""
    for text in texts_having(corpus, SESSION):
        record = text.located
        if isinstance(record, Record) and text.path and text.path[-1] in KEYS:
            held = meeting_of(corpus).get(record.id)
            if held:
                region = corpus.content.series[record.series].data.region
                yield from _text(text, held, region)
    for text in texts_having(corpus, NAMED):
        record = text.located
        is_list = isinstance(record, Record) and bool(getattr(record.data, "names", ()))
        occasion = str(getattr(record.data, "occasion", None) or "") if is_list else ""
        if isinstance(record, Record) and occasion and text.path == ("title",):
            yield from _list(text, occasion, corpus.content.series[record.series].data.region)


def _list(text: Text, occasion: str, region: str) -> Iterator[Finding]:
    """Yield the title of a list that names another session than the meeting that the list is for."""
    own, other = list(sessions(text.text, region)), list(sessions(occasion, region))
    if len(own) == len(other) == 1 and own[0].kind is other[0].kind:
        one, at = own[0], other[0]
        if (one.term, one.session) != (at.term, at.session):
            message = f"标题写的是“{one.said}”，occasion 写的是“{at.said}”"
            yield text.finding(one.start, message, "请核对届次和会次")


def _text(text: Text, held: Meeting, region: str) -> Iterator[Finding]:
    for one in named(text.text, region):
        sitting = held.sitting
        right = one.session == sitting.session and one.term in {None, sitting.term}
        if not right and _HERE.match(text.text, one.end):
            written = text.text[one.start : one.end]
            message = f"这里写的是“{written}”，本件的会议是第{sitting.term}届{held.session}"
            yield text.finding(one.start, message, "请核对届次、会次和 meeting")
