"""The titles that documents of an appointment matter bear unless the record gives another."""

from collections.abc import Sequence

from generator.kinds.appointment.changes import Change
from generator.model.verbs import Verb

LETTER_TITLE = "辞呈"


def motion_title(by: str, found: Sequence[Change]) -> str:
    """Return such as 青禾县人民政府关于提请任免孙敏等职务的议案."""
    if found[0].verb is Verb.ACCEPT_RESIGNATION:
        said = found[0].clause if len(found) == 1 else f"{_summary(found)}职务"
        return f"关于{said}的议案"
    if len(found) == 1 and found[0].verb is Verb.DECIDE_TO_ACT:
        return f"{by}关于提请决定{_acts(found[0])}的议案"
    return f"{by}关于提请{_summary(found)}职务的议案"


def decision_title(committee: str, found: Sequence[Change]) -> str:
    """Return such as 某市人民代表大会常务委员会关于接受某某辞去某职务的决定."""
    if len(found) > 1:
        return f"{committee}关于{_summary(found)}职务的决定"
    if found[0].verb is Verb.DECIDE_TO_ACT:
        return f"{committee}关于{_acts(found[0])}的决定"
    office = "职务" if found[0].verb.appoints else ""
    return f"{committee}关于{found[0].clause}{office}的决定"


def notice_title(found: Sequence[Change]) -> str:
    """Return such as 关于孙敏等职务任免的通知, 关于免去周正职务的通知."""
    if len(found) == 1 and found[0].verb is Verb.DECIDE_TO_ACT:
        return f"关于{_acts(found[0])}的通知"
    if _verb(found) == "任免" and len(_apart(found)) == 1:
        return f"关于{_people(found)}职务任免的通知"
    return f"关于{_summary(found)}职务的通知"


def name_list_title(committee: str) -> str:
    """Return such as 青禾县人民代表大会常务委员会任免名单."""
    return f"{committee}任免名单"


def _acts(change: Change) -> str:
    return f"{change.holding}{change.person.name}{change.acting}"


def _summary(found: Sequence[Change]) -> str:
    """Return verb and people: 任免孙敏等, 批准何川辞去, 撤销周正职务、免去韩冬."""
    return "职务、".join(_summed(one) for one in _apart(found))


def _apart(found: Sequence[Change]) -> tuple[tuple[Change, ...], ...]:
    """Return what is revoked and the rest apart: to be revoked of an office is a punishment."""
    revoked = tuple(change for change in found if change.verb is Verb.REVOKE)
    others = tuple(change for change in found if change.verb is not Verb.REVOKE)
    both = (revoked, others) if found[0].verb is Verb.REVOKE else (others, revoked)
    return tuple(one for one in both if one)


def _summed(found: Sequence[Change]) -> str:
    verb, people = _verb(found), _people(found)
    if verb in {Verb.APPROVE_RESIGNATION, Verb.ACCEPT_RESIGNATION}:
        return f"{verb[:2]}{people}辞去"
    return f"{verb}{people}"


def _people(found: Sequence[Change]) -> str:
    names = list(dict.fromkeys(change.person.name for change in found))
    return names[0] + ("等" if len(names) > 1 else "")


def _verb(found: Sequence[Change]) -> str:
    """Return the only verb in use (titles leave out 决定), or the word that covers several."""
    verbs = {change.verb for change in found}
    if len(verbs) == 1:
        return found[0].verb.removeprefix("决定")
    appoints = {verb.appoints for verb in verbs}
    return "任免" if len(appoints) > 1 else "任命" if appoints == {True} else "免去"
