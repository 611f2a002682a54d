"""Results of elections, by-elections, recalls and choices: who came into which office, or left it."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.meetings import meeting_of
from generator.importing.divide.piece import Piece
from generator.importing.recognise.cited import adoption, basis, decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.elected import ENDS, elected
from generator.importing.recognise.elected_table import contests as tabled_contests
from generator.importing.recognise.elected_table import papers, with_candidates
from generator.importing.recognise.foot import foot
from generator.importing.recognise.particulars import announcement_number, own_day
from generator.importing.terms.days import days, is_whole
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_person
from generator.importing.terms.persons import is_person
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.sittings import NamedSitting, sittings
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain
from generator.model.vote import Method

_GENRES = {Genre.ELECTION, Genre.RECALL, Genre.CHOICE, Genre.ANNOUNCEMENT}
"""An announcement is one of a result where a line of it begins one."""
_HEAD = re.compile(
    r"^(?P<occasion>[^，。]+?会议?)于(?P<day>[^，。]+?日)[^。：]*?(?P<type>选举|补选|罢免|推选)(?:[、和]?(?:选举|补选))?(?:产生)?了?(?:[：:]$|(?P<said>[^，。；：]+为[^。：]+。$))"
)
"""The line before the results, or with the one result in it."""
_RESULT = re.compile(
    r"^(?P<names>[^为的]+?)(?:(?:为|(?P<acts>代理))(?P<office>[^（）；。]+?)(?:职务)?|的(?P<left>[^（）；。]+?)职务)(?:（(?P<note>[^（）]+)）)?[；;。]?$"
)
_SORT = re.compile(
    r"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])?(?:大会|会议)?(?:依法)?(?P<type>选举|补选)(?:产生)?了?(?P<rest>.*)$"
)
"""A line that says of itself, or of those below it, how they came into office."""
_NOTE = re.compile("（[^（）]{1,20}）")
_METHODS = {method.manner: method for method in Method}


def elections(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each result of which every line is one: names and an office."""
    for piece in pieces:
        if genre_of(piece.title) in _GENRES and (draft := _draft(piece, setting)):
            yield draft


def _draft(piece: Piece, setting: Setting) -> Draft | None:
    head = next((i for i, line in enumerate(piece.paragraphs) if _HEAD.match(line)), None)
    is_announced = genre_of(piece.title) is Genre.ANNOUNCEMENT
    if head is None:
        return None if is_announced else _listed(piece, setting)
    said = piece.paragraphs[head]
    found = _HEAD.match(said)
    within = re.split("[，；](?=[^，；]*为)", found["said"]) if found and found["said"] else []
    sitting = next(sittings(said), None)
    when = decided(sitting, piece, setting) if sitting else None
    kind = found["type"] if found else ""
    contests = _contests([*within, *piece.paragraphs[head + 1 :]], kind, setting)
    if not found or not when or not contests:
        return None
    data: Data = {"type": kind, **when}
    if is_announced and (number := announcement_number(piece)):
        data["number"] = number
    date = next(days(found["day"]), "")
    if sitting and date != setting.days.get(key(sitting), date):
        data["date"] = date
    data |= _particulars(piece, said, setting, setting.organ(sitting) if sitting else "")
    data |= papers(piece)
    data["offices"] = [*with_candidates(contests, piece, setting)]
    person = next(iter(_people(contests)), "")
    return Draft("election", f"{from_person(person)}-{_ENDINGS[kind]}", data, {"": piece})


def _listed(piece: Piece, setting: Setting) -> Draft | None:
    """Return the draft of a result whose names stand below the offices that they came into."""
    kind, contests = elected(piece, setting)
    tabled = () if contests else tabled_contests(piece, setting)
    contests = contests or tabled
    sitting = meeting_of(piece)
    when = (
        (decided(sitting, piece, setting) or _on_its_day(sitting, piece, setting))
        if sitting
        else None
    )
    if not when or not sitting or not contests:
        return None
    said = (bare(piece.title), *(piece.text if tabled else ()))
    kind = kind or next((one for one in _ENDINGS if one in "".join(said)), "选举")
    data: Data = {
        "type": kind,
        **when,
        **_particulars(piece, piece.text, setting, setting.organ(sitting)),
    }
    data |= papers(piece) if tabled else {}
    data["offices"] = [*contests]
    person = next(iter(_people(contests)), "")
    return Draft("election", f"{from_person(person)}-{_ENDINGS[kind]}", data, {"": piece})


def _on_its_day(sitting: NamedSitting, piece: Piece, setting: Setting) -> Data | None:
    """Return the meeting by the day of the document, where nothing else tells one."""
    day = own_day(piece, setting)
    return {"passed": adoption(sitting, day, setting)} if is_whole(day) else None


_ENDINGS = {"补选": "by-election", "罢免": "recall", "推选": "choice", "选举": "election"}


def _contests(lines: Sequence[str], kind: str, setting: Setting) -> list[Plain]:
    """Return the offices with who came into them, or out, of the lines before the announcing one.

    A line may begin with another way into office than that of the `kind`, for itself or for those below.
    """
    contests: list[Plain] = []
    below = kind
    for line in lines:
        if line.startswith(ENDS):
            return contests
        sort = _SORT.match(line)
        words = sort["rest"] if sort else line
        if sort and not words.strip("：:"):
            below = sort["type"]
            continue
        contest = _contest(words, setting)
        if not contest:
            return []
        own = sort["type"] if sort else below
        contests.append({**contest, "type": own} if own != kind else contest)
    return []


def _contest(line: str, setting: Setting) -> Data:
    """Return what a line says of one office; {} where it says something else."""
    found = _RESULT.match(line)
    people = _NOTE.sub("", found["names"]).split("、") if found else []
    if not found or not all(map(is_person, people)):
        return {}
    held = setting.offices(found["office"] or found["left"])
    if len(held) != 1:
        return {}
    post = f"代理{held[0].post}" if found["acts"] else held[0].post
    contest: Data = {"office": setting.called(held[0].body) + post, "elected": [*people]}
    return {**contest, "note": found["note"]} if found["note"] else contest


def _people(contests: Sequence[Plain]) -> Iterator[str]:
    for contest in contests:
        if not isinstance(contest, dict):
            continue
        yield from map(str, contest.get("elected", ()))
        stood = contest.get("candidates", ())
        yield from (str(one["name"]) for one in stood if isinstance(one, dict))


def _particulars(piece: Piece, said: str, setting: Setting, organ: str) -> Data:
    found: Data = {}
    if method := next((one for manner, one in _METHODS.items() if manner in said), None):
        found["method"] = str(method)
    if cited := basis(piece):
        found["basis"] = [*cited]
    signed = foot(piece, setting).body
    if signed and setting.body(signed) != organ:
        found["issuer"] = setting.called(signed)
    return found
