"""appraisal-period：评议的起止月份一致。

查什么：调研报告的正文说“4月至9月……评议”“自4月起开展”的，起止月份要与通报的 period 一致。
为什么：通报由一处写，各单位的调研报告由几个工作组写，说的是同一次评议。
依据：一次评议的各份文件互证。
错例：
    period: 2021年5月至9月        # 调研报告：工作组4月至9月开展评议
正例：
    period: 2021年4月至9月        # 调研报告：工作组4月至9月开展评议
"""

import re
from collections.abc import Iterator
from itertools import chain

from generator.check.rule import Finding
from generator.check.texts import Text, bodies
from generator.kinds.appraisal.model import Appraisal
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "appraisal-period"
SEVERITY = Severity.WARNING

_PERIOD = re.compile(r"(?P<from>\d{1,2})月(?:份)?(?:[至到—\-－~～]+(?P<to>\d{1,2})月)?")
_SPAN = re.compile(
    r"(?P<from>\d{1,2})月(?:份)?[至到—\-－~～]+(?P<to>\d{1,2})月(?:份)?[^。；0-9]{0,24}评议"
    r"|自(?P<since>\d{1,2})月(?:份)?起开展(?:工作|评议|调研)"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every survey that says another period than its appraisal."""
    periods = {
        f"{record.issue_id}/{one.survey}": record.data.period
        for record in corpus.content.records
        if isinstance(record.data, Appraisal)
        for one in record.data.appraised
        if one.survey and record.data.period
    }
    for record, body in bodies(corpus):
        period = periods.get(record.id)
        said = _PERIOD.search(period) if period else None
        if said:
            yield from chain.from_iterable(_spans(text, said) for text in body)


def _spans(text: Text, said: re.Match[str]) -> Iterator[Finding]:
    """Yield the periods of a text that are not the one that is said."""
    for found in _SPAN.finditer(text.text):
        start, end = found["since"] or found["from"], found["to"]
        is_other = end and said["to"] and int(end) != int(said["to"])
        if int(start) != int(said["from"]) or is_other:
            message = f"这里说“{found[0]}”，通报的评议时间（period）是{said.string}"
            yield text.finding(found.start(), message, "请核对评议的起止月份")
