"""addressees：议案、辞呈、通知送对了机关。

查什么：议案送交表决会议所属的常委会，或它的主任会议；辞呈送交常委会或人民代表大会；
    通知送交任免职务所在的机关，或它的上级机关。
为什么：送错机关，提请不成立，任免也没有通知到该知道的机关。
依据：地方组织法关于向常务委员会提出议案、提出辞职的规定；通知的受文机关是任免职务的机关。
错例：
    changes: {免去: {周正: 青禾县监察委员会副主任}}
    notice: {to: 县人民政府}
正例：
    changes: {免去: {周正: 青禾县监察委员会副主任}}
    notice: {to: 县监察委员会}
"""

from collections.abc import Iterator

from generator.check.appointments.law import ancestors
from generator.check.appointments.matters import Matter, matters
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.registers import Body, BodyKind
from generator.problems import Severity

ID = "addressees"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every document of a matter that is addressed to a body it does not concern."""
    if "registers/bodies" in corpus.content.broken:
        return  # A body above may be one that could not be read.
    for matter in matters(corpus):
        if matter.held:
            yield from _to_committee(matter, matter.held.body, corpus)
        yield from _notice(matter, corpus)


def _to_committee(matter: Matter, committee: Body, corpus: Corpus) -> Iterator[Finding]:
    letter = matter.data.letter
    sent = [(key, motion.to) for key, motion in matter.motions]
    for key, ref in [*sent, ("letter", letter.to if letter else None)]:
        to = matter.scope.find_body(ref) if ref else None
        right = {one.name for one in ancestors(committee, corpus)[: 2 if key == "letter" else 1]}
        if to and to.name not in right and not _is_chairpersons(to, committee):
            message = f"表决的是{committee.name}，这里送交的是{to.name}"
            yield Finding(matter.record.place.value(key, "to"), message, "请核对送交的机关和会议")


def _is_chairpersons(body: Body, committee: Body) -> bool:
    return body.kind is BodyKind.CHAIRPERSONS_MEETING and body.parent == committee.name


def _notice(matter: Matter, corpus: Corpus) -> Iterator[Finding]:
    notice = matter.data.notice
    to = matter.scope.find_body(notice.to) if notice else None
    for change in matter.about(notice) if notice and to else ():
        above = {one.name for one in ancestors(change.office.body, corpus)}
        is_group = to and to.kind is BodyKind.GROUP and to.parent in above
        if to and to.name not in above and not is_group:
            message = f"通知送交{to.name}，{change.name}的“{change.office.text}”不在那里"
            hint = "请核对通知的 to 和职务"
            yield Finding(matter.record.place.value("notice", "to"), message, hint)
