"""ordinal-form：序号里没有混进别的字。

查什么：“第……条（章、节、款、项、届、次）”里的序号，混进了横线（第三十－条）、字母（第l条、第O条）、
    错字（笫三条），汉字和阿拉伯数字混写（第2十条），十、百重复（第十十条）的，漏了数（第次会议）的，会议全称里漏了“第”（人民代表大会三次会议）的；九届人大三次会议是简称，不算。
为什么：“一”和横线、“1”和字母打出来很像，序号就断了，检索和引用都找不到这一条。
依据：《立法法》（2023年修正）第六十五条：编、章、节、条的序号用中文数字依次表述。
错例：
    第三十－条　本办法自公布之日起施行。
正例：
    第三十一条　本办法自公布之日起施行。
"""

from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.regulations.ordinals import LOST, MALFORMED
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "ordinal-form"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every ordinal with a character in it that is no numeral."""
    for text in texts_having(corpus, MALFORMED):
        for found in MALFORMED.finditer(text.text):
            message = f"“{found[0]}”的序号里有不是数字的字，或者写法不对"
            yield text.finding(found.start(), message, "请改正；横线多半应是“一”，字母应是数字")
    for text in texts_having(corpus, LOST):
        for found in LOST.finditer(text.text):
            lost = "序数" if found[0].startswith("第") else "“第”"
            yield text.finding(found.start(), f"“{found[0]}”漏了{lost}", "请补上")
