"""minutes-decision：纪要说作出决定的，就有决定。

查什么：纪要的事项写了“《……的决定》”“《……的决议》”并写了有关记录（matters）的，
    其中要有同样多的记录有决定（decision）或是一份决定、决议。
为什么：表决通过的决定是法定文件，漏登了，读者只看到纪要里的题目。
依据：纪要与决定互证；监督法、代表法关于公布的规定。
错例：
    # 纪要
    subject: 《关于接受刘野辞去委员职务的决定》
    matters: [liu-ye]     # 这份记录只有 motion，没有 decision
正例：
    # liu-ye.yml
    decision: {report_to: 青禾县人民代表大会}
"""

import re
from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds import kind_of
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "minutes-decision"
SEVERITY = Severity.ERROR

_DECISION = re.compile("《[^《》]*的(决定|决议)》")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every item that passed a decision of which no record has the text."""
    for record, meeting in records_of(corpus, MeetingRecord):
        yield from _meeting(record, meeting, corpus)


def _meeting(record: Record[Model], meeting: MeetingRecord, corpus: Corpus) -> Iterator[Finding]:
    for index, item in enumerate(meeting.items):
        passed = _DECISION.findall(item.subject or "")
        names = [f"{record.issue_id}/{name}" for name in item.matters]
        found = [corpus.records[name] for name in names if name in corpus.records]
        decided = sum(kind_of(one).has_decision(one.data) for one in found)
        if found and len(found) == len(names) and decided < len(passed):
            mark = record.place.value("minutes", "items", index, "matters")
            message = f"纪要说作出了{len(passed)}件{passed[0]}，有关的记录里有{decided}件"
            yield Finding(mark, message, "请在记录里补上 decision，或核对有关的记录")
