"""text-percent：正文里的百分数由旁边的数得出。

查什么：百分数旁边有算它的数的，要由那些数得出，四舍五入或截去尾数都可以：
    “共64件，其中49件……，占76.6%；15件……，占23.4%”（占比以本段说到的总数计算）；
    “由945家减少到750家，下降20.6%”；“120件，比上年增加20件，增长20%”；
    “预算200万元，完成190万元，为预算的95%”；“2022年120万元，2023年130万元，增长8.3%”；“办理120件，办结114件，办结率95%”；
    “受理131人，起诉104人，不起诉27人，不起诉率20.6%”；
    “规模户25家，占67.6%，散户12家，占32.4%”（没有写总数的，占比合起来是100%，或者只有一项不合的，以各项之和计算）；
    “干部165人，占代表总数563人的29.3%”；“3.2亿元，比上年的2.8亿元增长14.3%”，中间又写了“增加0.4亿元”的也查；“满意率97%，不满意率3%”。
    得不出、本段别的数也都得不出的才报；带“约”“近”“余”“以上”的不查；
    比率和旁边的数不是说同一范围（其中重点建议、县级）、同一单位、同一年的，也不查。
为什么：百分数旁边就有算它的数，读者一除便知。
依据：算术；GB/T 8170—2008《数值修约规则与极限数值的表示和判定》。
错例：
    规模以上企业由945家减少到750家，下降26%。
正例：
    规模以上企业由945家减少到750家，下降20.6%。
"""

import re
from collections.abc import Iterator, Mapping

from generator.check.figures.changes import wrong_changes
from generator.check.figures.divided import wrong_divisions
from generator.check.figures.named_rates import wrong_named_rates
from generator.check.figures.near_rates import wrong_near_rates
from generator.check.figures.negative_rates import wrong_negative_rates
from generator.check.figures.opposites import wrong_opposites
from generator.check.figures.shares import wrong_shares
from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "text-percent"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_QUICK = re.compile(
    "率.{0,3}[0-9][0-9.]*[%％]|[占增减升降幅（(].{0,30}[0-9][0-9.]*[%％]|预算.{0,6}[0-9][0-9.]*[%％]|[由从比较][^，。；]{0,12}[0-9]"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every percentage of a text that the numbers beside it do not give."""
    for text in texts_having(corpus, _QUICK):
        if _QUICK.search(text.text):
            for offset, message in _wrong(text.text).items():
                yield text.finding(offset, message, "请核对这几个数和百分数")


def _wrong(text: str) -> Mapping[int, str]:
    """Return what is wrong with the percentages of a text by their places, each told once."""
    return {
        **dict(wrong_near_rates(text)),
        **dict(wrong_divisions(text)),
        **dict(wrong_opposites(text)),
        **dict(wrong_negative_rates(text)),
        **dict(wrong_named_rates(text)),
        **dict(wrong_changes(text)),
        **dict(wrong_shares(text)),
    }
