"""announced：公告和它公布的法规要一致。

查什么：公告的 regulation 要是一份法规，或者修改、废止法规的决定；由修改决定改成的文本不单独公布，写决定；公告不早于法规的通过和批准，不晚于法规的施行；
    法规保密的，公告也要保密；法规记录也写了公布的日期、公告的编号的，与公告相同；一部法规在一期里只公布一次。
为什么：公告是法规生效的凭据，日期、编号与法规对不上，就有一处印错。
依据：《立法法》（2023年修正）第八十八条、第八十九条。
错例：
    announcements/dogs.yml: {date: 2023-05-01, regulation: dogs}
    regulations/dogs.yml: {approved: {by: 省人大常委会, date: 2023-05-26}}
正例：
    announcements/dogs.yml: {date: 2023-06-01, regulation: dogs}
    regulations/dogs.yml: {approved: {by: 省人大常委会, date: 2023-05-26}}
"""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.announcement.model import AnnouncementRecord
from generator.kinds.regulation.versions import amendment_of
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.enacted import Enacted
from generator.model.record import Record
from generator.problems import Severity

ID = "announced"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield what an announcement says otherwise than the regulation that it makes public."""
    seen: set[str] = set()
    for record, data in records_of(corpus, AnnouncementRecord):
        statute = corpus.records.get(f"{record.issue_id}/{data.regulation}")
        if not data.regulation or not statute:
            continue
        mark = record.place.value("regulation")
        if not isinstance(statute.data, Enacted):
            message = f"“{data.regulation}”不是法规，也不是修改决定"
            yield Finding(mark, message, "请写法规或者修改决定记录的文件名；别的文件用 says 写明")
            continue
        if decision := amendment_of(statute, corpus):
            message = f"“{data.regulation}”是修改决定改成的文本，会议通过的是那份决定"
            yield Finding(mark, message, f"请写修改决定的记录名：{decision.name}")
            continue
        if statute.is_embargoed and not record.is_embargoed:
            message = f"“{data.regulation}”是保密的，公布它的公告却不保密"
            yield Finding(mark, message, "请把公告也写上 embargo: true，或先解除法规的保密")
        if statute.id in seen:
            message = f"“{data.regulation}”在本期已有公告公布"
            yield Finding(mark, message, "一部法规只公布一次，请核对 regulation")
        seen.add(statute.id)
        yield from _dates(record, data, statute.data, corpus)
        yield from _same(record, data, statute.data)


def _dates(
    record: Record[Model], data: AnnouncementRecord, statute: Enacted, corpus: Corpus
) -> Iterator[Finding]:
    vote = scope_of(corpus, record.series, record.issue).find_deciding(statute)
    mark = record.place.value("date")
    before = {
        "通过": vote.date if vote else None,
        "批准": statute.approved.date if statute.approved else None,
    }
    for what, day in before.items():
        if day and is_before(data.date, day):
            message = f"公告的日期{data.date}早于法规的{what}{day}"
            yield Finding(mark, message, "请核对这两个日期")
    if statute.in_force and is_before(statute.in_force, data.date):
        message = f"公告的日期{data.date}晚于法规的施行{statute.in_force}"
        yield Finding(mark, message, "请核对这两个日期")


def _same(record: Record[Model], data: AnnouncementRecord, statute: Enacted) -> Iterator[Finding]:
    said = statute.published
    if said and said.date != data.date:
        message = f"公告的日期是{data.date}，法规记录写的公布日期是{said.date}"
        yield Finding(record.place.value("date"), message, "请核对；法规记录的 published 可以不写")
    if said and said.number and said.number != data.number:
        message = f"公告的编号与法规记录写的“{said.number}”不同"
        path = ("number",) if data.number else ("regulation",)
        yield Finding(record.place.value(*path), message, "请核对；法规记录的 published 可以不写")
