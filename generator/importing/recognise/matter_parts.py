"""What each document of a matter of appointment says beside the matter itself."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generator.importing.divide.piece import Piece
from generator.importing.recognise.cited import basis
from generator.importing.recognise.draft import Data
from generator.importing.recognise.foot import Foot, addressee, foot
from generator.importing.recognise.particulars import apart, document_number
from generator.importing.recognise.said import Said
from generator.importing.terms.days import days
from generator.importing.terms.organs import has_place
from generator.importing.terms.persons import titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare
from generator.model.verbs import Verb

VOTED = ("notice", "name-list", "decision", "chairpersons-motion", "motion", "letter")
"""Which document's verbs count most: those after the vote."""
RESIGNATIONS = {Verb.ACCEPT_RESIGNATION}


@dataclass
class Matter:
    """The documents of one matter as they come together, each with whom it is about."""

    parts: dict[str, Piece] = field(default_factory=dict)
    said: dict[str, Sequence[Said]] = field(default_factory=dict)

    @property
    def people(self) -> set[str]:
        """Whom its documents are about."""
        return {one.person for said in self.said.values() for one in said}

    @property
    def sort(self) -> str:
        """What its first document is about, as `sort_of` tells it."""
        return sort_of(next(iter(self.said.values())))

    @property
    def resigns(self) -> bool:
        """Whether it is the matter of those who resign; of a list with others these are."""
        said = next(iter(self.said.values()))
        has_others = any(one.verb not in RESIGNATIONS for one in said)
        return self.sort == "resigns" and not (self.is_list and has_others)

    @property
    def is_list(self) -> bool:
        """Whether it is nothing but a list of all that a meeting decided."""
        return set(self.parts) == {"name-list"}


def sort_of(said: Sequence[Said]) -> str:
    """Return whether a document is about those who resign, or who act for another; "" for the rest.

    Each sort has records of its own.
    """
    if any(one.verb in RESIGNATIONS for one in said):
        return "resigns"
    return "acts" if all(one.verb is Verb.DECIDE_TO_ACT for one in said) else ""


_MOTIONS = {"motion", "chairpersons-motion"}
_REASON = re.compile("(?:由于|因)([^，。]{2,20})，")
_PROPOSED = re.compile("根据(?P<who>[^，。《》]{4,40}?)的提请，")
_REPORTED = re.compile("报([^，。]{4,40})备案")


def part_data(part: str, piece: Piece, matter: Matter, setting: Setting) -> Data:
    """Return what a document of the matter says of itself, as far as it stands in it."""
    end, to = foot(piece, setting), addressee(piece)
    found: Data = {}
    if part in _MOTIONS:
        found = _moved(piece, end, to, setting)
    elif part == "notice" or (part == "letter" and setting.is_body(to)):
        found["to"] = setting.called(_first(to, setting))
    said = {
        "number": document_number(piece),
        "date": end.day,
        "voted": _voted(piece, end.day) if part == "notice" else "",
        "reason": _reason(part, piece, matter),
        "report_to": _only(_REPORTED, piece.text) if part == "decision" else "",
        "submits_draft": "true" if part == "motion" and _submits_draft(piece, matter) else "",
    }
    found |= {key: value for key, value in said.items() if value}
    if part not in {"letter", "name-list"} and (cited := basis(piece)):
        found["basis"] = [*cited]
    if own := _own_offices(part, matter, setting):
        found["offices"] = [*own]
    return found


def _first(to: str, setting: Setting) -> str:
    """Return the body that a line addresses, the first of several: a record names one.

    县人大常委会工作机构、办事机构 are no two of which each says where it is.
    """
    several = apart(to)
    are_bodies = all(setting.is_body(one) and has_place(one, setting.region) for one in several)
    return several[0] if len(several) > 1 and are_bodies else to


def _only(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""


def _voted(piece: Piece, own: str) -> str:
    """Return the day of the vote as a notice tells it, where that is not its own day."""
    told = next(days("".join(piece.paragraphs[1:2])), "")
    return told if told != own else ""


def _reason(part: str, piece: Piece, matter: Matter) -> str:
    if part == "letter":
        return _only(_REASON, piece.text)
    if part == "motion" and matter.resigns:
        return next((one.reason for one in matter.said[part] if one.reason), "")
    return ""


def _submits_draft(piece: Piece, matter: Matter) -> bool:
    return matter.resigns and "（草案）》" in piece.text and "decision" in matter.parts


def _moved(piece: Piece, end: Foot, to: str, setting: Setting) -> Data:
    title = re.match("^(?P<by>.+?)关于", bare(piece.title))
    by = title["by"] if title and setting.is_body(title["by"]) else ""
    data: Data = {"by": setting.body(end.body or by or setting.publisher)}
    if "次会议" in to:
        data["salutation"] = to
    elif setting.is_body(to):
        data["to"] = setting.called(to)
    proposer = _PROPOSED.search(piece.text)
    who = titled_person(proposer["who"]) if proposer else None
    if who and setting.offices(who[0]):
        data["proposed_by"] = setting.holder(who[0], who[1])
    if end.office and end.person:
        data["signed"] = setting.holder(end.office, end.person)
    return data


def _own_offices(part: str, matter: Matter, setting: Setting) -> Sequence[str]:
    """Return the offices that a document is about, where the matter is about more."""
    voted = next(one for one in VOTED if one in matter.said)
    every = _apart(matter.said[voted], setting)
    own = _apart(matter.said[part], setting)
    return own if set(own) < set(every) else ()


def _apart(said: Iterable[Said], setting: Setting) -> Sequence[str]:
    held = (one for each in said for one in setting.offices(each.office))
    return tuple(dict.fromkeys(setting.office(one.body + one.post) for one in held))
