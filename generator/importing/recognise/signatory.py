"""Who signs at the foot of a document: bodies, or offices with names, below or beside each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.terms.days import day_of
from generator.importing.terms.organs import has_surname, is_person, is_post, titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_BESIDE = re.compile(r"^(?P<said>.*?\S)[\s,，]+(?P<day>\S+年\s*\S+月\s*\S+日)$")
_LONGEST = 70
"""Characters of a signature with the day beside it and the blanks between."""
_SIGNED = re.compile(r"[（(]?(?:签名|签字|签章|盖章|章)[）)]?[:：]?|(?<=长)[:：]|(?<=主任)[:：]")
_REST = re.compile(
    "[^省市县区州盟旗乡镇监]{0,12}委员会|常委会|办公[室厅]|研究室|主任会议|(?:第.{1,3}次会议)?(?:主席团|秘书处)"
)
"""How the name of a body goes on that is broken in two; more is a body of its own."""
_HEADS = (("检察长", "人民检察院"), ("院长", "人民法院"))
"""Whose head one is whose office does not say it."""
_OF_A_PLACE = re.compile("(?:代理|代)?(?P<unit>[省市州县区旗盟乡镇])长")


@dataclass(frozen=True)
class Signatory:
    """A body, or an office with a name and the body it is of; each may be empty."""

    body: str
    office: str = ""
    person: str = ""

    @property
    def words(self) -> str:
        """Who signs, as it stands there."""
        return f"{self.office}　{self.person}" if self.office else self.body


def signatories(lines: Sequence[str], setting: Setting) -> Sequence[Signatory]:
    """Return those who sign in the last of some lines, from above; days in or between them left aside."""
    rest = [parted(line)[0] for line in lines if not day_of(line)]
    found: list[Signatory] = []
    while rest:
        own, used = _last(rest, setting)
        if not used:
            break
        found[:0] = own
        del rest[-used:]
    return found


def parted(line: str) -> tuple[str, str]:
    """Return a line without the day beside what it says, and that day as records write it."""
    words = line.strip()
    beside = _BESIDE.match(words) if len(words) <= _LONGEST else None
    day = day_of(beside["day"]) if beside else ""
    return (beside["said"], day) if beside and day else (words, "")


def unmarked(line: str) -> str:
    """Return a signature without what says that it is one: （盖章）."""
    return _SIGNED.sub("", line).strip()


def _last(lines: Sequence[str], setting: Setting) -> tuple[Sequence[Signatory], int]:
    """Return who signs in the last line, and how many lines say it; 0 where nobody does."""
    line, above = unmarked(lines[-1]), lines[-2].strip() if len(lines) > 1 else ""
    if several := _bodies(line, setting) or _officers(line, setting):
        return several, 1
    words = bare(line)
    if setting.is_body(words):
        goes_on = _REST.fullmatch(words) and setting.is_body(bare(above))
        return ([Signatory(bare(above) + words)], 2) if goes_on else ([Signatory(words)], 1)
    office, person, used = _officer(line, above)
    if not office:
        return (), 0
    over = bare(lines[-used - 1]) if len(lines) > used else ""
    named = setting.offices(office)
    is_of = not named and setting.is_body(over)
    body = over if is_of else _headed(office, setting)
    return [Signatory(body, office, person)], used + is_of


def _bodies(line: str, setting: Setting) -> Sequence[Signatory]:
    """Return the bodies that stand beside each other in a line; () where it is not several."""
    whole = bare(line)
    if setting.bodies.find(whole, setting.region):
        return ()
    cells, listed = line.split(), whole.split("、")
    found: Sequence[str]
    if len(cells) > 1 and any(not _REST.fullmatch(one) for one in cells[1:]):
        found = cells
    elif len(listed) > 1:
        found = listed
    else:
        found = _glued(whole, setting)
    is_all = len(found) > 1 and all(setting.is_body(one) for one in found)
    return [Signatory(one) for one in found] if is_all else ()


def _glued(words: str, setting: Setting) -> Sequence[str]:
    """Return two bodies of the region that stand without a blank between."""
    at = words.find(setting.region, 1)
    while at > 0:
        pair = words[:at], words[at:]
        if all(setting.is_body(one) for one in pair):
            return pair
        at = words.find(setting.region, at + 1)
    return ()


def _officers(line: str, setting: Setting) -> Sequence[Signatory]:
    """Return the offices with names that stand beside each other in a line; () where it is not several."""
    cells = [_officer(one, "") for one in re.split(r"\s{3,}|\t|\u3000{2,}", line)]
    for pairs in (cells, _in_turn(line)):
        if len(pairs) > 1 and all(office for office, _, _ in pairs):
            return [Signatory(_headed(office, setting), office, name) for office, name, _ in pairs]
    return ()


def _in_turn(line: str) -> Sequence[tuple[str, str, int]]:
    """Return the offices and names that take turns in a line; () where something else stands there."""
    words = re.sub(r"(?<=\s\S)\s+(?=\S(?:\s|$))", "", line).split()
    if len(words) % 2 or not all(map(is_post, words[::2])) or not all(map(is_person, words[1::2])):
        return ()
    return [(office, name, 1) for office, name in zip(words[::2], words[1::2], strict=True)]


def _officer(line: str, above: str) -> tuple[str, str, int]:
    """Return office and name of who signs, of a line or of two, and of how many: 县长　王　明."""
    if found := titled_person(line):
        is_apart = len(line.split()) > 1 or has_surname(found[1])
        return (*found, 1) if is_apart and is_post(found[0]) else ("", "", 0)
    name, office = bare(line), bare(unmarked(above))
    return (office, name, 2) if is_person(name) and is_post(office) else ("", "", 0)


def _headed(office: str, setting: Setting) -> str:
    """Return the body that an office names, or whose head it is; an empty string if none is sure.

    县长 is the head of the government of a county: in a city's gazette it is nobody's.
    """
    named = setting.offices(office)
    place, post = (named[0].body, named[0].post) if named else (setting.region, office)
    if head := _OF_A_PLACE.fullmatch(post):
        is_own = place.endswith(head["unit"])
        return setting.body(f"{place}人民政府") if is_own else named[0].body if named else ""
    if named:
        return "" if post.startswith("副") and _OF_A_PLACE.fullmatch(post[1:]) else place
    ending = next((body for head, body in _HEADS if office.endswith(head)), "")
    is_head = ending and not office.startswith("副")
    return setting.body(f"{place}{ending}") if is_head else ""
