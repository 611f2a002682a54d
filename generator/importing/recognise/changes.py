"""Who enters or leaves which office, as sentences and lists of appointment documents say it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importing.terms.organs import is_person
from generator.importing.terms.setting import Setting
from generator.model.verbs import Verb

_HEADS = re.compile(r"(?P<verb>(?:决定|批准)?(?:任命|免去|免除|撤销|辞去)|决定任免|接受辞职)[:：]$")
_VERBS = {
    "任命": Verb.APPOINT,
    "决定任命": Verb.DECIDE_TO_APPOINT,
    "批准任命": Verb.APPROVE_APPOINTMENT,
    "免去": Verb.REMOVE,
    "决定免去": Verb.DECIDE_TO_REMOVE,
    "批准免去": Verb.APPROVE_REMOVAL,
    "免除": Verb.RELIEVE,
    "撤销": Verb.REVOKE,
    "决定撤销": Verb.REVOKE,
    "批准辞去": Verb.APPROVE_RESIGNATION,
    "接受辞职": Verb.ACCEPT_RESIGNATION,
}
_RESIGNATIONS = {Verb.APPROVE_RESIGNATION, Verb.ACCEPT_RESIGNATION}
_NAME = r"(?P<name>[\u4e00-\u9fff·]{2,12}?)"
_APPOINTED = re.compile(
    rf"(?P<lead>决定|批准)?[，,：:]?任命{_NAME}(?:同志)?为(?P<office>[^，。；]+)$"
)
_UNDER = re.compile(rf"^{_NAME}(?:同志)?(?:任|为)(?P<office>[^，。；]+)$")
_REMOVED = re.compile(
    r"(?P<lead>决定|批准)?[，,：:]?(?P<verb>免去|免除|撤销)(?P<rest>[^，。；]+?)(?:的)?职务$"
)
_LEFT = re.compile(r"^(?P<rest>[^，。；]+?)(?:的)?职务$")
_RESIGNED = re.compile(
    rf"(?P<verb>接受|批准){_NAME}(?:同志)?(?:因(?P<reason>[^，。；]{{1,20}}?))?(?:提出的?)?辞去(?P<office>[^，。；]+?)(?:的)?职务"
)
_RESIGNS = re.compile(rf"^{_NAME}(?:同志)?辞去(?P<office>[^，。；]+?)(?:的)?职务$")
_ASKS = re.compile(
    rf"{_NAME}(?:同志)?，?(?:因(?P<reason>[^，。；]{{1,20}}?)，?)?(?:请求|申请|提出)辞去(?P<office>[^，。；]+?)(?:的)?职务"
)
_ACTS = re.compile(
    rf"决定[，,：:]?由(?P<holding>[^，。；]{{2,24}}?(?:长|主任|主席|委员)){_NAME}代理(?P<office>[^，。；]+?)(?:的)?职务"
)
_ENDS = re.compile(r"(?:人选)?(?:[，,]?(?:请予.*|任期.*|报.*备案.*|并.*))?$")


@dataclass(frozen=True)
class Said:
    """One person entering or leaving offices, as a document says it."""

    verb: Verb
    person: str
    office: str
    reason: str = ""
    holding: str = ""


def changes(paragraphs: Iterable[str], setting: Setting) -> Sequence[Said]:
    """Return who enters or leaves what, in the order of the text, each once."""
    return tuple(dict.fromkeys(_said(paragraphs, setting)))


def _said(paragraphs: Iterable[str], setting: Setting) -> Iterator[Said]:
    verb: Verb | None = None
    for paragraph in paragraphs:
        for clause in re.split("[；;。]", paragraph):
            head = _HEADS.search(clause)
            if head:
                verb = _VERBS.get(head["verb"])
            elif clause:
                yield from _of_clause(clause, verb, setting)


def _of_clause(clause: str, verb: Verb | None, setting: Setting) -> Iterator[Said]:
    if one := _resigned(clause, setting) or _acting(clause, setting):
        yield one
    elif found := _APPOINTED.search(clause):
        lead = _VERBS[f"{found['lead'] or ''}任命"]
        yield from _entered(lead, found["name"], found["office"], setting)
    elif found := _REMOVED.search(clause):
        named = f"{found['lead'] or ''}{found['verb']}"
        yield from _left(_VERBS.get(named, _VERBS[found["verb"]]), found["rest"], setting)
    elif verb in _RESIGNATIONS and (found := _RESIGNS.match(clause)):
        yield from _entered(verb, found["name"], found["office"], setting)
    elif found := _UNDER.match(clause):
        lead = verb if verb and verb.appoints else Verb.APPOINT
        yield from _entered(lead, found["name"], found["office"], setting)
    elif verb and not verb.appoints and (found := _LEFT.match(clause)):
        yield from _left(verb, found["rest"], setting)


def _resigned(clause: str, setting: Setting) -> Said | None:
    found = _RESIGNED.search(clause)
    if not found:
        found = _ASKS.search(clause)
        if not found or not _is_known(found["name"], found["office"], setting):
            return None
        return Said(Verb.ACCEPT_RESIGNATION, found["name"], found["office"], found["reason"] or "")
    if not _is_known(found["name"], found["office"], setting):
        return None
    accepts = found["verb"] == "接受"
    verb = Verb.ACCEPT_RESIGNATION if accepts else Verb.APPROVE_RESIGNATION
    return Said(verb, found["name"], found["office"], found["reason"] or "")


def _acting(clause: str, setting: Setting) -> Said | None:
    found = _ACTS.search(clause)
    if not found or not _is_known(found["name"], found["office"], setting):
        return None
    return Said(Verb.DECIDE_TO_ACT, found["name"], found["office"], holding=found["holding"])


def _entered(verb: Verb, name: str, office: str, setting: Setting) -> Iterator[Said]:
    post = _ENDS.sub("", office)
    if _is_known(name, post, setting):
        yield Said(verb, name, post)


def _is_known(name: str, office: str, setting: Setting) -> bool:
    return is_person(name) and bool(setting.offices(office))


def _left(verb: Verb, rest: str, setting: Setting) -> Iterator[Said]:
    """Yield who leaves what, where name and office stand together: 赵小川青禾县监察委员会副主任."""
    name, comrade, office = rest.partition("同志")
    if comrade:
        if _is_known(name, office, setting):
            yield Said(verb, name, office)
        return
    cut = cut_name(rest, setting)
    if cut:
        yield Said(verb, *cut)


_UNIT = re.compile(r"[\u4e00-\u9fff]{2,4}(?:省|市|州|县|区|旗|镇|乡)")


def cut_name(text: str, setting: Setting) -> tuple[str, str] | None:
    """Return a name and the office that follows it; None where the end of the name cannot be told."""
    found = [
        (text[:size], text[size:])
        for size in (2, 3, 4, 5)
        if is_person(text[:size]) and setting.offices(text[size:])
    ]
    region = setting.region
    own = [one for one in found if one[1].startswith(region)]
    own = own or [one for one in found if one[1].startswith((region[-1:], "人大", "人民"))]
    own = own or [one for one in found if _UNIT.match(one[1])][-1:]
    return own[0] if len(own) == 1 else None
