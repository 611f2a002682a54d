"""One person entering or leaving offices, and the sentences that say why one does, or acts for another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.recognise.offices import is_name
from generator.importing.terms.persons import is_person
from generator.importing.terms.setting import Setting
from generator.model.verbs import Verb

NAME = r"(?P<name>[\u4e00-\u9fff·]{2,12}?)"
_NAMES = r"(?P<names>[\u4e00-\u9fff·、]{2,60}?)"
_RESIGNED = re.compile(
    rf"(?P<verb>接受|批准){_NAMES}(?:同志)?(?:因(?P<reason>[^，。；]{{1,20}}?))?(?:提出的?)?辞去(?P<office>[^，。；]{{2,60}}?)(?:的)?职务"
)
_ASKS = re.compile(
    rf"{_NAMES}(?:同志)?，?(?:因(?P<reason>[^，。；]{{1,20}}?)，?)?(?:请求|申请|提出)辞去(?P<office>[^，。；]{{2,60}}?)(?:的)?职务"
)
_LEADS = re.compile("^(?:鉴于|由于|根据|依据|同意|关于|会议|决定|经|据|因|现)+")
"""What stands before a name in a sentence, and is none of it."""
_ACTS = re.compile(
    rf"决定[，,：:]?由?(?P<holding>[^，。；]{{2,24}}?(?:长|主任|主席|委员)){NAME}代理(?P<office>[^，。；]+?)(?:的)?职务"
)


@dataclass(frozen=True)
class Said:
    """One person entering or leaving offices, as a document says it."""

    verb: Verb
    person: str
    office: str
    reason: str = ""
    holding: str = ""


def resigned(clause: str, setting: Setting) -> Sequence[Said]:
    """Return who resigns from what, and why: 接受张三辞去某县副县长职务的请求, 张三请求辞去某县副县长职务."""
    found = _RESIGNED.search(clause) or _ASKS.search(clause)
    if not found or not setting.offices(found["office"]):
        return ()
    names = _LEADS.sub("", found["names"]).split("、")
    is_approved = found.groupdict().get("verb") == "批准"
    verb = Verb.APPROVE_RESIGNATION if is_approved else Verb.ACCEPT_RESIGNATION
    said = [Said(verb, name, found["office"], found["reason"] or "") for name in names]
    return said if all(map(is_name, names)) else ()


def acting(clause: str, setting: Setting) -> Said | None:
    """Return who acts for another: 决定由副县长张三代理某县县长职务."""
    found = _ACTS.search(clause)
    if not found or not is_known(found["name"], found["office"], setting):
        return None
    return Said(Verb.DECIDE_TO_ACT, found["name"], found["office"], holding=found["holding"])


def is_known(name: str, office: str, setting: Setting) -> bool:
    """Whether words may be a person's name and an office."""
    return is_person(name) and bool(setting.offices(office))
