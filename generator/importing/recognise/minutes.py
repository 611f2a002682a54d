"""The items of minutes: what was dealt with, and what came of it; the speeches after them."""

import re
from collections.abc import Sequence
from operator import itemgetter

from generator.importing.divide.piece import Piece
from generator.importing.recognise.business import business
from generator.importing.recognise.draft import Data
from generator.importing.recognise.item import item
from generator.importing.recognise.satisfied.minuted import balloted
from generator.importing.terms.persons import titled_person
from generator.importing.terms.setting import Setting

_ITEMS = (
    re.compile("^[一二三四五六七八九十]{1,3}、(?P<said>.+)$"),
    re.compile("^[（(][一二三四五六七八九十]{1,3}[）)](?P<said>.+)$"),
    re.compile("^[0-9]{1,2}[.．、](?P<said>.+)$"),
)
"""How items are numbered; of the lower ways only where nothing is numbered in a higher one."""
_MEETING = re.compile("^(?:本次|这次)?会议")
_BEGINS = re.compile(f"{_MEETING.pattern}.*[^：:]$")
"""A paragraph that tells of a thing of its own: what it says is of no item before it."""
_BESIDES = re.compile("^(?:会议|大会)还")
_SPOKE = re.compile(
    r"^(?P<who>[^，。]{4,40}?)(?P<what>(?:代表[^，。]{2,20})?在[^，。]*(?:作|发表|讲)[^，。]*(?:讲话|发言)|(?:作|发表)了[^，。]*(?:讲话|发言)|进行了宪法宣誓|作了[^，。]*表态)。$"
)


def items(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the items of minutes of which the outcome can be told: the numbered, else those of its sentences."""
    lines = [*enumerate(piece.paragraphs)]
    numbered: dict[int, str] = {}
    for form in _ITEMS:
        numbered = numbered or {at: said["said"] for at, one in lines if (said := form.match(one))}
    found = [(at, one) for at, said in numbered.items() for one in _numbered(said, setting)]
    is_told = bool(found)
    unnumbered = [
        (at, one)
        for at, line in lines
        if at not in numbered and (_BESIDES.match(line) or not is_told)
        for one in business([line], setting)
    ]
    found = sorted((*found, *unnumbered), key=itemgetter(0))
    begun = () if is_told else (at for at, one in lines if _BEGINS.match(one))
    starts = {*numbered, *begun, *(at for at, _ in unnumbered)}
    return [one for _, one in balloted(found, starts, piece, setting)]


def _numbered(said: str, setting: Setting) -> Sequence[Data]:
    """Return the item that the words behind a number are, or those of the people whom they name."""
    return [one] if (one := item(said)) else [*business([f"会议{_MEETING.sub('', said)}"], setting)]


def statements(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the speeches that minutes mention: who spoke, and what was done."""
    found: list[Data] = []
    for line in piece.paragraphs:
        said = _SPOKE.match(line)
        who = titled_person(said["who"]) if said else None
        if said and who and setting.offices(who[0]):
            found.append({"speaker": setting.holder(who[0], who[1]), "what": said["what"]})
    return tuple(found)
