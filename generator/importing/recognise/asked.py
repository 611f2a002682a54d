"""What documents say and no record has as data, or a record has and no document says: the editor is asked."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.changes import changes, unread
from generator.importing.recognise.draft import Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.mandates import mandates_of
from generator.importing.recognise.room import room
from generator.importing.recognise.tabled import tabled
from generator.importing.recognise.whose import said_issuer
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting
from generator.statutes.numerals import NUMERALS

_PERIOD = re.compile(
    rf"[^。；]{{0,20}}(?:[{NUMERALS}]{{1,3}}(?:个月|日|天)(?:之|以)?内|[{NUMERALS}]{{1,2}}月(?:[{NUMERALS}]{{1,3}}日|底|份)?(?:之|以)?前)[^。；]{{0,20}}"
)
_REPORTS = re.compile("报告|报送|报(?=[省市县区人])|反馈|答复|回复")


_BY_ONE_WHO_LEAVES = {"letter"}
"""What says of its writer alone that he or she leaves."""


def asked(drafts: Sequence[Draft], setting: Setting) -> Iterator[str]:
    """Yield the questions about drafts, in the order of their documents."""
    for draft in drafts:
        for part, piece in draft.parts.items():
            if part not in _BY_ONE_WHO_LEAVES:
                yield from _unread_changes(draft, piece, setting)
                yield from _unwritten_changes(draft, piece, setting)
            yield from _unread_answer(draft, piece)
            yield from _unsigned(draft, piece, setting)
            yield from _unlike_number(part, piece, setting)
            yield from _unconfirmed(draft, piece)
            yield from _undecided(draft, piece, setting)


def _unread_changes(draft: Draft, piece: Piece, setting: Setting) -> Iterator[str]:
    """Yield what stands in a document of appointment like a change, and is none in the record."""
    if draft.kind == "appointment" or genre_of(piece.title) is Genre.APPOINTMENTS:
        is_tabled = bool(tabled(piece, setting))
        lines = [one for one in piece.lines if not (is_tabled and "\t" in one)]
        for clause in unread(lines, setting):
            yield f"{piece.where}：“{clause}”没有读成任免，请在记录的 changes 里补上"


def _unwritten_changes(draft: Draft, piece: Piece, setting: Setting) -> Iterator[str]:
    """Yield whom a document of appointment names and its record does not: those who resign beside others."""
    written = draft.data.get("changes")
    if draft.kind != "appointment" or not isinstance(written, dict):
        return
    people = {name for said in written.values() if isinstance(said, dict) for name in said}
    for one in changes(piece.lines, setting):
        if one.person not in people:
            yield f"{piece.where}：“{one.verb}{one.person}（{one.office}）”没有写进这份记录，请另写一份记录"


def _unread_answer(draft: Draft, piece: Piece) -> Iterator[str]:
    """Yield the sentence of opinions that names a period of which no answer was read."""
    if draft.data.get("genre") == Genre.OPINIONS and "answer" not in draft.data:
        told = (one for one in _PERIOD.finditer(piece.text) if _REPORTS.search(one[0]))
        if found := next(told, None):
            yield f"{piece.where}：“{found[0]}”没有读成答复的期限，请在记录的 answer 里补上"


def _unconfirmed(draft: Draft, piece: Piece) -> Iterator[str]:
    """Yield the deputies of an announcement that does not say which meeting dealt with their mandates."""
    if draft.kind != "announcement" or {"meeting", "passed"} & draft.data.keys():
        return
    said = {"ended": "终止", "confirmed": "有效"}
    told = [
        f"{one['name']}的代表资格{said[key]}（{key}）"
        for key, people in mandates_of(piece).items()
        if isinstance(people, list)
        for one in people
        if isinstance(one, dict)
    ]
    if told:
        yield f"{piece.where}：公告里{'、'.join(told)}，没有写明由哪次会议在哪一天确认，照原文收在 says 里；请查明，写上 meeting 或 passed，再写 ended、confirmed"


_APPOINTS = {Genre.MOTION, Genre.DECISION, Genre.NOTICE, Genre.APPOINTMENTS}


def _undecided(draft: Draft, piece: Piece, setting: Setting) -> Iterator[str]:
    """Yield who enters or leaves an office by a document of which nothing says who decided it, and when."""
    if draft.kind != "text" or genre_of(piece.listed or piece.title) not in _APPOINTS:
        return
    told = [f"{one.verb}{one.person}（{one.office}）" for one in changes(piece.lines, setting)]
    if told:
        yield f"{piece.where}：“{'、'.join(told)}”没有写明是哪次会议、哪一天决定的，照原文收作文本；查明以后，请另写人事任免的记录"


def _unlike_number(part: str, piece: Piece, setting: Setting) -> Iterator[str]:
    """Yield the words of minutes that name people who are not as many as they say."""
    words = room(piece, setting).named.doubtful if part == "minutes" else ""
    if words:
        yield f"{piece.where}：“{words}”，列名的人数和所写的人数不同，没有收进出席名单，请核对，在记录的 present 里补上"


def _unsigned(draft: Draft, piece: Piece, setting: Setting) -> Iterator[str]:
    """Yield the text, or the motion, of which nothing says whose it is."""
    if said_issuer(piece, setting):
        return
    end = foot(piece, setting)
    signed = ""
    if end.words:
        unclear = "不止一个机关" if end.is_joint else "看不出是哪个机关"
        signed = f"（落款“{end.words}”{unclear}）"
    motion = draft.data.get("motion")
    if draft.kind == "text":
        yield f"{piece.where}：没有写明《{piece.title}》由谁发{signed}，issuer 里暂写{draft.data['issuer']}，请核对"
    elif signed and isinstance(motion, dict) and piece is draft.parts.get("motion"):
        yield f"{piece.where}：没有写明《{piece.title}》由谁提{signed}，by 里暂写{motion['by']}，请核对"
