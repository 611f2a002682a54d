"""id-number：不印身份证、护照等证件的号码。

查什么：凡是印出来的地方，18位的居民身份证号码，不论怎样分组、全角还是汉字：开头是省级行政区划代码，中间是真实的出生日期，末位校验码相符。
    校验码不符而前两项都对的，多半是抄错了的号码，作为提醒。
    写明是身份证的15位旧号码也算。写明是护照、通行证、军官证、驾驶证、社保卡、残疾证等证件的号码，
    军字第……号，也算；报告里只显示首尾几位。发了多少本护照、执法证件，不算。
为什么：身份证号码是敏感的个人信息，印出来收不回去。
依据：《中华人民共和国个人信息保护法》；《公民身份号码》（GB 11643—1999）的校验码算法。
错例：
    代表王某（身份证号11010519491231002X）        # 标准里举的例
正例：
    代表王某
"""

from collections.abc import Iterator

from generator.check.privacy.digits import folded
from generator.check.privacy.residents import is_id_number
from generator.check.privacy.secrets import ID_NUMBER, PAPER
from generator.check.privacy.told import all_told, found
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "id-number"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE

HINT = "请删去号码"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every resident's number, and those of other papers, in what is printed."""
    yield from found(corpus, PAPER, "证件号码", HINT)
    for told in all_told(corpus, ID_NUMBER):
        number = "".join(char for char in folded(told.said) if char not in " .-")
        if len(number) < 18 or is_id_number(number):
            yield Finding(told.mark, f"印出了居民身份证号码 {told.secret.masked}", HINT)
        else:
            message = f"像是居民身份证号码，校验码不符：{told.secret.masked}"
            yield Finding(told.mark, message, HINT, Severity.WARNING)
