"""The titles that documents of an appointment matter bear unless the record gives another."""

from collections.abc import Sequence

from generator.kinds.appointment.changes import Change
from generator.kinds.appointment.model import Verb

LETTER_TITLE = "辞呈"


def motion_title(by: str, found: Sequence[Change]) -> str:
    """Return such as 青禾县人民政府关于提请任免孙敏等职务的议案."""
    if found[0].verb is Verb.ACCEPT_RESIGNATION:
        return f"关于{found[0].clause}的议案"
    return f"{by}关于提请{_summary(found)}职务的议案"


def decision_title(committee: str, found: Sequence[Change]) -> str:
    """Return such as 某市人民代表大会常务委员会关于接受某某辞去某职务的决定."""
    if len(found) > 1:
        return f"{committee}关于{_summary(found)}职务的决定"
    office = "职务" if found[0].verb.appoints else ""
    return f"{committee}关于{found[0].clause}{office}的决定"


def notice_title(found: Sequence[Change]) -> str:
    """Return such as 关于孙敏等职务任免的通知, 关于免去周正职务的通知."""
    if _verb(found) == "任免":
        return f"关于{_people(found)}职务任免的通知"
    return f"关于{_summary(found)}职务的通知"


def _summary(found: Sequence[Change]) -> str:
    """Return verb and people: 任免孙敏等, 批准何川辞去."""
    verb, people = _verb(found), _people(found)
    if verb == Verb.APPROVE_RESIGNATION:
        return f"批准{people}辞去"
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
