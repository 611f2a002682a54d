"""rates：比率在理，并与件数相合。

查什么：办结率、面商率、满意率等比率，占比（share）和测评满意率，要在 0 到 100% 之间；
    办成率、解决率要与第一类（已解决或基本解决）的占比相同；带小数的代表满意率，
    要能由总数或其中承办的件数得出，得不出的提醒核对。
为什么：比率是一年办理工作的结论，最受代表注意。
依据：算术。
错例：
    received: {name: 建议, count: 151}
    rates:
      - {name: 代表满意率, value: 97.97%}      # 147件是97.35%，148件是98.01%
正例：
    received: {name: 建议, count: 151}
    rates:
      - {name: 代表满意率, value: 98.01%}
"""

import re
from collections.abc import Iterator

from generator.check.handling.arithmetic import can_be
from generator.check.handling.counted import bases
from generator.check.handling.figure_rows import all_rows
from generator.check.mentions import mentioned
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.check.values import Value
from generator.kinds.appraisal.model import OfficialRating
from generator.kinds.handling.model import Counted, Handling, OutcomeClass, Rate
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.prose import Figure
from generator.model.record import Record
from generator.model.values import Percent
from generator.problems import Severity

ID = "rates"
SEVERITY = Severity.ERROR

_AT_MOST = re.compile(
    "(?:满意|办结|办成|解决|面商|走访|见面|答复|受理|通办|覆盖|普及|合格|达标|接种|整改|漏损|利用|供水|入学|及格|优秀)率$"
)
"""Rates of a part of a whole; 增长率 and 完成率 may be more than all."""

_PARTS_OF_A_WHOLE = (Counted, OutcomeClass, Rate, OfficialRating)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every rate that cannot be, or that the counts do not give."""
    for value in mentioned(corpus, Percent):
        if _is_of_a_whole(value) and not 0 <= float(value.value.rstrip("%")) <= 100:
            message = f"{value.value}不在0到100%之间"
            yield Finding(value.mark, message, "请核对；增长率请写在 growth 里")
    for _, rows in all_rows(corpus):
        for row in rows:
            figure = row.figure
            if figure.unit == "%" and _AT_MOST.search(figure.name) and float(figure.value) > 100:
                message = f"“{figure.name}”{figure.value}%，超过了100%"
                yield Finding(row.mark("value"), message, "请核对百分数")
    for record, handling in records_of(corpus, Handling):
        for index, rate in enumerate(handling.rates):
            yield from _solved(record, handling, index, rate)
            yield from _satisfied(record, handling, index, rate)


def _is_of_a_whole(value: Value[Percent]) -> bool:
    if isinstance(value.owner, Figure):
        return value.path[-1] == "share"
    return isinstance(value.owner, _PARTS_OF_A_WHOLE)


def _solved(record: Record[Model], handling: Handling, index: int, rate: Rate) -> Iterator[Finding]:
    first = handling.classes[0] if handling.classes else None
    if not first or not first.share or rate.name not in {"办成率", "解决率"}:
        return
    if "解决" in (first.legend or first.name) and rate.value != first.share:
        mark = record.place.value("rates", index, "value")
        message = f"{rate.name}{rate.value}，“{first.name}”的占比是{first.share}"
        yield Finding(mark, message, "两处说的是同一个比率，请核对")


def _satisfied(
    record: Record[Model], handling: Handling, index: int, rate: Rate
) -> Iterator[Finding]:
    total = bases(handling)
    # A rate may be of any part that has its own number: that the government handled, that was answered.
    wholes = [count for count in total if count]
    if not wholes or "满意率" not in rate.name or "." not in rate.value or rate.note:
        return
    if not any(can_be(rate.value, whole) for whole in wholes):
        of = "、".join(f"{whole}件" for whole in dict.fromkeys(wholes))
        mark = record.place.value("rates", index, "value")
        message = f"{rate.name}{rate.value}，以{of}作总数都得不出"
        hint = "请核对；原件另有总数（如按人数计算）的，请用 accept 说明"
        yield Finding(mark, message, hint, Severity.WARNING)
