"""committee：开会的机构是人大的机构。

查什么：会议记录的 body 要写一个登记为人民代表大会（congress）、常委会（standing-committee）、主席团（presidium）、
    主任会议（chairpersons-meeting）或专门委员会（special-committee）的机构，并且登记了所在地区（region）；
    预备会议（preparatory）是人民代表大会的，会议期间（congress_session）只有主席团会议才写。
为什么：会议的全称由地区、届次、机构和会次组成，缺了地区就写不成；别的机构开的会，不按届次、会次称呼。
依据：地方组织法关于人民代表大会会议、主席团会议、常委会会议、主任会议和专门委员会会议的规定。
错例：
    body: 青禾县人民政府
正例：
    body: 青禾县人民代表大会常务委员会
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.registers import BodyKind
from generator.model.sitting import Sitting
from generator.problems import Severity

ID = "committee"
SEVERITY = Severity.ERROR
ORGANS = (
    BodyKind.CONGRESS,
    BodyKind.STANDING_COMMITTEE,
    BodyKind.PRESIDIUM,
    BodyKind.DELEGATION,
    BodyKind.CHAIRPERSONS_MEETING,
    BodyKind.SPECIAL_COMMITTEE,
)
"""Whose meetings are called by term and session."""
_DURING = (BodyKind.PRESIDIUM, BodyKind.DELEGATION)
"""Who sits during a session of the congress."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting of a body that is no organ of a congress, or of no region."""
    for record, sitting in records_of(corpus, Sitting):
        body = scope_of(corpus, record.series, record.issue).find_body(sitting.body)
        mark = record.place.value("body")
        if body and body.kind not in ORGANS:
            hint = f"请核对机构；机构的 kind 应登记为 {'、'.join(ORGANS)} 之一"
            yield Finding(mark, f"“{body.name}”不是人大的机构，它的会议不按届次、会次称呼", hint)
        elif body and not body.region:
            hint = "请在登记册里给它或它的上级机构加上 region"
            yield Finding(mark, f"“{body.name}”没有登记地区", hint)
        elif body and sitting.preparatory and body.kind is not BodyKind.CONGRESS:
            message = f"“{body.name}”没有预备会议"
            hint = "预备会议的 body 写人民代表大会"
            yield Finding(record.place.value("preparatory"), message, hint)
        elif body and sitting.congress_session and body.kind not in _DURING:
            message = "congress_session 只有主席团、代表团的会议才写"
            yield Finding(record.place.value("congress_session"), message, "请删去这一行")
