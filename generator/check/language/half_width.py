"""half-width：中文里用全角标点。

查什么：紧靠汉字的半角逗号、句点、冒号、分号、问号、叹号、括号和直引号。
    数、时刻、比例、网址、邮箱、外文里的不算：1,000，8:30，1:220，https://example.org/?a=b，3.5%。
    一段里有几处的，只在第一处提醒一次，说明共几处。
为什么：半角标点是录入时忘了切换输入法，印出来疏密不一，也容易断错行。
依据：《标点符号用法》（GB/T 15834—2011）关于标点符号位置和书写形式的规定。
错例：
    会议听取了报告,审议通过(名单另发).
正例：
    会议听取了报告，审议通过（名单另发）。
"""

import re
from collections.abc import Iterator, Sequence

from generator.check.having import texts_having
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "half-width"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

FULL = {",": "，", ".": "。", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）"}
QUOTES = {'"': "“ ”", "'": "‘ ’"}

_BEFORE = rf"(?<=[{HAN}，。；：、！？”’）》〕％])"
_AFTER = rf"(?=[{HAN}“‘（《〔])"
# A point after a digit or a letter is that of a numeral (1.) or of an abbreviation.
# That it begins with one of the marks is looked for first: looking back costs four times as much.
_MARK = re.compile(
    rf"(?=[,:;?!()\"'.])"
    rf"(?:{_BEFORE}[,:;?!()\"']|[,:;?!()\"']{_AFTER}|{_BEFORE}\.(?![0-9A-Za-z.]))"
)
_FOREIGN = re.compile(
    r"(?<![a-z])[a-z]++://[!-~]+|www\.[!-~]+|(?<![0-9A-Za-z_.+-])[0-9A-Za-z_.+-]++@[0-9A-Za-z-]++\.[0-9A-Za-z_.]++|[A-Za-z0-9]\([!-~]{0,99}?\)"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield the first half-width mark beside a Chinese character of every text, and their number."""
    for text in texts_having(corpus, _MARK):
        marks = list(_MARK.finditer(text.text))
        foreign = [match.span() for match in _FOREIGN.finditer(text.text)] if marks else []
        yield from text.gathered(_told(match) for match in _outside(marks, foreign))


def _outside(
    marks: Sequence[re.Match[str]], foreign: Sequence[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """Yield the marks that stand in none of the spans; both are in the order of the text."""
    spans = iter(foreign)
    span = next(spans, None)
    for match in marks:
        while span and span[1] <= match.start():
            span = next(spans, None)
        if not (span and span[0] <= match.start()):
            yield match


def _told(match: re.Match[str]) -> tuple[int, str, str]:
    better = FULL.get(match[0]) or QUOTES[match[0]]
    return match.start(), f"中文里用了半角的“{match[0]}”", f"请改成全角的“{better}”"
