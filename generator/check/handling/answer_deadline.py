"""answer-deadline：书面答复的期限与正文相同。

查什么：审议意见记录的答复期限（answer 的 within，几个月）要与正文里写的“几个月内”相同。
    正文没有写几个月的不查；写了几个不同期限的，有一个相同即可。
为什么：期限决定督办的日子，记录和正文各写一次，最容易改了一处忘了另一处。
依据：记录与正文互证；监督法关于研究处理情况书面报告的规定。
错例：
    answer: {within: 3, to: 青禾县人大常委会}
    # 正文：县政府应在两个月内研究处理，作出书面报告。
正例：
    answer: {within: 2, to: 青禾县人大常委会}
    # 正文：县政府应在两个月内研究处理，作出书面报告。
"""

import re
from collections.abc import Iterator

from generator.check.rule import Finding
from generator.check.texts import bodies
from generator.chinese import months, numeral
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "answer-deadline"
SEVERITY = Severity.WARNING

_MONTHS = re.compile("([0-9一二两三四五六七八九十]{1,3})个月(?:之)?内")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every deadline that is none of those that the text demands."""
    for record, body in bodies(corpus):
        if isinstance(record.data, TextRecord) and record.data.answer:
            within = record.data.answer.within
            found = [said for text in body for said in _MONTHS.findall(text.text)]
            if found and not {str(within), numeral(within), months(within)[:1]} & set(found):
                mark = record.place.value("answer", "within")
                message = f"答复期限写的是{within}个月，正文写的是{found[0]}个月内"
                yield Finding(mark, message, "请核对记录和正文")
