"""doubled-punctuation：标点不重复，不相抵。

查什么：两个点号连在一起（，，　。。　，。　、，），句中的右引号前后各有一个句号（。”。），
    省略号写成三个点或几个句号，破折号写成半角的 --。
    问号叹号连用（？！）不算错。
为什么：多半是删改句子时留下的。
依据：《标点符号用法》（GB/T 15834—2011）：省略号为六连点“……”，破折号为“——”。
错例：
    供水正常，，水质达标。。
正例：
    供水正常，水质达标。
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "doubled-punctuation"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_DOUBLED = re.compile(r"[，。、；：][，。、；：]+|[？！][，。、；：]|[，、；：][？！]|。”。")
_ELLIPSIS = re.compile(rf"(?<=[{HAN}])\.{{3,6}}|。{{3,}}|(?<!…)…(?!…)")
_DASH = re.compile(rf"(?<=[{HAN}”》）])-{{2,}}|(?<!-)-{{2,}}+(?=[{HAN}“《（])")
_ANY = re.compile(r"(?=[，。、；：？！.…-])(?:[，。、；：？！]{2}|。”。|\.{3}|(?<!…)…(?!…)|--)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield marks that stand twice or against each other."""
    for text in texts_having(corpus, _ANY):
        for match in _ELLIPSIS.finditer(text.text):
            message = f"省略号写成了“{match[0]}”"
            yield text.finding(match.start(), message, "省略号是六个点，请改成“……”")
        for match in _DASH.finditer(text.text):
            message = f"破折号写成了“{match[0]}”"
            yield text.finding(match.start(), message, "请改成“——”")
        for match in _DOUBLED.finditer(text.text):
            if not match[0].startswith("。。。"):
                message = f"标点“{match[0]}”连在一起"
                yield text.finding(match.start(), message, "请只留一个")
