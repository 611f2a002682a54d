"""figure-share：数据的占比由两个数得出。

查什么：数据（figures）写了占比（share）又写了是占什么（of：同一份记录里另一项数据的名称，或直接写那个数）的，
    占比要由两个数得出；of 所写的数据要有，单位要相同。备注写“占某某”而某某恰是另一项数据的，照样算。
    小数和以万、亿为单位的数本身是约数，留出末位的一半。
    备注写“法定5493天，现为358天”的压缩比、“为31102标箱的170%”一类的比率，也照算。
为什么：报告里占比多，改了总数忘了改占比的也多。
依据：算术；GB/T 8170—2008《数值修约规则与极限数值的表示和判定》。
错例：
    - {name: 村庄, value: 2954, unit: 个}
    - {name: 编制规划的村庄, value: 1047, unit: 个, share: 47%, of: 村庄}     # 应为35%
正例：
    - {name: 村庄, value: 2954, unit: 个}
    - {name: 编制规划的村庄, value: 1047, unit: 个, share: 35.4%, of: 村庄}
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.handling.arithmetic import Inexact, Way, printed, way
from generator.check.handling.figure_rows import Row, all_rows
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.model.values import Number
from generator.problems import Severity
from generator.suggest import did_you_mean

ID = "figure-share"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_NUMBER = re.compile(Number.form)
_N = r"[0-9]+(?:\.[0-9]+)?"
_OF = re.compile(r"占(?:全市|全部|同期)?([^，。；0-9]{4,})$")
_LESS = re.compile(
    rf"(?:法定|原为)(?P<from>{_N})(?P<unit>[^0-9.，。；]{{1,4}})，现为(?P<to>{_N})(?P=unit)"
)
_TIMES = re.compile(
    rf"为(?:[0-9]{{4}}年)?[^0-9]*(?P<whole>{_N})(?P<unit>[^0-9的]+)的(?P<rate>{_N}%)"
)


@dataclass(frozen=True)
class _Whole:
    """What a share is of: its name and its number."""

    name: str
    number: str
    value: Inexact


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every share that its two numbers do not give."""
    for _, rows in all_rows(corpus):
        by_name = {row.figure.name: row for row in reversed(rows)}
        for row in rows:
            yield from _share(row, by_name)
            yield from _note(row)


def _share(row: Row, by_name: Mapping[str, Row]) -> Iterator[Finding]:
    figure = row.figure
    whole = _whole(row, by_name)
    if figure.of and whole is None and not _NUMBER.fullmatch(figure.of):
        message = f"本记录没有“{figure.of}”这项数据"
        hint = did_you_mean(figure.of, by_name) or "of 要写同一份记录里另一项数据的名称，或一个数"
        yield Finding(row.mark("of"), message, hint, Severity.ERROR)
    if not (whole and figure.share) or whole.value.low <= 0 or figure.approximation:
        return
    if way(figure.share, _value(row), whole.value) is Way.NEITHER:
        rate = float(figure.value) * 100 / float(whole.number)
        message = f"{figure.name}{figure.value}÷{whole.name}{whole.number}={rate:.2f}%"
        hint = "请核对两个数和占比；原件如此的，请用 accept 说明"
        yield Finding(row.mark("share"), f"{message}，写的是{figure.share}", hint)


def _value(row: Row) -> Inexact:
    return printed(row.figure.value, row.figure.unit or "")


def _whole(row: Row, by_name: Mapping[str, Row]) -> _Whole | None:
    """Return what the share is of: as `of` says, or as the note names another figure."""
    said = row.figure.of
    if said and _NUMBER.fullmatch(said):
        return _Whole("", said, printed(said))
    noted = _OF.search(row.figure.note or "") if not said else None
    other = by_name.get(said or (noted[1] if noted else ""))
    if other and other is not row and other.figure.unit == row.figure.unit:
        return _Whole(other.figure.name, other.figure.value, _value(other))
    return None


def _note(row: Row) -> Iterator[Finding]:
    """Yield what the note reckons wrongly: a reduction from and to, or so much of another number."""
    figure, note = row.figure, row.figure.note or ""
    less, times = _LESS.search(note), _TIMES.search(note)
    if less and figure.unit == "%" and float(less["from"]) > float(less["to"]) > 0:
        cut = str(int(float(less["from"]) - float(less["to"]))) if _is_whole(less) else ""
        if cut and way(f"{figure.value}%", printed(cut), printed(less["from"])) is Way.NEITHER:
            rate = int(cut) * 100 / float(less["from"])
            message = f"{less[0]}，减少{rate:.2f}%，写的是{figure.value}%"
            yield Finding(row.mark("value"), message, "请核对两个数和百分数")
    if times and figure.unit == times["unit"] and float(times["whole"]):
        whole = printed(times["whole"], times["unit"])
        if whole.low > 0 and way(times["rate"], _value(row), whole) is Way.NEITHER:
            rate = float(figure.value) * 100 / float(times["whole"])
            message = f"{figure.value}÷{times['whole']}={rate:.2f}%，写的是{times['rate']}"
            yield Finding(row.mark("note"), message, "请核对两个数和百分数")


def _is_whole(found: re.Match[str]) -> bool:
    return found["from"].isdigit() and found["to"].isdigit()
