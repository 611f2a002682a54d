"""range-mark：起止之间用一字线或浪纹线。

查什么：数与数之间表示起止的半角连字符（1-6月）、短划（1–6月）和半角波浪号（1~6月）。
    日期编码（2021-09-22）、电话、编号、比分和外文里的不算。
为什么：1-6月、1—6月混用，同一个时段看起来像两回事，也检索不到一起。
依据：《标点符号用法》（GB/T 15834—2011）：时间、地域的起止用一字线“—”，数值范围用浪纹线“～”。
错例：
    2021年1-6月份财政预算执行情况
正例：
    2021年1—6月份财政预算执行情况
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "range-mark"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_TIME = "年月日号时点周届"
_UNIT = f"{_TIME}％%‰个名人万亿千百元件项期章条款页级米公里吨度岁倍分秒天户处所家次位篇宗亩"
_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_RANGE = re.compile(
    rf"(?<![0-9A-Za-z.\-–~])(?P<first>{_NUMBER}[{_UNIT}]{{0,2}})(?P<mark>[-–~])"
    rf"{_NUMBER} ?(?P<unit>[{_UNIT}])"
)

_NUMBERED = re.compile("(?:19|20)[0-9]{2}-[0-9]+ ?号")
"""A number that begins with its year: 第2022-15号建议."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every range whose mark is a hyphen, a dash of Latin print or a half-width tilde."""
    for text in texts_having(corpus, _RANGE):
        for match in _RANGE.finditer(text.text):
            if _NUMBERED.fullmatch(match[0]):
                continue
            better = "—" if match["unit"] in _TIME else "～"
            message = f"“{match[0]}”的起止之间用了“{match['mark']}”"
            yield text.finding(match.start(), message, f"请改成“{better}”")
