"""committee：开会的机构是常务委员会。

会议记录的 body 要写一个登记为 standing-committee 的机构，并且登记了所在地区（region）；
会议的全称由地区、届次和会次组成，缺了地区就写不成。依据：地方组织法。
"""

from collections.abc import Iterator

from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.model.sitting import Sitting
from generator.problems import Problem, error

RULE = "committee"


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every meeting of a body that is no standing committee, or of no region."""
    for record in corpus.content.records:
        if isinstance(record.data, Sitting):
            body = corpus.scope(record.series, record.issue).find_body(record.data.body)
            mark = record.place.value("body")
            if body and body.kind is not BodyKind.STANDING_COMMITTEE:
                hint = "请核对机构；机构的 kind 应登记为 standing-committee"
                yield error(RULE, mark, f"“{body.name}”不是常务委员会", hint)
            elif body and not body.region:
                hint = "请在登记册里给它或它的上级机构加上 region"
                yield error(RULE, mark, f"“{body.name}”没有登记地区", hint)
