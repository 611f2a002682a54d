"""proposer：议案由有权的机关或人员提出。

查什么：政府副职、秘书长、部门正职由本级政府首长提请；监察委员会、法院、检察院的人员由各该机关提请，
    下级检察院检察长由本级检察院提请；代理的人选、接受辞职、常委会机构的人员由主任会议提出；
    chairpersons_motion 由主任会议提出。议案写了提请人（proposed_by）的，以提请人的机关为准；
    签署人、提请人要是该机关的正职（或代理正职）。
为什么：提请权由法律规定，不是有权的机关提出的议案不能表决。
依据：地方组织法关于常务委员会任免职权的规定；监察法、法官法、检察官法关于提请任免的规定。
错例：
    changes: {决定任命: {孙敏: 青禾县教育局局长}}
    motion: {by: 青禾县监察委员会}
正例：
    changes: {决定任命: {孙敏: 青禾县教育局局长}}
    motion: {by: 青禾县人民政府, signed: 县长 王大海}
"""

from collections.abc import Iterator, Sequence

from generator.check.appointments.law import ancestors
from generator.check.appointments.matters import Matter, OfficeChange, matters
from generator.check.offices import name_of
from generator.check.posts import STATE, acts, is_chief
from generator.check.rule import Finding
from generator.kinds.appointment.parts import Motion
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.model.refs import Signatory
from generator.model.registers import Body, BodyKind
from generator.model.verbs import Verb
from generator.problems import Severity

ID = "proposer"
SEVERITY = Severity.ERROR
_HINT = "请核对提案机关、提请人和职务"
CHAIRPERSONS = frozenset({BodyKind.CHAIRPERSONS_MEETING, BodyKind.STANDING_COMMITTEE})


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every motion of a body, or of someone, that may not move it."""
    if "registers/bodies" in corpus.content.broken:
        return  # A body above may be one that could not be read.
    for matter in matters(corpus):
        for key, motion in matter.motions:
            yield from _head(matter, key, "signed", motion.signed, motion)
            yield from _head(matter, key, "proposed_by", motion.proposed_by, motion)
            yield from _motion(matter, key, motion, corpus)
        yield from _proposals(matter, corpus)


def _motion(matter: Matter, key: str, motion: Motion, corpus: Corpus) -> Iterator[Finding]:
    by, mark = matter.scope.find_body(motion.by), matter.record.place.value(key, "by")
    if by and key == "chairpersons_motion" and by.kind not in CHAIRPERSONS:
        yield Finding(mark, f"主任会议的议案由“{by.name}”提出", "请核对 by，应为主任会议")
    if not by or key == "chairpersons_motion":
        return
    proposer = by
    if motion.proposed_by and by.kind not in STATE:
        offices = matter.scope.offices(motion.proposed_by.office, motion.by)
        proposer, mark = (
            offices[0].body if offices else by,
            matter.record.place.value(key, "proposed_by"),
        )
    for change in matter.about(motion):
        right = _right(change, proposer, corpus)
        if right:
            yield Finding(mark, _message(change, right, proposer), _HINT)


def _message(change: OfficeChange, right: str, proposer: Body) -> str:
    return f"{change.name}的“{change.office.text}”应由{right}提请，不能由{proposer.name}提请"


def _proposals(matter: Matter, corpus: Corpus) -> Iterator[Finding]:
    for change in matter.changes:
        by = matter.scope.find_body(change.by) if change.by else None
        if by and (right := _right(change, by, corpus)):
            yield Finding(change.key, _message(change, right, by), _HINT)


def _right(change: OfficeChange, proposer: Body, corpus: Corpus) -> str | None:
    """Return who may move a change, where `proposer` may not."""
    office = change.office
    by_verb = change.verb in {Verb.ACCEPT_RESIGNATION, Verb.DECIDE_TO_ACT}
    if by_verb or acts(office) or office.body.kind not in STATE:
        return None if proposer.kind in CHAIRPERSONS else "主任会议"
    above = ancestors(office.body, corpus)
    if proposer.name in {body.name for body in above}:
        return None
    is_deputy = office.body.kind is BodyKind.GOVERNMENT
    if is_deputy and proposer.kind in CHAIRPERSONS:
        return None
    heads = [body for body in above if body.kind is not BodyKind.DEPARTMENT]
    return heads[0].name if heads else None


def _head(
    matter: Matter, key: str, what: str, who: Signatory | None, motion: Motion
) -> Iterator[Finding]:
    offices = matter.scope.offices(who.office, motion.by) if who and who.office else ()
    if who and offices and not _lead(offices):
        name = name_of(matter.scope.corpus, who.person)
        body = next(office.body.name for office in offices if office.body.kind in STATE)
        message = f"{name}（{who.office}）不是{body}的正职"
        yield Finding(
            matter.record.place.value(key, what), message, "任免由正职提请、签署；请核对职务"
        )


def _lead(offices: Sequence[Office]) -> bool:
    """Whether who holds the offices leads a body of state; of other bodies the law says nothing."""
    of_state = [office for office in offices if office.body.kind in STATE]
    chiefs = (is_chief(office) and office.post != "秘书长" for office in of_state)
    return not of_state or any(chiefs)
