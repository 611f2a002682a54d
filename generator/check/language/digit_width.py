"""digit-width：数字、字母用半角。

查什么：全角的数字、拉丁字母、百分号和小数点（２０２１年，１２．５％）。
为什么：同一件文件里半角、全角混在一起，大小疏密不一；读者按半角检索、复制和计算。
依据：《出版物上数字用法》（GB/T 15835—2011）：阿拉伯数字一般占半个汉字的位置。
错例：
    新增供水能力１2万吨
正例：
    新增供水能力12万吨
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "digit-width"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_WIDE_ONE = "０-９Ａ-Ｚａ-ｚ％"
_WIDE = re.compile(
    f"(?<![0-9A-Za-z])(?<![0-9A-Za-z][.．])(?:[0-9A-Za-z]++[.．]?)*(?:[{_WIDE_ONE}]|(?<=[0-9])．(?=[0-9]))"
    f"(?:[0-9A-Za-z{_WIDE_ONE}]|[.．](?=[0-9０-９]))*"
)
_ANY = re.compile(f"[{_WIDE_ONE}．]")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield the first number or word with full-width digits or letters of every text."""
    for text in texts_having(corpus, _ANY):
        yield from text.gathered(_told(match) for match in _WIDE.finditer(text.text))


def _told(match: re.Match[str]) -> tuple[int, str, str]:
    better = unicodedata.normalize("NFKC", match[0])
    return match.start(), f"“{match[0]}”用了全角的数字或字母", f"请改成“{better}”"
