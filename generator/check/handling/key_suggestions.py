"""key-suggestions：重点建议满意率的规定得到执行。

查什么：重点建议评议的满意率低于规定的线（rules 里写的，没有写的按通行的60%），结果（outcome）要写明
    继续或重新办理、次年再评等处理；满意率不低于这条线、投票要求继续办理的又不过半，却说退回重办的，
    也查出；要求继续办理的过半，结果里却没有说继续办理的，提醒；各条规定所说的线要是同一条。
为什么：票决、评议之后怎样办，是重点建议督办的硬规定；低于线而没有下文，等于没有评议。
依据：本地关于重点建议办理的规定，写在 rules 里；通行的规定以满意率60%为线。
错例：
    appraisals:
      - {date: 2023-10-26, titles: [关于修渠的建议], count: 1, satisfaction: 55%, continue: 3票, outcome: 办结}
正例：
    appraisals:
      - {date: 2023-10-26, titles: [关于修渠的建议], count: 1, satisfaction: 55%, continue: 30票, outcome: 次年继续参加评议}
"""

import re
from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.handling.model import Handling, KeyAppraisal, KeySuggestions
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "key-suggestions"
SEVERITY = Severity.ERROR

USUAL = 60.0
"""The line that most local rules draw, in per cent."""

_PERCENT = re.compile(r"([0-9]+(?:\.[0-9]+)?)%")
_LINE = re.compile(
    r"满意率[^0-9，；]{0,6}?(?:低于|高于|不足|不到|超过|达到)\s*([0-9]+(?:\.[0-9]+)?)%"
)
_AGAIN = re.compile(
    "继续|重新|再次|再行|再评|再办|重办|次年|下一年|退回|回头看|专题询问|质询|限期|整改|交办"
)
_REDONE = re.compile("重新办理|退回|重办|不满意")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every appraisal of key suggestions without the consequence that its rule demands."""
    for record, handling in records_of(corpus, Handling):
        key = handling.key_suggestions
        if not key:
            continue
        yield from _lines(record, key)
        line = _line(key)
        for index, appraisal in enumerate(key.appraisals):
            yield from _consequence(record, index, appraisal, line)


def _line(key: KeySuggestions) -> float:
    """Return the satisfaction, in per cent, below which handling goes on."""
    lines = (_LINE.search(rule.condition) for rule in key.rules)
    return next((float(found[1]) for found in lines if found), USUAL)


def _lines(record: Record[Model], key: KeySuggestions) -> Iterator[Finding]:
    first: str | None = None
    for index, rule in enumerate(key.rules):
        found = _LINE.search(rule.condition)
        if found and first is not None and float(found[1]) != float(first):
            mark = record.place.value("key_suggestions", "rules", index, "condition")
            message = f"满意率的线前面是{first}%，这里是{found[1]}%"
            yield Finding(mark, message, "请核对规定的原文", Severity.WARNING)
        first = first or (found[1] if found else None)


def _consequence(
    record: Record[Model], index: int, appraisal: KeyAppraisal, line: float
) -> Iterator[Finding]:
    said = _PERCENT.search(appraisal.satisfaction)
    if not said:
        return
    rate, outcome = float(said[1]), appraisal.outcome or ""
    wanted = _PERCENT.search(appraisal.continued)
    most_want = bool(wanted) and float(wanted[1] if wanted else 0) > 50
    way = ("key_suggestions", "appraisals", index)
    below = rate < line and "以上" not in appraisal.satisfaction
    place = record.place.value(*way, "outcome" if outcome else "satisfaction")
    if below and not _AGAIN.search(outcome):
        message = f"满意率{appraisal.satisfaction}，低于{line:g}%，结果里没有写继续或重新办理"
        yield Finding(place, message, "请写明按规定怎样处理，或核对满意率")
    elif not below and not most_want and _REDONE.search(outcome):
        message = f"满意率{appraisal.satisfaction}，不低于{line:g}%，结果却说“{outcome}”"
        yield Finding(place, message, "请核对满意率和结果")
    elif most_want and not _AGAIN.search(outcome):
        message = f"要求继续办理的有“{appraisal.continued}”，结果里没有说继续办理"
        yield Finding(place, message, "请写明是否继续办理", Severity.WARNING)
    for key, text, found in (
        ("satisfaction", appraisal.satisfaction, said),
        ("continue", appraisal.continued, wanted),
    ):
        if found and float(found[1]) > 100:
            yield Finding(record.place.value(*way, key), f"“{text}”超过了100%", "请核对百分数")
