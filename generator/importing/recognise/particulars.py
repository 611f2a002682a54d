"""What a document says of itself: the meeting, the day, its number, to whom it goes."""

import re

from generator.chinese import numeral
from generator.documents.document import Genre
from generator.documents.signed import signed_on
from generator.importing.divide.body import body
from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.foot import foot
from generator.importing.recognise.sheet import below
from generator.importing.terms.days import day_of
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.sittings import NamedSitting, sittings
from generator.importing.terms.squeezed import bare

_NUMBER = re.compile(r"[\u4e00-\u9fffA-Z]{0,12}〔[0-9]{4}〕第?[0-9]{1,4}号")
_HEAD = 6
"""Among how many lines from the first the particulars are looked for."""


def sitting_of(piece: Piece) -> NamedSitting | None:
    """Return the meeting that its first lines or its title say it is of."""
    if piece.occasion and piece.occasion.sitting:
        return piece.occasion.sitting
    for line in (piece.title, *piece.paragraphs[:3]):
        if found := next(sittings(line), None):
            return found
    return None


def when(piece: Piece, setting: Setting) -> Data:
    """Return meeting or date: what stands in it, else the day of the issue."""
    sitting, day = sitting_of(piece), own_day(piece, setting)
    is_adopted = bool(piece.occasion and piece.occasion.is_adopted)
    found: Data = {}
    if sitting and key(sitting) in setting.meetings:
        found["meeting"] = setting.meetings[key(sitting)]
    elif sitting and ((piece.occasion and piece.occasion.sitting) or piece.title.startswith("在")):
        found["occasion"] = full_name(sitting, setting)
    if day or "meeting" not in found:
        found["date"] = day or (setting.days.get(key(sitting)) if sitting else "") or setting.date
    if is_adopted:
        found["adopted"] = "true"
    return found


def full_name(sitting: NamedSitting, setting: Setting) -> str:
    """Return such as 青禾县第九届人民代表大会常务委员会第五次会议."""
    organ = setting.organ(sitting)
    region, congress, rest = organ.partition("人民代表大会")
    term = f"{region}第{numeral(sitting.term)}届{congress}{rest}"
    if sitting.is_chairs:
        region = organ.partition("人大常委会")[0]
        return (
            f"{region}第{numeral(sitting.term)}届人大常委会第{numeral(sitting.session)}次主任会议"
        )
    ending = "预备会议" if sitting.is_preparatory else ""
    return f"{term}第{numeral(sitting.session)}次会议{ending}"


def own_day(piece: Piece, setting: Setting) -> str:
    """Return the day in its foot, else that under its title."""
    signed = signed_on(body(piece.blocks))
    if day := str(signed or "") or foot(piece, setting).day:
        return day
    under = [*below(piece)[:_HEAD]]
    alone = next((day for line in under if (day := day_of(line.strip("（）()")))), "")
    return (piece.occasion.day if piece.occasion else "") or alone


def document_number(piece: Piece) -> str:
    """Return the document number that stands on a line of its own near the start, or at one of its ends."""
    cells = (
        bare(one) for line in piece.lines[:_HEAD] for one in re.split(r"\t|\s{2,}", line.strip())
    )
    lines = (*piece.paragraphs[:_HEAD], *cells, *_last_of(piece.title))
    near = (one.strip("（）()") for one in lines)
    return next((one for one in near if _NUMBER.fullmatch(one)), "")


def _last_of(title: str) -> tuple[str, ...]:
    """Return what stands in brackets at the end of a title."""
    found = re.search("[（(]([^（）()]+)[）)]$", bare(title))
    return (found[1],) if found else ()


_OF_ANNOUNCEMENT = re.compile(
    r"^(?:[（(〔]?[^，。]{0,16}[）)〕]?)?(?:第[0-9一二三四五六七八九十]{1,4}号|[〔（(][0-9]{4}[）)〕]第?[0-9]{1,4}号)$"
)


_BRACKETED = re.compile(
    "^[（(](?P<number>(?:[一二三四五六七八九十]{1,4}届)?第[^（）()]{1,6}号)[）)]$"
)


def announcement_number(piece: Piece) -> str:
    """Return the number that stands on a line of its own below the title of an announcement."""
    near = (_BRACKETED.sub(r"\g<number>", one) for one in piece.paragraphs[:3])
    number = next((one for one in near if _OF_ANNOUNCEMENT.match(one)), "")
    return number or document_number(piece)


def addressees(piece: Piece, setting: Setting) -> tuple[str, ...]:
    """Return those whom a line near the start addresses it to: bodies, and all of a sort of them."""
    for line in below(piece)[:_HEAD]:
        if line.endswith(("：", ":")):
            to = apart(line[:-1])
            if _GREETS.search(line) and genre_of(piece.title) not in _SENT:
                return ()
            return (
                to if to and all(setting.is_body(one) or _SORT.fullmatch(one) for one in to) else ()
            )
    return ()


_GREETS = re.compile("各位|尊敬的|同志们")
"""How those are greeted who hear what is read to them: 主任、各位副主任、各位委员."""
_SENT = {Genre.NOTICE, Genre.CIRCULAR, Genre.LETTER, Genre.REPLY, Genre.OTHER}
"""What is sent to people, and not read to them."""
_SORT = re.compile(
    "(?!.*(?:如下|以下|下列|要求|决定|建议|按照|根据|分为))[^，。；：]{0,20}(?:各|有关|相关|全体)[^，。；：]{0,30}"
    "(?:单位|部门|政府|机关|团体|组织|企业|学校|机构|[局委办院会组室厅镇乡]|街道|办事处|主席团|人员|成员|代表|委员|同志)"
)
"""Addressees that are no single body: 各乡镇人民政府, 县政府各部门, 县人大常委会各组成人员."""


def apart(words: str) -> tuple[str, ...]:
    """Return those whom a line names, parted by commas; by 、 where there are none, but for posts of one body."""
    sign = "[，,；;]" if re.search("[，,；;]", words) else f"、(?!{_POST})"
    return tuple(one for one in re.split(sign, words) if one)


_POST = "(?:副|各|常务)?[\u4e00-\u9fff]{0,2}(?:主任|书记|秘书长|[省市州县区旗乡镇局院]长|主席|委员)(?:、|$)"
