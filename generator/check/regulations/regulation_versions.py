"""regulation-versions：一部法规的各个文本首尾相接。

查什么：former 要是法规的记录，不兜圈子，一个文本只接一个修改后的文本；amendment 要是修改决定，写到这部法规，
    决定保密的，法规也要保密；题名不变，决定改了名称的除外；本公报登过的法规，被决定修改了，修改后的文本要登，
    它就是修改决定所在的那一期的。废止的法规不再有修改后的文本。
为什么：读者由一个文本找到前后的文本，查某一天的条文；断了一环，就查到不再有效的条文。
依据：《立法法》（2023年修正）第六十九条、第八十九条：修改后公布新的文本，公报上的文本为标准文本。
错例：
    regulations/dogs.yml: {title: 云泽市养犬管理条例, former: yunze/2022-2/dogs, amendment: trees-amendment}
正例：
    regulations/dogs.yml: {title: 云泽市养犬管理条例, former: yunze/2022-2/dogs, amendment: dogs-amendment}
"""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.amendment.model import AmendmentRecord
from generator.kinds.regulation.versions import (
    Version,
    amendment_of,
    chain,
    decisions,
    former,
    since,
    steps_for,
    versions,
)
from generator.link.corpus import Corpus
from generator.model.publication import Issue
from generator.model.record import Located
from generator.place import Mark
from generator.problems import Severity
from generator.statutes.instructions import Rename

ID = "regulation-versions"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every break between the versions of a regulation."""
    followed: set[str] = set()
    for record in versions(corpus):
        if not record.data.former or record.data.former in corpus.content.broken:
            continue
        mark, before = record.place.value("former"), former(record, corpus)
        if before is None:
            yield Finding(
                mark, f"“{record.data.former}”不是法规", "请写修改以前的文本：系列/期/记录"
            )
            continue
        if before.id == record.id or record.id in {one.id for one in chain(before, corpus)}:
            yield Finding(mark, "各个文本兜了圈子", "former 写修改以前的文本")
            continue
        if before.id in followed:
            message = f"“{record.data.former}”已有修改后的文本"
            yield Finding(mark, message, "再次修改的，former 写最近一次修改后的文本")
        followed.add(before.id)
        yield from _order(record, before, corpus)
        yield from _decided(record, before, corpus)
    yield from _unfollowed(corpus, followed)


def _order(record: Version, before: Version, corpus: Corpus) -> Iterator[Finding]:
    own, earlier = since(record, corpus), since(before, corpus)
    if own and earlier and is_before(own, earlier):
        message = f"这个文本{own}起施行，早于修改以前的文本{earlier}"
        yield Finding(record.place.value("former"), message, "请核对施行的日期和 former")
    if before.is_embargoed and not record.is_embargoed:
        message = f"“{record.data.former}”是保密的，修改后的文本却不保密"
        yield Finding(record.place.value("former"), message, "请把这份记录也写上 embargo: true")


def _decided(record: Version, before: Version, corpus: Corpus) -> Iterator[Finding]:
    if not record.data.amendment:
        if record.data.title != before.data.title and not record.data.amended:
            yield from _renamed(record, before)
        return
    mark, decision = record.place.value("amendment"), amendment_of(record, corpus)
    if f"{record.issue_id}/{record.data.amendment}" in corpus.content.broken:
        return
    if decision is None:
        message = f"“{record.data.amendment}”不是修改决定"
        yield Finding(mark, message, "请写 amendments/ 里记录的文件名")
        return
    told = decisions(corpus).get(decision.id)
    steps = steps_for(told, before.data.title) if told else ()
    if steps is None:
        message = f"“{record.data.amendment}”没有修改《{before.data.title}》"
        yield Finding(mark, message, "请核对修改决定的原文里法规的题名")
        return
    if decision.is_embargoed and not record.is_embargoed:
        message = f"“{record.data.amendment}”是保密的，修改后的文本却不保密"
        yield Finding(mark, message, "请把这份记录也写上 embargo: true")
    renames = any(isinstance(one.instruction, Rename) for one in steps)
    if record.data.title != before.data.title and not renames:
        yield from _renamed(record, before)


def _renamed(record: Version, before: Version) -> Iterator[Finding]:
    message = f"题名与修改以前的《{before.data.title}》不同"
    yield Finding(record.place.value("title"), message, "请核对题名和 former")


def _unfollowed(corpus: Corpus, followed: set[str]) -> Iterator[Finding]:
    """Yield the statutes that a decision amends whose text in the archive ends before it."""
    issues = corpus.content.issues
    last = {(one.series, one.data.title): one for one in versions(corpus) if one.id not in followed}
    # What could not be read may be the text after the amendment.
    unread = {record_id.rpartition("/")[0] for record_id in corpus.content.broken}
    for record, _ in records_of(corpus, AmendmentRecord):
        if record.issue_id in unread:
            continue
        told = decisions(corpus).get(record.id)
        for title, line in (told.named if told else {}).items():
            one = last.get((record.series, title))
            if one and record.text and _is_before(issues[one.issue_id], issues[record.issue_id]):
                message = f"《{title}》由这份决定修改，却没有修改后的文本"
                hint = f"请在本期的 regulations/ 里建立记录，写 former: {one.id} 和 amendment: {record.name}"
                yield Finding(Mark(record.text.path, line), message, hint, Severity.WARNING)


def _is_before(issue: Located[Issue], other: Located[Issue]) -> bool:
    return issue.data.date < other.data.date
