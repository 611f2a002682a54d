"""digit-width：数字、字母用半角。

查什么：全角的数字、拉丁字母、百分号和小数点（２０２１年，１２．５％）。
为什么：同一件文件里半角、全角混在一起，大小疏密不一；读者按半角检索、复制和计算。
依据：《出版物上数字用法》（GB/T 15835—2011）关于阿拉伯数字字体和形式统一的要求。
错例：
    新增供水能力１2万吨
正例：
    新增供水能力12万吨
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.rule import Finding
from generator.check.texts import texts
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "digit-width"
SEVERITY = Severity.WARNING

_WIDE = re.compile(
    "[0-9A-Za-z.]*(?:[０-９Ａ-Ｚａ-ｚ％]|(?<=[0-9])．(?=[0-9０-９]))[0-9A-Za-z.０-９Ａ-Ｚａ-ｚ％．]*"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number or word with full-width digits or letters."""
    for text in texts(corpus):
        for match in _WIDE.finditer(text.text):
            better = unicodedata.normalize("NFKC", match[0])
            message = f"“{match[0]}”用了全角的数字或字母"
            yield text.finding(match.start(), message, f"请改成“{better}”")
