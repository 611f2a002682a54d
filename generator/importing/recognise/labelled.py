"""Minutes that begin with labels, a line each: 时间, 地点, 主持人."""

import re
from dataclasses import dataclass

from generator.importing.divide.piece import Piece
from generator.importing.recognise.presided import Chair
from generator.importing.terms.days import days, is_whole
from generator.importing.terms.persons import is_person, titled_person

_LABEL = re.compile(r"^(?:会议)?(?P<label>时间|日期|地点|主持人?)[：:](?P<said>.+)$")
_HEAD = 12
"""Lines from the first among which they stand."""


@dataclass(frozen=True)
class Labelled:
    """What labels say; each may be empty."""

    date: str = ""
    venue: str = ""
    chair: Chair | None = None


def labelled(minutes: Piece) -> Labelled:
    """Return day, place and chair as labels say them."""
    said: dict[str, str] = {}
    for line in minutes.lines[:_HEAD]:
        if found := _LABEL.match(line.strip()):
            said.setdefault(found["label"][:2], found["said"].strip().rstrip("。"))
    day = next(days(said.get("时间", said.get("日期", ""))), "")
    return Labelled(
        day if is_whole(day) else "", "".join(said.get("地点", "").split()), _chair(said)
    )


def _chair(said: dict[str, str]) -> Chair | None:
    words = said.get("主持", "").replace("同志", "")
    if titled := titled_person(words):
        return Chair(*titled)
    name = "".join(words.split())
    return Chair("", name) if is_person(name) else None
