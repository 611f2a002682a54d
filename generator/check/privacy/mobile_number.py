"""mobile-number：不印个人的电话号码。

查什么：凡是印出来的地方（正文、标题、备注、姓名、文号、文件名），11位的手机号码：连写的、用空格或横线分组的、
    全角的、写成汉字的（一三八……）、带+86、0086的、紧跟在字母或汉字后面的都算，一处有几个的逐个报。
    写明是宅电、家庭电话的固定电话也算。
    报告里只显示头三位和末四位。单位公开的值班手机号码确要印的，用 accept 说明。
    后面有单位的数（元、立方米、件），前面写明是金额、编号、账号的数，更长的编号，固定电话，不算。
为什么：个人的电话印出来，招来骚扰和诈骗。
依据：《中华人民共和国个人信息保护法》；《中华人民共和国民法典》第一千零三十四条。
错例：
    联系人王某，电话13800138000
正例：
    联系电话12345
"""

from collections.abc import Iterator

from generator.check.privacy.secrets import HOME_TELEPHONE, MOBILE
from generator.check.privacy.told import found
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "mobile-number"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every mobile number, and every telephone of a home, in a text."""
    hint = "请删去，或改成单位的固定电话"
    yield from found(corpus, MOBILE, "手机号码", hint)
    yield from found(corpus, HOME_TELEPHONE, "家里的电话", hint)
