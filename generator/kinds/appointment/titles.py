"""The titles that documents of an appointment matter bear unless the record gives another."""

from collections.abc import Sequence

from generator.kinds.appointment.changes import Change
from generator.kinds.appointment.model import Verb

LETTER_TITLE = "辞呈"


def motion_title(by: str, found: Sequence[Change]) -> str:
    """Return such as 安阳市人民政府关于提请任免常景斌等职务的议案."""
    if found[0].verb is Verb.ACCEPT_RESIGNATION:
        return f"关于接受{found[0].person.name}辞去{found[0].office}职务的议案"
    return f"{by}关于提请{_verb(found)}{_people(found)}职务的议案"


def decision_title(committee: str, found: Sequence[Change]) -> str:
    """Return such as 某市人民代表大会常务委员会关于接受某某辞去某职务的决定."""
    change = found[0]
    if change.verb is Verb.ACCEPT_RESIGNATION:
        return f"{committee}关于接受{change.person.name}辞去{change.office}职务的决定"
    if len(found) > 1:
        return f"{committee}关于{_verb(found)}{_people(found)}职务的决定"
    what = f"为{change.office}" if change.verb.appoints else change.office
    return f"{committee}关于{change.verb}{change.person.name}{what}职务的决定"


def notice_title(found: Sequence[Change]) -> str:
    """Return such as 关于常景斌等职务任免的通知."""
    verb = _verb(found)
    return (
        f"关于{_people(found)}职务{verb}的通知"
        if verb == "任免"
        else f"关于{verb}{_people(found)}职务的通知"
    )


def _people(found: Sequence[Change]) -> str:
    names = list(dict.fromkeys(change.person.name for change in found))
    return names[0] + ("等" if len(names) > 1 else "")


def _verb(found: Sequence[Change]) -> str:
    appoints = {change.verb.appoints for change in found}
    return "任免" if len(appoints) > 1 else "任命" if appoints == {True} else "免去"
