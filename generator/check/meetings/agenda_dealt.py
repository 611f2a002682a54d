"""agenda-dealt：议程列的事项，纪要都写到。

查什么：同一次会议既有议程又有纪要的，议程各项里书名号内的名称，要在纪要的事项或所列的报告、文件的题名里出现
    （“（草案）”“（草案修改稿）”之类不计）。议程或纪要写整件原文（wording）的，按原文找。
    没有书名号的事项不查：同一件事两处说法不必相同。
为什么：列入议程的事项，会议要作出处理；纪要没有写到，不是漏了，就是没有表决而没有说明。
依据：议程与纪要互证；地方组织法关于议案列入会议议程以后审议、表决的规定。
错例：
    agenda: {items: [审议《青禾县古井保护办法（草案）》]}
    minutes: {items: [{outcome: 听取, subject: 水利工作的汇报}]}
正例：
    agenda: {items: [审议《青禾县古井保护办法（草案）》]}
    minutes: {items: [{outcome: 表决通过, subject: 《青禾县古井保护办法》}]}
"""

import re
from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Agenda, Minutes
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.model.walk import leaves
from generator.place import Path
from generator.problems import Severity

ID = "agenda-dealt"
SEVERITY = Severity.WARNING

_TITLE = re.compile("《([^《》]+)》")
_DRAFT = re.compile("（[^（）]*(?:草案|稿)[^（）]*）")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every title of an agenda of which the minutes of its meeting say nothing."""
    for record, meeting in records_of(corpus, MeetingRecord):
        if meeting.agenda and meeting.minutes:
            told = _told(record, meeting.minutes, corpus)
            for path, title in _titles(meeting.agenda):
                if _plain(title) not in told:
                    message = f"议程有《{title}》，纪要没有写到"
                    hint = "请核对纪要的事项；没有审议的，在纪要里说明"
                    yield Finding(record.place.value("agenda", *path), message, hint)


def _titles(agenda: Agenda) -> Iterator[tuple[Path, str]]:
    texts: list[tuple[Path, str]] = [
        (("wording",), agenda.wording or ""),
        *((("items", index), item) for index, item in enumerate(agenda.items)),
    ]
    for path, text in texts:
        for title in _TITLE.findall(text):
            yield path, title


def _told(record: Record[Model], minutes: Minutes, corpus: Corpus) -> str:
    """Return what minutes say, with the titles of the documents that they name."""
    said = [str(leaf.value) for leaf in leaves(minutes)]
    for item in minutes.items:
        for name in item.records:
            named = corpus.records.get(f"{record.issue_id}/{name}")
            said += [str(leaf.value) for leaf in named.leaves] if named else []
    return _plain("\n".join(said))


def _plain(text: str) -> str:
    return _DRAFT.sub("", text)
