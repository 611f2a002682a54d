"""Who came to a meeting, as the lists of those present and in attendance say."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.grouped import NOTE, grouped, names_of_line
from generator.importing.recognise.leaders import by_leaders
from generator.importing.recognise.room import Room
from generator.importing.terms.days import day_of
from generator.importing.terms.persons import is_person, titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare


def names_of_list(piece: Piece) -> Sequence[str]:
    """Return the names of a list, in their order, without notes; () where a word is no name."""
    found = [names_of_line(line) for line in piece.lines]
    return tuple(one for own in found for one in own or ()) if None not in found else ()


_TOTAL = re.compile(r"共?[0-9]{1,4}[人名]。?")
_HEADS = (["姓名", "职务"], ["职务", "姓名"])
_PAIR = 2


def _rows(piece: Piece) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the lines of a list with their cells, without its head and the line of the total."""
    for line in piece.lines:
        if day_of(line.strip("（）() \u3000")):
            continue
        cells = [bare(cell) for cell in re.split(r"\t|\s{2,}", line.strip()) if cell.strip()]
        is_total = len(cells) == 1 and _TOTAL.fullmatch(cells[0])
        if cells not in _HEADS and not is_total:
            yield line, cells


def with_posts(piece: Piece) -> Mapping[str, Sequence[str]]:
    """Return those on a list that has the post in each line's second cell; {} where it has not."""
    found: dict[str, list[str]] = {}
    for _, cells in _rows(piece):
        if len(cells) != _PAIR or not is_person(cells[0]) or not _LISTED_POST.fullmatch(cells[1]):
            return {}
        found.setdefault(cells[1], []).append(cells[0])
    return found


_LISTED_POST = re.compile("(?:常委会|常务委员会)?(?:副?主任|副?主席|秘书长|委员|代表|组成人员)")


def listed(present: Piece, room_of: Room) -> Mapping[str, Sequence[str]]:
    """Return those present by post: as the list or the minutes name them, the others as members."""
    if by_post := with_posts(present) or grouped(present).members:
        return by_post
    people = names_of_list(present)
    if not people or len(set(people)) != len(people):
        return {}
    return by_leaders(people, room_of.leaders)


def in_attendance(piece: Piece, setting: Setting) -> Mapping[str, str]:
    """Return those in attendance with their offices; {} where a line is not a name and an office."""
    found: dict[str, str] = {}
    for line, cells in _rows(piece):
        pair = _pair(cells, setting) or _pair([*(titled_person(line.strip()) or ())][::-1], setting)
        if not pair or pair[0] in found:
            return {}
        found[pair[0]] = setting.office(pair[1])
    return found


def _pair(cells: Sequence[str], setting: Setting) -> tuple[str, str] | None:
    if len(cells) != _PAIR:
        return None
    for said, held in (cells, cells[::-1]):
        name = NOTE.sub("", said)
        if is_person(name) and setting.offices(held):
            return name, held
    return None
