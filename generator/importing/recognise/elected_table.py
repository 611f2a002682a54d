"""Results of elections in a table: 职务, 姓名, 赞成, 反对, 弃权, a row for each person; and the ballots above it."""

import re
from collections.abc import Sequence

from generator.cells import ABOVE, BEFORE
from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.grouped import NOTE
from generator.importing.terms.counts import COUNT
from generator.importing.terms.persons import is_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain

_COLUMNS = (
    ("name", re.compile("(?:候选人|当选人)?姓名|候选人|当选人")),
    ("office", re.compile("(?:当选|候选|选举|拟任)?职务")),
    ("against", re.compile("(?:反对|不同意|不赞成)票?数?")),
    ("in_favour", re.compile("(?:赞成|同意|得)票?数?")),
    ("abstained", re.compile("弃权票?数?")),
    ("result", re.compile("(?:选举|表决)?结果|是否当选|当选情况")),
)
_LONE = re.compile("(?:表决|选举|补选)的职务(?:是|为)(?P<office>[^，。；]{4,40})")
_SEATS = re.compile(rf"(?<=[，。；])(?P<office>[^，。；]{{4,40}}?)应选(?P<seats>{COUNT})[名人]")
_VOTES = ("in_favour", "against", "abstained")
_COUNT = re.compile("([0-9]{1,4})票?")
_ELECTED, _WRITTEN_IN = {"当选", "是", "√"}, "另选"
_PAPERS = {
    "of": rf"应(?:到|出席)[^，。；0-9]{{0,8}}(?P<count>{COUNT})[人名]",
    "present": rf"实(?:到|出席)[^，。；0-9]{{0,8}}(?P<count>{COUNT})[人名]",
    "issued": rf"(?<!收)发(?:出|放)[^，。；0-9]{{0,8}}(?P<count>{COUNT})[张票]",
    "returned": rf"[收回]{{2}}[^，。；0-9]{{0,8}}(?P<count>{COUNT})[张票]",
    "valid": rf"有效(?:选票|票)?[^，。；0-9]{{0,4}}(?P<count>{COUNT})[张票]",
    "invalid": rf"(?:无效|废)(?:选票|票)?[^，。；0-9]{{0,4}}(?P<count>{COUNT})[张票]",
}


def contests(piece: Piece, setting: Setting) -> Sequence[Plain]:
    """Return the offices with who stood for each and who was elected; () where a row is none."""
    rows = [[bare(cell) for cell in line.split("\t")] for line in piece.lines if "\t" in line]
    heads = [_column(cell) for cell in rows[0]] if rows else []
    if not {"name", "in_favour"} <= {*heads}:
        return ()
    found: dict[str, list[tuple[Data, str]]] = {}
    lone = _LONE.search(piece.text)
    office = lone["office"] if lone and "office" not in heads else ""
    for row in rows[1:]:
        cells = dict(zip(heads, row, strict=False))
        office = office if cells.get("office", "") in {ABOVE, ""} else cells["office"]
        one = _candidate(cells)
        if not one or len(setting.offices(office)) != 1:
            return ()
        found.setdefault(setting.office(office), []).append((one, cells.get("result", "")))
    told = [_contest(office, own, has_result="result" in heads) for office, own in found.items()]
    return [_with_seats(one, piece, setting) for one in told] if told and all(told) else ()


def with_candidates(contests_: Sequence[Plain], piece: Piece, setting: Setting) -> Sequence[Plain]:
    """Return offices that sentences tell of with who stood for them, where a table below tells it."""
    told = {str(one["office"]): one for one in contests(piece, setting) if isinstance(one, dict)}
    return [
        {**one, **_more(told.get(str(one["office"]), {}))} if isinstance(one, dict) else one
        for one in contests_
    ]


def _more(tabled: Data) -> Data:
    return {key: said for key, said in tabled.items() if key in {"candidates", "seats"}}


def _with_seats(contest: Data, piece: Piece, setting: Setting) -> Data:
    """Return an office with how many are to hold it, where the text says so."""
    for found in _SEATS.finditer(piece.text):
        if setting.office(found["office"]) == contest["office"]:
            return {**contest, "seats": found["seats"]}
    return contest


def papers(piece: Piece) -> Data:
    """Return how many deputies there are, were present, and the ballots, as the text above a table says."""
    said = {key: re.search(form, piece.text) for key, form in _PAPERS.items()}
    told: Data = {key: found["count"] for key, found in said.items() if found}
    ballots: Data = {key: one for key, one in told.items() if key not in {"of", "present"}}
    data: Data = {key: one for key, one in told.items() if key in {"of", "present"}}
    return {**data, "ballots": ballots} if {"issued", "returned"} <= ballots.keys() else data


def _column(head: str) -> str:
    return next((name for name, form in _COLUMNS if form.fullmatch(head)), "")


def _candidate(cells: dict[str, str]) -> Data:
    name = NOTE.sub("", cells.get("name", ""))
    votes = {key: _COUNT.fullmatch(cells[key]) for key in _VOTES if cells.get(key, "")}
    if not is_person(name) or not all(votes.values()) or cells["name"] in {ABOVE, BEFORE}:
        return {}
    return {"name": name, **{key: str(int(one[1])) for key, one in votes.items() if one}}


def _contest(office: str, own: Sequence[tuple[Data, str]], *, has_result: bool) -> Data:
    """Return an office; {} where several stood for it and no column says who was elected."""
    if not has_result and len(own) > 1:
        return {}
    elected = [one["name"] for one, result in own if not has_result or result in _ELECTED]
    stood: list[Plain] = [
        {**one, "written_in": "true"} if result == _WRITTEN_IN else one for one, result in own
    ]
    data: Data = {"office": office, "candidates": stood}
    return {**data, "elected": [*elected]} if elected else data
