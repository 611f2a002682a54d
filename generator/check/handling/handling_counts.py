"""handling-counts：件数相合。

查什么：各部分（parts）相加要等于总数；其中（including）的每一项不超过总数；按内容分类（subjects）、
    按结果分类（classes）的件数相加要等于总数，或等于总数里由政府等一方承办的件数；
    联合承办（joint）、各件（items）不多于总数；重点建议逐步筛选，后一步不多于前一步；
    评议的件数不少于所列的题目；提出的代表不少于领衔的代表。
为什么：办理报告先说一共多少件，再分几种办法说一遍，加起来不等于总数，报告就站不住。
依据：算术。
错例：
    received: {name: 建议, count: 151}
    classes:
      - {name: A类, count: 88}
      - {name: B类, count: 57}
      - {name: C类, count: 7}         # 合计152件
正例：
    received: {name: 建议, count: 151}
    classes:
      - {name: A类, count: 88}
      - {name: B类, count: 57}
      - {name: C类, count: 6}
"""

from collections.abc import Iterator

from generator.check.handling.counted import Whole, bases, wholes
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.handling.model import Handling, KeySuggestions
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "handling-counts"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every count that does not agree with the counts beside it."""
    for record, handling in records_of(corpus, Handling):
        for whole in wholes(handling):
            yield from _whole(record, whole)
        yield from _classified(record, handling)
        yield from _at_most(record, handling)
        if handling.key_suggestions:
            yield from _key_suggestions(record, handling.key_suggestions)
        for index, item in enumerate(handling.items):
            if item.proposers is not None and item.proposers < len(item.lead):
                mark = record.place.value("items", index, "proposers")
                message = f"提出的代表{item.proposers}名，少于领衔的{len(item.lead)}名"
                yield Finding(mark, message, "请核对人数；proposers 包括领衔的代表")


def _whole(record: Record[Model], whole: Whole) -> Iterator[Finding]:
    counted = whole.counted
    total = sum(part.count for part in counted.parts)
    if counted.parts and total != counted.count:
        parts = "+".join(str(part.count) for part in counted.parts)
        message = f"“{counted.name}”{counted.count}件，各部分相加为{total}件（{parts}）"
        mark = record.place.value(*whole.path, "count")
        yield Finding(mark, message, "请核对总数和各部分；只列了一部分的，请写在 including 里")
    for index, part in enumerate(counted.including):
        if part.count > counted.count:
            mark = record.place.value(*whole.path, "including", index, "count")
            message = f"其中的“{part.name}”{part.count}件，多于“{counted.name}”{counted.count}件"
            yield Finding(mark, message, "请核对件数")


def _classified(record: Record[Model], handling: Handling) -> Iterator[Finding]:
    due = bases(handling)
    sums = {
        "subjects": [one.count for one in handling.subjects],
        "classes": [one.count for one in handling.classes],
    }
    for key, counts in sums.items():
        total, what = sum(counts), _WHAT[key]
        mark = record.place.key(key)
        if counts and due and total not in due:
            message = f"{what}的件数相加为{total}件，总数是{due[0]}件"
            yield Finding(mark, message, "请核对各类的件数和总数")
    of_subjects, of_classes = sum(sums["subjects"]), sum(sums["classes"])
    if not due and of_subjects and of_classes and of_subjects != of_classes:
        message = f"按内容分类共{of_subjects}件，按结果分类共{of_classes}件"
        yield Finding(record.place.key("classes"), message, "请核对各类的件数")


_WHAT = {"subjects": "按内容分类", "classes": "按结果分类"}


def _at_most(record: Record[Model], handling: Handling) -> Iterator[Finding]:
    if not handling.received:
        return
    total = handling.received.count
    if handling.joint is not None and handling.joint > total:
        message = f"联合承办{handling.joint}件，多于总数{total}件"
        yield Finding(record.place.value("joint"), message, "请核对件数")
    if len(handling.items) > total:
        message = f"列了{len(handling.items)}件，多于总数{total}件"
        yield Finding(record.place.key("items"), message, "请核对总数和各件")


def _key_suggestions(record: Record[Model], key: KeySuggestions) -> Iterator[Finding]:
    way = ("key_suggestions", "stages")
    for index, (before, after) in enumerate(zip(key.stages, key.stages[1:], strict=False)):
        if after.count > before.count:
            mark = record.place.value(*way, index + 1, "count")
            message = f"“{after.name}”{after.count}件，多于前一步“{before.name}”{before.count}件"
            yield Finding(mark, message, "请核对各步的件数和次序")
    for index, appraisal in enumerate(key.appraisals):
        mark = record.place.value("key_suggestions", "appraisals", index, "count")
        if appraisal.count < len(appraisal.titles):
            message = f"评议了{appraisal.count}件，列了{len(appraisal.titles)}个题目"
            yield Finding(mark, message, "请核对件数和题目")
        if appraisal.date.year == key.year and appraisal.count > key.stages[-1].count:
            message = f"评议了{appraisal.count}件，当年确定的只有{key.stages[-1].count}件"
            yield Finding(mark, message, "请核对件数")
