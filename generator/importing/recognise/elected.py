"""Results of elections as lists: the office in a heading, with its seats, and below it the names."""

import re
from collections.abc import Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.grouped import names_of_line
from generator.importing.terms.counts import COUNT
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import occasion
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain

_HEADING = re.compile(
    rf"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)])?(?P<type>选举|补选|推选)?(?P<office>[^，。；：:（(0-9]{{4,60}}?)(?:（?(?P<seats>{COUNT})[名人]）?)?(?:[（(][^（）()]*(?:排列|为序|序)[^（）()]*[）)])?[：:]?$"
)
_TERM = re.compile("第[一二三四五六七八九十0-9]+届")
_MIXED = {"选举", "补选"}
"""How people came into office of whom one announcement tells."""
ENDS = ("现予", "特此", "以上")
"""How the line below the results begins."""


def elected(piece: Piece, setting: Setting) -> tuple[str, Sequence[Plain]]:
    """Return how they came into office, and the contests; ("", ()) where a line is neither heading nor names.

    It is how those of the first heading did that says so; who came otherwise has it beside the office.
    """
    contests: list[Data] = []
    people: list[Plain] = []
    kinds: list[str] = []
    for line in piece.lines:
        words = bare(line)
        if not words or occasion(words):
            continue
        if words.startswith(ENDS):
            break
        heading = _HEADING.match(words)
        office = _TERM.sub("", heading["office"]) if heading else ""
        if heading and len(setting.offices(office)) == 1:
            people = []
            kinds += [heading["type"]] if heading["type"] else []
            seats: Data = {"seats": heading["seats"]} if heading["seats"] else {}
            own: Data = {"type": heading["type"]} if kinds[:1] != kinds[-1:] else {}
            contests.append({"office": setting.office(office), **seats, "elected": people, **own})
        elif contests and (listed := names_of_line(line.rstrip("。；;"))):
            people += listed
        else:
            return "", ()
    is_clear = len({*kinds}) <= 1 or (len(kinds) == len(contests) and {*kinds} <= _MIXED)
    whole = bool(contests) and all(map(_is_filled, contests)) and is_clear
    return (kinds[0] if kinds else "", contests) if whole else ("", ())


def _is_filled(contest: Data) -> bool:
    """Whether an office has as many people as it has seats, or some where nothing says how many."""
    people = contest["elected"]
    seats = contest.get("seats")
    return bool(people) and (not seats or len(people) == int(str(seats)))
