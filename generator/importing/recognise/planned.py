"""Agendas and schedules of meetings: what was to be dealt with, and when."""

import re

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.terms.days import day_of
from generator.importing.terms.sittings import occasion
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import clean
from generator.load.builder import Plain

_ITEM = re.compile("^[一二三四五六七八九十]{1,3}、(?P<said>.+)$")
_HEAD = ["日期", "时间", "安排"]


def agenda(piece: Piece) -> Data:
    """Return the numbered items; {} where a line is none, and the whole is worded."""
    data: Data = {}
    items: list[Plain] = []
    for line in filter(None, piece.paragraphs):
        said, found = occasion(line), _ITEM.match(line)
        if found:
            items.append(found["said"])
        elif said and said.day and not items:
            data["adopted"] = said.day
        else:
            return {}
    return data | ({"items": items} if items else {})


def schedule(piece: Piece) -> Data:
    """Return what a table of day, time and matter says; {} for any other."""
    days: dict[str, dict[str, Plain]] = {}
    day = ""
    for line in piece.lines:
        cells = [clean(cell) for cell in line.split("\t")]
        if [bare(cell) for cell in cells] == _HEAD:
            continue
        day = day_of(cells[0]) or (day if not cells[0] or cells[0] == "^" else "")
        if len(cells) != len(_HEAD) or not day or not all(cells[1:]):
            return {}
        days.setdefault(day, {})[cells[1]] = cells[2]
    return {"days": [{"date": one, "sittings": sat} for one, sat in days.items()]} if days else {}
