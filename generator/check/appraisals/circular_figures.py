"""circular-figures：通报和统计表的数字与票数一致。

查什么：通报（circular）、统计表（table）照录原件文字（wording）的，其中每个单位的满意票、基本满意票、
    不满意票、收回票数、结果和名次，要与记录里的 ballots、result、rank 相同。
    没有写 wording 的，两份文件都由同一份票数生成，不会不同。
    同一期别的文字（纪要、报告、讲话）说到一个单位的票数、结果、名次的，也要相同；说“分别”“上次”的不查。
为什么：通报和统计表分头排版，是同一次投票的两次誊写。
依据：一次评议的各份文件互证。
错例：
    ballots: {returned: 38, satisfied: 36, basically_satisfied: 2, dissatisfied: 0}
    # circular 的 wording：县水利局……满意（满意票35票，基本满意票2票，不满意票0票）
正例：
    ballots: {returned: 38, satisfied: 36, basically_satisfied: 2, dissatisfied: 0}
    # circular 的 wording：县水利局……满意（满意票36票，基本满意票2票，不满意票0票）
"""

import re
from collections.abc import Iterator, Mapping

from generator.check.appraisals.retold import retold
from generator.check.appraisals.tables import rows
from generator.check.rule import Finding
from generator.check.texts import Text, TextKind, texts
from generator.kinds.appraisal.model import Appraisal, Appraised
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.model.satisfaction import Choice
from generator.problems import Severity

ID = "circular-figures"
SEVERITY = Severity.WARNING

_VOTES = re.compile(r"(?P<what>基本满意|不满意|满意|弃权)票?[为是：:\s]*(?P<count>[0-9]+)\s*票")
_RANK = re.compile(r"第\s*(?P<rank>[0-9]+)\s*名")
_KEYS = {str(vote): vote.key for vote in Choice}
_COLUMNS = {
    "发出票数": "issued", "收回票数": "returned", "无效票": "invalid", "无效票数": "invalid",
    "评议结果": "result", "结果": "result", "名次": "rank",
    **{f"{vote}{more}": key for vote, key in _KEYS.items() for more in ("", "票", "票数")},
}  # fmt: skip


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of the originals' wording that is not the record's."""
    appraisals = [one for one in corpus.content.records if isinstance(one.data, Appraisal)]
    worded = {
        record.place.mark.path: _Names(record, record.data, corpus)
        for record in appraisals
        if isinstance(record.data, Appraisal) and record.data.wordings
    }
    for text in texts(corpus) if worded else ():
        names = worded.get(text.located.place.mark.path)
        if names and text.path[-1:] == ("wording",) and text.role is not TextKind.CELL:
            yield from names.said(text)
    for names in worded.values():
        yield from names.tables()
    yield from retold(corpus)


class _Names:
    """One appraisal whose originals are worded: the body that the text is at, the facts of each."""

    def __init__(self, record: Record[Model], appraisal: Appraisal, corpus: Corpus) -> None:
        scope = scope_of(corpus, record.series, record.issue)
        self.record, self.appraisal = record, appraisal
        self.by_name: dict[str, Appraised] = {}
        for one in appraisal.appraised:
            body = scope.find_body(one.body) if one.body else None
            for name in body.names if body else filter(None, (one.body, one.subject)):
                self.by_name[name] = one
        self.current: Appraised | None = None

    def said(self, text: Text) -> Iterator[Finding]:
        """Yield the votes and ranks of one block that are not those of the body it is about."""
        named = {id(one): one for name, one in self.by_name.items() if name in text.text}
        if len(named) == 1:
            (self.current,) = named.values()
        elif named or text.role is TextKind.HEADING:
            self.current = None
        if self.current is None:
            return
        facts = _facts(self.current)
        for found in _VOTES.finditer(text.text):
            due = facts.get(_KEYS[found["what"]])
            if due and found["count"] != due:
                message = (
                    f"{self.current.said}：这里{found['what']}{found['count']}票，票数里是{due}票"
                )
                yield text.finding(found.start("count"), message, _HINT)
        for found in _RANK.finditer(text.text):
            due = facts.get("rank")
            if due and found["rank"] != due:
                message = f"{self.current.said}：这里第{found['rank']}名，记录里是第{due}名"
                yield text.finding(found.start("rank"), message, _HINT)

    def tables(self) -> Iterator[Finding]:
        """Yield the cells of tables that are not the facts of the body of their row."""
        for part, wording in self.appraisal.wordings:
            mark = self.record.place.value(part, "wording")
            for row in rows(wording):
                named = [one for name, one in self.by_name.items() if name in row.values()]
                for column, cell in row.items() if named else ():
                    due = _facts(named[0]).get(_COLUMNS.get(column, ""))
                    if due is not None and cell != due:
                        message = f"{named[0].said}：表中{column}是“{cell}”，记录里是“{due}”"
                        yield Finding(mark, message, _HINT)


_HINT = "请核对原件；原件如此的，请用 accept 说明"


def _facts(one: Appraised) -> Mapping[str, str]:
    """Return what the record says of a body, as it is printed."""
    votes = one.ballots.model_dump() if one.ballots else {}
    said = {**votes, "result": one.result, "rank": one.rank}
    return {key: str(value) for key, value in said.items() if value is not None}
