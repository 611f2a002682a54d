"""speeches：讲话、发言与纪要相符。

查什么：讲话、发言（genre: speech）写了会议和讲话人的，那次会议的纪要所列的发言（statements）里要有他；
    题名里写了姓名的，要是讲话人的姓名。本期登了讲话的，纪要所列的发言都要有讲话人的文件，缺了是提醒。
为什么：纪要说谁讲了话，公报就登谁的讲话；漏登一篇，或者题名、讲话人抄成别人，读者一看便知。
依据：纪要与讲话互证。
错例：
    title: 县人大常委会主任陈一鸣在县十四届人大常委会第二十五次会议结束时的讲话
    speaker: 青禾县人大常委会主任 李秋
正例：
    title: 县人大常委会主任陈一鸣在县十四届人大常委会第二十五次会议结束时的讲话
    speaker: 青禾县人大常委会主任 陈一鸣
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.check.known import known
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.documents.document import Genre
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "speeches"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield speeches of nobody whom the minutes or the title name, and those that are missing."""
    delivered: dict[str, set[str]] = defaultdict(set)
    printing: set[str] = set()
    for record in corpus.content.records:
        if isinstance(record.data, TextRecord) and record.data.genre is Genre.SPEECH:
            printing.add(record.issue_id)
            held = meeting_of(corpus).get(record.id)
            if record.data.speaker and held:
                delivered[held.record.id].add(record.data.speaker.person)
                yield from _speech(record, record.data, held.record, corpus)
    yield from _missing(corpus, delivered, printing)


def _speech(
    record: Record[Model], text: TextRecord, meeting: Record[Model], corpus: Corpus
) -> Iterator[Finding]:
    person = text.speaker.person if text.speaker else ""
    mark = record.place.value("speaker")
    statements = meeting.data.statements if isinstance(meeting.data, MeetingRecord) else ()
    if statements and person not in {said.speaker.person for said in statements}:
        message = f"讲话人是{_name(person, corpus)}，那次会议的纪要没有说他发言"
        yield Finding(mark, message, f"请核对讲话人和 {meeting.place.mark.path} 的 statements")
    titled = sorted(known(corpus).people_in(text.title))
    if titled and _name(person, corpus) not in titled:
        message = f"讲话人是{_name(person, corpus)}，题名写的是{'、'.join(titled)}"
        yield Finding(mark, message, "请核对题名和讲话人")


def _missing(
    corpus: Corpus, delivered: Mapping[str, set[str]], printing: set[str]
) -> Iterator[Finding]:
    """Yield every statement without its speech, in an issue that prints speeches."""
    for record in corpus.content.records:
        if isinstance(record.data, MeetingRecord) and record.issue_id in printing:
            for index, said in enumerate(record.data.statements):
                if said.speaker.person not in delivered.get(record.id, ()):
                    mark = record.place.value("minutes", "statements", index, "speaker")
                    message = f"纪要说{_name(said.speaker.person, corpus)}发言，本期没有他的讲话"
                    hint = "请补上讲话（genre: speech），或核对讲话人和会议"
                    yield Finding(mark, message, hint, Severity.WARNING)


def _name(person: str, corpus: Corpus) -> str:
    registered = corpus.people.get(person)
    return registered.name if registered else person
