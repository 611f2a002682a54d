"""Who signs at the foot of a document: bodies, or offices with names, below or beside each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.recognise.officers import headed, officer, officers
from generator.importing.terms.days import day_of
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
    if several := _bodies(line, setting) or _several(line, setting):
        return several, 1
    words = bare(line)
    if setting.is_body(words):
        goes_on = _REST.fullmatch(words) and setting.is_body(bare(above))
        return ([Signatory(bare(above) + words)], 2) if goes_on else ([Signatory(words)], 1)
    office, person, used = officer(line, unmarked(above))
    if not office:
        return (), 0
    over = bare(lines[-used - 1]) if len(lines) > used else ""
    named = setting.offices(office)
    is_of = not named and setting.is_body(over)
    body = over if is_of else headed(office, setting)
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


def _several(line: str, setting: Setting) -> Sequence[Signatory]:
    """Return the officers that stand beside each other in a line."""
    return [Signatory(headed(office, setting), office, name) for office, name in officers(line)]


def _glued(words: str, setting: Setting) -> Sequence[str]:
    """Return two bodies of the region that stand without a blank between."""
    at = words.find(setting.region, 1)
    while at > 0:
        pair = words[:at], words[at:]
        if all(setting.is_body(one) for one in pair):
            return pair
        at = words.find(setting.region, at + 1)
    return ()
