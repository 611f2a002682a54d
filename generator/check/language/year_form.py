"""year-form：汉字年份用“〇”。

查什么：汉字数字的年份里混有圆圈○、字母O、数字0，或者把“〇”写成“零”：二○二一年、二O二一年、二零二一年。
为什么：这几个字形状相近而编码不同，检索和排序都找不到一起。
依据：《出版物上数字用法》（GB/T 15835—2011）：用作编号的（包括年份），“0”写作“〇”；用作计量的，写作“零”。
错例：
    二○二一年九月二十二日
正例：
    二〇二一年九月二十二日
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "year-form"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_LOOK_ALIKE = "○◯OoОоＯｏ0０零"
_YEAR = re.compile(
    rf"(?<![一二三四五六七八九〇零])[一二三四五六七八九][一二三四五六七八九〇{_LOOK_ALIKE}]{{3}}年"
)
_WRONG = re.compile(f"[{_LOOK_ALIKE}]")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every year in Chinese numerals with another character for 〇."""
    for text in texts_having(corpus, _YEAR):
        for match in _YEAR.finditer(text.text):
            wrong = _WRONG.search(match[0])
            if wrong:
                name = f"U+{ord(wrong[0]):04X}"
                message = f"年份“{match[0]}”里的“{wrong[0]}”（{name}）不是“〇”"
                better = _WRONG.sub("〇", match[0])
                yield text.finding(match.start(), message, f"请改成“{better}”")
