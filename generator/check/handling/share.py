"""share：百分数由件数得出。

查什么：各部分、各类印出的占比（share），要由它的件数除以总数得出：四舍五入或截去尾数都可以，
    两种都不是的是提醒；只有截去尾数才对的，--info 时列为参考；同一组里有的四舍五入、有的截去尾数的，也提醒。
    各类的占比以各类合计为总数。
为什么：件数与占比印在一起，读者一除便知。
依据：算术；GB/T 8170—2008《数值修约规则与极限数值的表示和判定》。
错例：
    - {name: A类, count: 49, share: 76%}      # 49÷64=76.56%，截去了尾数
    - {name: B类, count: 15, share: 24%}      # 15÷64=23.44%，两种算法都得不出24%
正例：
    - {name: A类, count: 49, share: 77%}
    - {name: B类, count: 15, share: 23%}
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.handling.arithmetic import Way, exact, rounded, way
from generator.check.handling.counted import wholes
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.handling.model import Counted, Handling, OutcomeClass
from generator.link.corpus import Corpus
from generator.model.values import Percent
from generator.place import Path
from generator.problems import Severity

ID = "share"
SEVERITY = Severity.WARNING


@dataclass(frozen=True)
class _Share:
    """A share with its count and the way to it."""

    name: str
    count: int
    share: Percent
    path: Path


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every share that its count does not give."""
    for record, handling in records_of(corpus, Handling):
        for whole, shares in _groups(handling):
            ways = [(one, way(one.share, exact(one.count), exact(whole))) for one in shares]
            mixed = {how for _, how in ways} >= {Way.ROUNDED, Way.TRUNCATED}
            for one, how in ways:
                mark = record.place.value(*one.path, "share")
                due = rounded(one.share, one.count, whole)
                shown = f"{one.name}：{one.count}÷{whole}={one.count * 100 / whole:.2f}%"
                if how is Way.NEITHER:
                    message = f"{shown}，写的是{one.share}，四舍五入、截去尾数都得不出"
                    yield Finding(mark, message, f"应为{due}，请核对件数和占比")
                elif how is Way.TRUNCATED and mixed:
                    message = f"{shown}，写的{one.share}是截去尾数，同组别的占比是四舍五入"
                    yield Finding(mark, message, f"请用一种算法；四舍五入是{due}")
                elif how is Way.TRUNCATED:
                    message = f"{shown}，写的{one.share}是截去尾数，不是四舍五入"
                    yield Finding(mark, message, f"四舍五入是{due}", Severity.INFO)


def _groups(handling: Handling) -> Iterator[tuple[int, Sequence[_Share]]]:
    """Yield the shares of each whole, with the whole; a whole of nothing has none."""
    for whole in wholes(handling):
        shares = [
            _Share(part.name, part.count, part.share, (*whole.path, key, index))
            for key, group in whole.groups
            for index, part in enumerate(group)
            if part.share
        ]
        if whole.counted.count:
            yield whole.counted.count, shares
    yield from _complete("classes", handling.classes)
    yield from _complete("subjects", handling.subjects)


def _complete(
    key: str, group: Sequence[OutcomeClass | Counted]
) -> Iterator[tuple[int, Sequence[_Share]]]:
    """Yield the shares of a list that leaves nothing out, with its total."""
    total = sum(one.count for one in group)
    if total:
        yield (
            total,
            [
                _Share(one.name, one.count, one.share, (key, index))
                for index, one in enumerate(group)
                if one.share
            ],
        )
