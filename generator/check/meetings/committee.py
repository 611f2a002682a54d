"""committee：开会的机构是常务委员会。

查什么：会议记录的 body 要写一个登记为 standing-committee 的机构，并且登记了所在地区（region）。
为什么：会议的全称由地区、届次和会次组成，缺了地区就写不成；别的机构开的会不是常委会会议。
依据：地方组织法关于常务委员会会议的规定。
错例：
    body: 青禾县人民政府
正例：
    body: 青禾县人民代表大会常务委员会
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.model.sitting import Sitting
from generator.problems import Severity

ID = "committee"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting of a body that is no standing committee, or of no region."""
    for record, sitting in records_of(corpus, Sitting):
        body = corpus.scope(record.series, record.issue).find_body(sitting.body)
        mark = record.place.value("body")
        if body and body.kind is not BodyKind.STANDING_COMMITTEE:
            hint = "请核对机构；机构的 kind 应登记为 standing-committee"
            yield Finding(mark, f"“{body.name}”不是常务委员会", hint)
        elif body and not body.region:
            hint = "请在登记册里给它或它的上级机构加上 region"
            yield Finding(mark, f"“{body.name}”没有登记地区", hint)
