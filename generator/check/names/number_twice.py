"""number-twice：一个文号只用一次。

查什么：同一个机关、同一年的一个文号不能印在两份文件上；各期、各系列都算。
    两份文件的发文机关不同、或不知道的，文号相同是提醒：代字是一个机关的。
为什么：文号指一份文件；两份文件同号，引用时便不知是哪一份。
依据：《党政机关公文处理工作条例》：发文字号由发文机关代字、年份、发文顺序号组成；顺序号按年编排。
错例：
    number: 青人常〔2023〕2号          # decisions/forest.yml 已经用了
正例：
    number: 青人常〔2023〕3号
"""

from collections.abc import Iterator

from generator.check.names.numbers import WELL_FORMED, Numbered, numbered
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "number-twice"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number that another document of the same issuer has."""
    seen: dict[str, Numbered] = {}
    for one in numbered(corpus):
        if not WELL_FORMED.fullmatch(one.value.value):
            continue
        first = seen.setdefault(one.value.value, one)
        if first is not one:
            where = f"{first.value.mark.path} 第{first.value.mark.line}行"
            same = one.issuer and first.issuer and one.issuer.name == first.issuer.name
            whose = f"{one.issuer.name}的" if same and one.issuer else ""
            message = f"{whose}文号“{one.value.value}”已用在 {where}"
            severity = None if same else Severity.WARNING
            yield Finding(one.value.mark, message, "请核对两份文件的文号", severity)
