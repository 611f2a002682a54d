"""approximation：约数只说一次。

查什么：一个数前后都有表示约数的词，意思重复或相抵：约30件左右，近400余件，超过52%以上，不少于3天以上。
    “近20余年”“近3年来”说的是时间的远近，不算。
为什么：“近400”是不到400，“400余”是400多，合在一起读者不知道究竟多少。
依据：语意；校对通例。
错例：
    收到参赛作品近400余件
正例：
    收到参赛作品近400件
    收到参赛作品400余件
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "approximation"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

# 附近, 邻近 are places; 一定, 一般 are no numbers.
_BEFORE = r"(?P<before>大约|大概|约|将近|接近|(?<![附邻临靠就最亲远相贴逼毗])近|超过|多于|不少于|不低于|不超过|至少|最多|逾)"
_NUMBER = r"(?:占|有|为|达到|达)?(?P<number>[0-9][0-9.,]*+|(?!一[定般些切律旦时])[一二三四五六七八九十百千两]++)"
_SCALE = r"(?P<scale>[百千万亿]*+)"
_ODD = rf"(?P<odd>[余多])(?!年|个月|天|周|日|次)[{HAN}]"
_UNIT = r"(?:[%％‰]|个百分点|[^\W\d_]{0,4}?)"
_DOUBLED = re.compile(
    rf"{_BEFORE}{_NUMBER}{_SCALE}(?:{_ODD}|{_UNIT}(?P<after>左右|上下|以上|以内|以下))"
)
_LIMITS = {"超过", "多于", "逾", "不少于", "不低于", "至少", "不超过", "最多"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number that two words say is not exact."""
    for text in texts_having(corpus, _DOUBLED):
        for match in _DOUBLED.finditer(text.text):
            after = match["odd"] or match["after"]
            if not _is_sound(match["before"], after):
                message = f"“{match[0]}”里“{match['before']}”和“{after}”重复或相抵"
                yield text.finding(match.start(), message, "请只留一个")


def _is_sound(before: str, after: str) -> bool:
    """Whether two words limit a number differently: 约……以上 is loose, but no doubling."""
    return after in {"以上", "以内", "以下"} and before not in _LIMITS | {"近", "接近", "将近"}
