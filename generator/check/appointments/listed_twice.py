"""listed-twice：一个人在同一份名单里不列两次。

查什么：同一次会议的各件任免里，同一个人的同一职务不得列两次，也不得既任命又免去；
    同一份名单分几栏的（如主席团、秘书长），同一个人列在两栏的，后一栏要注“兼”。
为什么：名单合并、复制时最容易重列；重列的那一处往往本该是别人。
依据：一个职务一次任免；名单以人为单位。
错例：
    changes:
      决定任命: {赵小川: 青禾县水利局局长}
      决定免去: {赵小川: 青禾县水利局局长}
正例：
    changes:
      批准辞去: {何川: 青禾县河西人民检察院检察长}
      批准任命: {何川: 青禾县河东人民检察院检察长}
"""

from collections.abc import Iterator

from generator.check.appointments.matters import OfficeChange, matters
from generator.check.offices import Post, post_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "listed-twice"
SEVERITY = Severity.ERROR


_TWICE = "同一个人写了两次的，留一处；是同名的两个人，在人员登记册里各写 id，记录里写 id"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who stands twice where there is room for one."""
    yield from _changes(corpus)
    for record, text in records_of(corpus, TextRecord):
        yield from _names(record, text)


def _changes(corpus: Corpus) -> Iterator[Finding]:
    seen: dict[tuple[str, str, Post], OfficeChange] = {}
    for matter in matters(corpus):
        meeting = (matter.held or matter).record.id
        for change in matter.changes:
            key = (meeting, change.person, post_of(change.office))
            first = seen.setdefault(key, change)
            if first is not change:
                what = f"{change.name}的“{change.office.text}”"
                message = f"{what}同一次会议上既{first.verb}又{change.verb}"
                if first.verb is change.verb:
                    message = f"{what}同一次会议上{change.verb}了两次"
                hint = f"{_TWICE}；另一处在 {first.mark.path} 第{first.mark.line}行"
                yield Finding(change.mark, message, hint)


def _names(record: Record[Model], text: TextRecord) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for index, names in enumerate(text.names):
        for number, ref in enumerate(names.people):
            listed = ref.listed
            heading = seen.setdefault(listed.person, names.heading)
            if heading != names.heading and "兼" not in listed.note:
                message = f"{listed.person}已列在“{heading}”，又列在“{names.heading}”"
                mark = record.place.value("names", index, "people", number)
                hint = f"请核对姓名；兼任的写作 {listed.person}（兼），同名的两个人各写 id"
                yield Finding(mark, message, hint, Severity.WARNING)
