"""same-text：同样的文字不登两遍。

查什么：一份正文里，十六个字以上的一段、一句重复出现的（紧挨着重复的，十个字以上就算）；
    同一系列里，两份正文的句子多半相同的，或者题名、会议、日期都相同的两份记录：多半是一份文件录了两遍。
    法规等分条的文件，只查紧挨着的重复；表格里的字不查。
为什么：粘贴两次、录入两次，目录里就有两份同样的文件，读者不知道引哪一份。
依据：一份文件只有一个文本。
错例：
    加快改造供水管网，降低漏损。加快改造供水管网，降低漏损。
正例：
    加快改造供水管网，降低漏损。
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.check.facts.other_title import are_of_places
from generator.check.rule import Finding
from generator.check.texts import RecordTexts, Text, TextKind, printed
from generator.kinds.regulation.model import RegulationRecord
from generator.kinds.regulation.versions import chain
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Located, Record
from generator.problems import Severity

ID = "same-text"
SEVERITY = Severity.WARNING

_SENTENCE = re.compile(r"[^。；！？\n]+")
_ARTICLE = re.compile(r"^第[一二三四五六七八九十百零〇]+条|修改为[：:]")
_NEAR, _FAR = 10, 16
"""Characters of a sentence that stands twice: right beside, or anywhere in the text."""
_LEAST = 3
"""Sentences that two texts must share to be one."""
_CROWD = 12
"""A sentence that more texts have is a formula."""


class _Sentence(NamedTuple):
    """A sentence and where it stands."""

    said: str
    text: Text
    start: int


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every sentence that stands twice, and every document that does."""
    by_series: dict[str, list[tuple[RecordTexts, Sequence[_Sentence]]]] = defaultdict(list)
    for own in printed(corpus):
        record = own.located
        if not isinstance(record, Record):
            continue
        sentences = tuple(_sentences(own.body))
        is_statute = isinstance(record.data, RegulationRecord) or _is_in_articles(own.body)
        yield from _twice(sentences, is_statute)
        for text in own.texts:
            if not text.is_body and text.role is not TextKind.CELL:
                yield from _twice(tuple(_sentences([text])), is_statute)
        by_series[record.series].append((own, sentences))
    for records in by_series.values():
        yield from _documents(records, corpus)


def _sentences(texts: Sequence[Text]) -> Iterator[_Sentence]:
    for text in texts:
        if text.role is not TextKind.CELL and len(text.text) >= _NEAR:
            for found in _SENTENCE.finditer(text.text):
                yield _Sentence("".join(found[0].split()), text, found.start())


def _is_in_articles(body: Sequence[Text]) -> bool:
    return sum(bool(_ARTICLE.search(text.text)) for text in body) >= _LEAST


def _twice(sentences: Sequence[_Sentence], is_statute: bool) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for index, one in enumerate(sentences):
        before = seen.get(one.said)
        is_near = before is not None and index - before == 1
        is_told = len(one.said) >= (_NEAR if is_near else _FAR) and (is_near or not is_statute)
        if before is not None and is_told:
            line = sentences[before].text.mark(sentences[before].start).line
            message = f"“{one.said[:12]}……”与第{line}行的一句相同"
            yield one.text.finding(one.start, message, "多半是粘贴了两次，请删去一处")
        seen[one.said] = index


def _documents(
    records: Sequence[tuple[RecordTexts, Sequence[_Sentence]]], corpus: Corpus
) -> Iterator[Finding]:
    yield from _same_heads([own for own, _ in records])
    where: dict[str, list[int]] = defaultdict(list)
    for index, (_, sentences) in enumerate(records):
        for said in {one.said for one in sentences if len(one.said) >= _FAR}:
            where[said].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for found in where.values():
        if 1 < len(found) <= _CROWD:
            shared.update((one, two) for at, one in enumerate(found) for two in found[at + 1 :])
    sizes = [len({s.said for s in sentences if len(s.said) >= _FAR}) for _, sentences in records]
    for (one, two), count in shared.items():
        if count >= _LEAST and 2 * count > min(sizes[one], sizes[two]):
            first, second = records[one][0].located, records[two][0].located
            if _are_versions(first, second, corpus):
                continue
            message = f"正文与 {first.place.mark.path} 的多半相同"
            yield Finding(second.place.mark, message, "一份文件录了两遍的，请删去一份")


def _are_versions(one: Located[Model], other: Located[Model], corpus: Corpus) -> bool:
    """Whether two records are versions of one regulation, or alike regulations of two places."""
    if not (isinstance(one, Record) and isinstance(other, Record)):
        return False
    titles = [getattr(record.data, "title", "") for record in (one, other)]
    are_alike = isinstance(one.data, RegulationRecord) and are_of_places(titles[0], titles[1])
    return are_alike or other in chain(one, corpus) or one in chain(other, corpus)


def _same_heads(records: Sequence[RecordTexts]) -> Iterator[Finding]:
    """Yield the records whose title, meeting and date are those of another one of the kind."""
    seen: dict[tuple[str, ...], Record[Model]] = {}
    for own in records:
        record = own.located
        title = getattr(record.data, "title", None)
        if not isinstance(record, Record) or not title:
            continue
        data = record.data
        said = [
            str(getattr(data, key, None) or "") for key in ("meeting", "date", "issuer", "number")
        ]
        key = (record.kind, record.issue_id, "".join(title.split()), *said)
        first = seen.setdefault(key, record)
        if first is not record and (said[0] or said[1]):
            message = f"题名、会议、日期与 {first.place.mark.path} 的相同"
            mark = record.place.value("title")
            yield Finding(mark, message, "一份文件录了两遍的，请删去一份")
