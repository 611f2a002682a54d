"""stray-marks：强调、删除的记号不印成字。

查什么：成对围着汉字而不起作用、照样印出来的星号和波浪号：*抓落实*，****强化****，~~删去~~。
    从文档或网页粘贴来的文字常有。乘号（长*宽*高）、隐去的姓名和号码（张**、138****5678）不算。
为什么：读者看到的是几个星号，不是强调。
依据：《标点符号用法》（GB/T 15834—2011）：星号、波浪号不是强调的标点。
错例：
    要*抓落实*，促发展
正例：
    要**抓落实**，促发展
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "stray-marks"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_PAIR = re.compile(
    rf"(?<![*~])(?P<mark>\*{{1,4}}|~~)(?P<words>[{HAN}“《（](?:[^*~\n]{{0,80}}[{HAN}”》）。，；！？])?)(?P=mark)(?![*~])"
)
_BESIDE = re.compile(f"[{HAN}A-Za-z0-9]")
_FEW = 2
"""So few characters between two single stars may be factors: 长*宽*高, or a name: 张*和李*."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield the first pair of marks round Chinese words in every text, with how many there are."""
    for text in texts_having(corpus, _PAIR):
        yield from text.gathered(
            (found.start(), f"“{found[0]}”的“{found['mark']}”会照样印出来", _HINT)
            for found in _PAIR.finditer(text.text)
            if not _may_be_meant(text, found)
        )


_HINT = "请删去；要加粗的，正文里写成 **……**"


def _may_be_meant(text: Text, found: re.Match[str]) -> bool:
    before = text.text[max(0, found.start() - 1) : found.start()]
    few = found["mark"] == "*" and len(found["words"]) <= _FEW
    return few and bool(_BESIDE.match(before))
