"""bank-card：不印银行卡号。

查什么：凡是印出来的地方，16至19位、合乎卢恩（Luhn）校验的银行卡号，连写的、每四位一组的都算。报告里只显示头三位和末四位。
    身份证号码另有规则；校验不符的长编号不算。
为什么：账户信息是敏感的个人信息。
依据：《中华人民共和国个人信息保护法》；银行卡号末位的校验（GB/T 15694，即 ISO/IEC 7812）。
错例：
    捐款账户6222 0200 0000 0000 000
正例：
    捐款账户见县慈善总会公告
"""

from collections.abc import Iterator

from generator.check.privacy.secrets import CARD
from generator.check.privacy.told import found
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "bank-card"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a bank card in a text."""
    yield from found(corpus, CARD, "银行卡号", "请删去号码")
