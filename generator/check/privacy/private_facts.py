"""private-facts：不印个人的出生日期、病情，未成年人和被害人的姓名。

查什么：凡是印出来的地方，某人出生的年月日（1975年2月28日出生、生于……），某人得了什么病（何某患尿毒症），
    是病毒携带者、被鉴定为几级残疾、自杀未遂一类的，也算；未成年人、被害人的全名（未成年人何小某写出了名字的）。
    报告里只显示首尾。只写到年、月的（1975年2月生），法律法规里按出生日期、按病情定条件的（本人患有……的），事情发生、制度产生的日期，统计的患病人数，不算。
    公布候选人、逝世的领导同志的简历，确要印到日的，用 accept 说明。
为什么：出生日期能用来冒名，病情是敏感的个人信息；任职、表决都用不着。
依据：《中华人民共和国个人信息保护法》第二十八条；《中华人民共和国民法典》第一千零三十四条。
错例：
    王某，男，1975年2月28日出生，患尿毒症
正例：
    王某，男，1975年2月生
"""

from collections.abc import Iterator

from generator.check.privacy.secrets import BIRTH, ILLNESS, PROTECTED_NAME
from generator.check.privacy.told import found
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "private-facts"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every day of birth and illness of one person, and the names of minors and victims."""
    yield from found(corpus, BIRTH, "个人的出生日期", "请只写到年、月，或删去")
    yield from found(corpus, ILLNESS, "个人的病情", "请删去")
    yield from found(corpus, PROTECTED_NAME, "未成年人或被害人的姓名", "请改成某某，或删去")
