"""Which verbs the law has for an office: 地方组织法, 法官法, 检察官法, 人民检察院组织法, 监察法.

What the law leaves to the regulations of a province is the usual rule of these (任免条例), unless
the series names another one: `verbs` of series.yml.
"""

from collections.abc import Mapping

from generator.check.posts import HEADS, acts, full, is_chief, is_elected
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope
from generator.model.publication import Series
from generator.model.registers import Body, BodyKind
from generator.model.verbs import Verb

Verbs = frozenset[Verb]

RESIGNATION = frozenset({Verb.ACCEPT_RESIGNATION})
HEAD = RESIGNATION | {Verb.DECIDE_TO_ACT}
DECIDED = frozenset({Verb.DECIDE_TO_APPOINT, Verb.DECIDE_TO_REMOVE, Verb.REVOKE})
ACTING = frozenset({Verb.DECIDE_TO_ACT, Verb.DECIDE_TO_APPOINT, Verb.DECIDE_TO_REMOVE})
APPOINTED = frozenset({Verb.APPOINT, Verb.REMOVE, Verb.REVOKE})
OFFICERS = APPOINTED | {Verb.RELIEVE}
APPROVED = frozenset({Verb.APPROVE_APPOINTMENT, Verb.APPROVE_REMOVAL, Verb.APPROVE_RESIGNATION})
NONE: Verbs = frozenset()

_JUSTICE = {BodyKind.COURT, BodyKind.PROCURATORATE}


@once
def registered(corpus: Corpus) -> Mapping[str, Body]:
    """Return the bodies of the register by full name."""
    return {body.data.name: body.data for body in corpus.content.bodies}


def ancestors(body: Body, corpus: Corpus) -> tuple[Body, ...]:
    """Return the body, and the bodies above it."""
    found, bodies = [body], registered(corpus)
    while (above := bodies.get(found[-1].parent or "")) and above.name not in {
        one.name for one in found
    }:
        found.append(above)
    return tuple(found)


def verbs_for(office: Office, scope: Scope) -> Verbs | None:
    """Return the verbs that a committee may use for an office; None where the law is not known."""
    return _local(office, scope.series) or _national(office, scope.corpus)


def _local(office: Office, series: Series) -> Verbs | None:
    """Return the verbs that the regulation of the series' region has for an office, if it has."""
    name = office.body.name + office.post
    rules = (rule for rule in series.verbs if any(name.endswith(one) for one in rule.offices))
    return next((frozenset(rule.verbs) for rule in rules), None)


def _national(office: Office, corpus: Corpus) -> Verbs | None:
    kinds = {one.kind for one in ancestors(office.body, corpus)[1:]}
    kind = office.body.kind
    if acts(office):
        return None if kind is BodyKind.STANDING_COMMITTEE else ACTING
    if kind is BodyKind.GOVERNMENT:
        return _government(full(office.post))
    if kind is BodyKind.DEPARTMENT or (kind is BodyKind.OFFICE and BodyKind.GOVERNMENT in kinds):
        return _department(office)
    if kind in _JUSTICE and (kind in kinds or _is_branch(office)):
        return _lower(office)
    if kind in _JUSTICE:
        return _justice(office)
    return _organs(office, kinds)


def _justice(office: Office) -> Verbs:
    """Return the verbs for a court or procuratorate of which nothing says that it is below another.

    Where the name of a procuratorate says the region above its own, it may be either.
    """
    if not is_chief(office):
        return OFFICERS
    body = office.body
    is_below = bool(body.region and body.name.partition(body.region)[0])
    return HEAD | APPROVED if is_below and body.kind is BodyKind.PROCURATORATE else HEAD


def _government(post: str) -> Verbs:
    if post in HEADS or post == "主席":
        return HEAD
    deputy = post.removeprefix("副") in HEADS | {"主席"}
    return DECIDED | RESIGNATION if deputy else DECIDED


def _department(office: Office) -> Verbs | None:
    """Return the verbs for a department: its chief is the committee's to decide, its deputies not."""
    if is_chief(office):
        return DECIDED
    return NONE if office.post.startswith("副") else None


def _lower(office: Office) -> Verbs:
    """Return the verbs for a court or procuratorate below the committee's own."""
    if not is_chief(office):
        return OFFICERS
    if office.body.kind is BodyKind.COURT:
        return OFFICERS | DECIDED
    # 地方组织法 art. 50: a branch (分院) has no congress; the committee decides on its chief itself,
    # as regulations of provinces say in the one word or the other.
    return APPROVED | APPOINTED | DECIDED if _is_branch(office) else APPROVED


def _is_branch(office: Office) -> bool:
    """Whether it is in a branch, which is below the organ of its province, registered or not."""
    return "分院" in office.body.name


def _organs(office: Office, kinds: set[BodyKind]) -> Verbs | None:
    """Return the verbs for the committee itself, its organs, and the supervision commission."""
    kind = office.body.kind
    if kind is BodyKind.SUPERVISION_COMMISSION:
        return HEAD if is_elected(office) else APPOINTED
    if kind is BodyKind.STANDING_COMMITTEE:
        return _committee(office)
    if kind is BodyKind.CONGRESS:
        return RESIGNATION if is_elected(office) else None
    if kind is BodyKind.SPECIAL_COMMITTEE:
        of_congress = BodyKind.STANDING_COMMITTEE not in kinds
        return RESIGNATION if is_chief(office) and of_congress else APPOINTED | RESIGNATION
    return APPOINTED if kind in {BodyKind.WORKING_COMMITTEE, BodyKind.OFFICE} else None


def _committee(office: Office) -> Verbs | None:
    """Return the verbs for the committee itself; an organ that is not registered reads as a post."""
    if office.post == "副秘书长":
        return APPOINTED
    return RESIGNATION if is_elected(office) else None
