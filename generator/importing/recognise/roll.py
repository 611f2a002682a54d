"""Lists of names without offices: a presidium, committees of a session, tellers; each under a heading."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.prose import titles
from generator.importing.recognise.whose import issuer
from generator.importing.terms.days import days
from generator.importing.terms.genres import genre_of
from generator.importing.terms.names import names
from generator.importing.terms.naming import from_title
from generator.importing.terms.persons import is_person
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.sittings import occasion
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain
from generator.model.refs import ListedRef

_HEADING = re.compile(
    r"(?P<what>(?:[一二三四五六七八九十]+、)?[^\s，。；：]*?(?:主席团|秘书长|执行主席|主席团成员|主席|主任委员|委员|主任|监票人|计票人|小组|组长|成员|代表|名单))"
    r"(?P<note>(?:[（(][^（）()]{1,30}[）)])*)[：:]?"
)
_COUNT = re.compile(r"[（(](?P<count>[0-9]{1,4})名[）)]$")
_TOTAL = re.compile("[（(]?共?(?:计)?[0-9]{1,4}[人名][）)]?")
"""A line above the first heading that tells how many there are in all."""
_POST = re.compile(
    "副?[省市州县区旗乡镇]长|.*(?:主任|书记|主席|委员|局长|部长|院长|秘书长|检察长|主任委员)"
)
_NOTE = re.compile(r"[（(](?P<note>[^（）()]+)[）)]$")


def rolls(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each list of which every line is a heading or names."""
    for piece in pieces:
        if genre_of(piece.listed or piece.title) is not Genre.NAME_LIST:
            continue
        lists = _lists(piece, setting)
        when = _when(piece, setting)
        if lists and when:
            data: Data = {"genre": str(Genre.NAME_LIST), **titles(piece)}
            data |= {"issuer": issuer(piece, setting), **when, "names": [*lists]}
            name = from_title(piece.listed or piece.title, setting.region, "name-list")
            yield Draft("text", name, data, {"": piece})


def _when(piece: Piece, setting: Setting) -> Data:
    """Return on what occasion it was passed, as the line under its title says."""
    line = next((one for one in piece.paragraphs[:3] if occasion(one)), "")
    said = occasion(line) if line else None
    if not said or not said.day:
        return {}
    words = re.sub(r"^[（(][0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|(?:通过)?[）)]$", "", line)
    data: Data = {"adopted": "true"} if said.is_adopted else {}
    if said.sitting and key(said.sitting) in setting.meetings:
        return {"meeting": setting.meetings[key(said.sitting)], **data}
    occasioned: Data = {"occasion": words} if words else {}
    return {"date": next(days(line)), **occasioned, **data}


def _lists(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the lists; () where a line is neither a heading nor names."""
    found: list[Data] = []
    people: list[Plain] = []
    for line in piece.lines:
        words = bare(line)
        if occasion(words) or (not found and _TOTAL.fullmatch(words)):
            continue
        heading = _HEADING.fullmatch(words)
        if heading and (heading["note"] or not found or heading["what"] in _ALONE or people):
            people = []
            found.append({**_heading(heading), "people": people})
        elif found and (listed := _listed(line, setting)):
            people += listed
        else:
            return ()
    return found if all(one["people"] for one in found) else ()


_ALONE = {"主席团", "秘书长", "副秘书长", "执行主席", "常务主席"}


def _heading(found: re.Match[str]) -> Data:
    counted = _COUNT.search(found["note"])
    if counted:
        rest = found["note"].removesuffix(counted[0])
        return {"heading": found["what"] + rest, "count": counted["count"]}
    return {"heading": found["what"] + found["note"]}


def _listed(line: str, setting: Setting) -> Sequence[str]:
    people = []
    for word in names(line):
        note = _NOTE.search(word)
        name = bare(_NOTE.sub("", word))
        said = f"{name}（{note['note']}）" if note else name
        if _POST.fullmatch(name) or not is_person(name) or not ListedRef.form.fullmatch(said):
            return ()
        people.append(said)
    return people
