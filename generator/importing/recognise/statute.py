"""Regulations and announcements: articles, the line of history, which regulation is made public."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.body import table
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Paragraph, Table
from generator.importing.recognise.cited import adoption, decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.particulars import document_number
from generator.importing.terms.days import day_of, days
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import sittings
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import clean
from generator.kinds.regulation.model import Category

_ARTICLE = re.compile(r"第[一二三四五六七八九十百零]+条(?![款项第])")
_FEWEST = 2
"""Articles of a text that is a statute."""
_HISTORY = re.compile(r"^[（(].*(?:通过|批准|修订|修正).*[）)]$")
_STEP = re.compile(r"(?P<said>[0-9]{4}年[^　（）()，]*?)(?P<what>通过|批准)")
_FORCE = re.compile(
    r"(?:本(?:条例|办法|规定|规则|细则|决定))?自(?P<day>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)起(?:施行|实施)"
)
_ENDS = (
    ("自治条例", Category.AUTONOMOUS),
    ("单行条例", Category.SEPARATE),
    ("条例", Category.LOCAL),
)


def regulations(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each text in articles that says by which meeting it was passed."""
    for piece in pieces:
        if genre_of(piece.title) not in {Genre.REGULATION, Genre.NORMATIVE}:
            continue
        if sum(bool(_ARTICLE.match(line)) for line in piece.paragraphs) < _FEWEST:
            continue
        data = _history(piece, setting)
        if data:
            name = from_title(piece.listed or piece.title, setting.region, "regulation")
            yield Draft("regulation", name, {**_head(piece), **data}, {"": piece}, _text(piece))


def _head(piece: Piece) -> Data:
    title = clean(piece.listed or piece.title)
    category = next((one for ending, one in _ENDS if title.endswith(ending)), Category.NORMATIVE)
    data: Data = {"title": title, "category": str(category)}
    force = _FORCE.search("".join(piece.paragraphs[-3:]))
    if force and (day := next(days(force["day"]), "")):
        data["in_force"] = day
    return data


def _history(piece: Piece, setting: Setting) -> Data:
    """Return by whom it was passed and approved, as the line under its title says."""
    line = next((one for one in piece.paragraphs[:4] if _HISTORY.match(one)), "")
    if "修订" in line or "修正" in line:
        return {}
    data: Data = {}
    for step in _STEP.finditer(line):
        sitting, day = next(sittings(step["said"]), None), next(days(step["said"]), "")
        if not sitting or not day:
            return {}
        adopted = adoption(sitting, day, setting)
        if step["what"] == "批准":
            data["approved"] = adopted
        else:
            data |= decided(sitting, piece, setting) or {"passed": adopted}
    return data if "passed" in data or "meeting" in data else {}


def _text(piece: Piece) -> str:
    """Return the statute, a paragraph a line; the line of its history is composed."""
    parts = []
    for block in piece.blocks:
        match block:
            case Paragraph(text=text):
                lines = (clean(one) for one in text.replace("**", "").split("\n"))
                parts += [one for one in lines if one]
            case Table(rows=rows):
                parts.append(f"\n{table(rows)}\n")
    return "\n".join(parts)


_NUMBER = re.compile(
    r"^(?:[（(〔]?[^，。]{0,16}[）)〕]?)?(?:第[0-9一二三四五六七八九十]{1,4}号|[〔（(][0-9]{4}[）)〕]第?[0-9]{1,4}号)$"
)


def announcements(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each announcement that bears a day and says whose it is."""
    for piece in pieces:
        if genre_of(piece.title) is not Genre.ANNOUNCEMENT:
            continue
        end = foot(piece, setting)
        by = re.sub("公告.*$", "", bare(piece.title))
        issuer = by if setting.is_body(by) else end.body
        if not issuer or not end.day:
            continue
        data: Data = {"issuer": setting.body(issuer), "date": end.day}
        number = next((one for one in piece.paragraphs[:3] if _NUMBER.match(one)), "")
        if shown := number or document_number(piece):
            data["number"] = shown
        said = [clean(one) for one in piece.paragraphs if one and one != number]
        said = [one for one in said if one not in {"特此公告。", issuer} and not day_of(one)]
        data["says"] = [*said] or [clean(piece.title)]
        name = from_title(piece.listed or piece.title, setting.region, "announcement")
        yield Draft("announcement", name, data, {"": piece})
