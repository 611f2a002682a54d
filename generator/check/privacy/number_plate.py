"""number-plate：不印私人汽车的号牌。

查什么：凡是印出来的地方，汽车号牌：省的简称、一个字母、五位字母和数字（青A12345），新能源汽车六位，挂车、教练车的也算，
    全角的、中间有点有空格的都算。报告里只显示首尾。
    号牌前面、后面写明是公务用车、执法车、公交车一类的（几个号牌一起说的也是），警车的，文号、编号，带单位的数（12345吨），不算。
为什么：号牌能查到这个人和他的行踪。
依据：《中华人民共和国个人信息保护法》；《中华人民共和国机动车号牌》（GA 36）。
错例：
    王某驾驶青A12345小型轿车
正例：
    王某驾驶小型轿车
"""

from collections.abc import Iterator

from generator.check.privacy.secrets import PLATE
from generator.check.privacy.told import found
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "number-plate"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number plate in a text."""
    yield from found(corpus, PLATE, "汽车号牌", "请删去号牌；公务用车确要印的，用 accept 说明")
