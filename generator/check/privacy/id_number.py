"""id-number：不印居民身份证号码。

查什么：文字里18位的居民身份证号码：开头是省级行政区划代码，中间是真实的出生日期，末位校验码相符。
    校验码不符而前两项都对的，多半是抄错了的号码，作为提醒。
    报告里只显示头三位和末四位。
为什么：身份证号码是敏感的个人信息，印出来收不回去。
依据：《中华人民共和国个人信息保护法》；《公民身份号码》（GB 11643—1999）的校验码算法。
错例：
    代表王某（身份证号11010519491231002X）        # 标准里举的例
正例：
    代表王某
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.privacy.secrets import ID_NUMBER, LIKELY, is_dated, is_id_number, secrets
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "id-number"
SEVERITY = Severity.ERROR

HINT = "请删去号码"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every resident's number in a text."""
    for text in texts_having(corpus, LIKELY[ID_NUMBER]):
        for secret in secrets(text.text, ID_NUMBER):
            number = re.sub("[ -]", "", text.text[secret.start : secret.end])
            number = number.translate(_NARROW)
            if not is_dated(number):
                continue
            if is_id_number(number):
                yield text.finding(secret.start, f"印出了居民身份证号码 {secret.masked}", HINT)
            else:
                message = f"像是居民身份证号码，校验码不符：{secret.masked}"
                yield text.finding(secret.start, message, HINT, Severity.WARNING)


_NARROW = str.maketrans("０１２３４５６７８９Ｘｘ", "0123456789XX")
