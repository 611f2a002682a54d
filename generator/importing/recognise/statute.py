"""Regulations, and decisions that amend or repeal some: the text, and the line of its history."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.documents.document import Genre
from generator.importing.divide.body import body, table
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Paragraph, Table
from generator.importing.recognise.cited import adoption, decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.days import days
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import sittings
from generator.importing.terms.squeezed import bare, unmarked
from generator.importing.terms.typed import clean
from generator.kinds.regulation.model import Category
from generator.load.builder import Plain

_ARTICLE = re.compile(r"第[一二三四五六七八九十百零]+条(?![款项第])")
_FEWEST = 2
"""Articles of a text that is a statute."""
_HISTORY = re.compile(r"^[（(].*(?:通过|批准|修订|修正).*[）)]$")
_STEP = re.compile(
    r"(?<!根据)(?P<said>[0-9]{4}年[^（）()，、《》]*?)(?P<what>通过|批准)(?![、的修])"
)
_CHANGED = re.compile(
    r"(?:根据)?(?P<passed>[0-9]{4}年(?:(?!通过|批准|根据)[^（）()，、《》])*)通过(?:、(?P<approved>[0-9]{4}年[^（）()，、《》]*?)批准)?"
    r"(?:的《(?P<decision>[^《》]+)》)?(?:第[一二三四五六七八九十]+次)?(?P<what>修正|修订)"
)
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
            yield Draft(
                "regulation", name, {**_head(piece, setting), **data}, {"": piece}, _text(piece)
            )


_AUTONOMOUS_COUNTY = re.compile("自治[县旗]")


def _head(piece: Piece, setting: Setting) -> Data:
    title = clean(piece.listed or piece.title)
    category = next((one for ending, one in _ENDS if title.endswith(ending)), Category.NORMATIVE)
    if category is Category.LOCAL and _AUTONOMOUS_COUNTY.search(setting.region):
        # It makes no local regulations: what it calls 条例 are 单行条例.
        category = Category.SEPARATE
    data: Data = {"title": title, "category": str(category)}
    force = _FORCE.search("".join(piece.paragraphs[-3:]))
    if force and (day := next(days(force["day"]), "")):
        data["in_force"] = day
    return data


def _history(piece: Piece, setting: Setting) -> Data:
    """Return by whom it was passed, approved and amended, as the line under its title says."""
    line = next((one for one in piece.paragraphs[:4] if _HISTORY.match(one)), "")
    data: Data = {}
    amended: list[Plain] = []
    for step in _STEP.finditer(line):
        adopted = _adopted(step["said"], setting)
        if not adopted:
            return {}
        match step["what"]:
            case "通过" if "passed" in data or "meeting" in data:
                return {}
            case "通过":
                sitting = next(sittings(step["said"]))
                data |= decided(sitting, piece, setting) or {"passed": adopted}
            case "批准":
                data["approved"] = adopted
    for change in _CHANGED.finditer(line):
        one = _amended(change, setting)
        if not one:
            return {}
        amended.append(one)
    if bool(amended) != bool(re.search("修正|修订", line)):
        return {}
    if amended:
        data["amended"] = amended
    return data if "passed" in data or "meeting" in data else {}


def _adopted(said: str, setting: Setting) -> Data:
    if re.search("主席团|主任会议", said):
        # A part of an organ that passes nothing in its stead.
        return {}
    sitting, day = next(sittings(said), None), next(days(said), "")
    return adoption(sitting, day, setting) if sitting and day else {}


def _amended(change: re.Match[str], setting: Setting) -> Data:
    """Return an amendment as the line of history tells it: by whom, by which decision."""
    passed = _adopted(change["passed"], setting)
    approved = _adopted(change["approved"], setting) if change["approved"] else {}
    if not passed or (change["approved"] and not approved):
        return {}
    data: Data = {"passed": passed}
    if approved:
        data["approved"] = approved
    if change["decision"]:
        data["decision"] = change["decision"].replace("〈", "《").replace("〉", "》")
    if change["what"] == "修订":
        data["whole"] = "true"
    return data


def _text(piece: Piece) -> str:
    """Return the statute, a paragraph a line; the line of its history is composed."""
    parts = []
    for block in piece.blocks:
        match block:
            case Paragraph(text=text):
                lines = (clean(one) for one in unmarked(text).split("\n"))
                parts += [one for one in lines if one]
            case Table(rows=rows):
                parts.append(f"\n{table(rows)}\n")
    return "\n".join(parts)


_AMENDS = re.compile(
    r"关于(?:修改|废止|修订|集中修改)[^。]*?《.+》[^。]*的决定$|关于(?:修改|废止)[^。]*(?:法规|条例|规定|办法)[^。]*的决定$"
)
_INSTRUCTS = re.compile("修改为|删去|增加一[条款项]|作为第|废止|予以修改|移至|合并|改为")


def amendments(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each decision on amending or repealing statutes that says how and who passed it."""
    for piece in pieces:
        title = bare(piece.listed or piece.title)
        if not _AMENDS.search(title) or not _INSTRUCTS.search(piece.text):
            continue
        data = _history(piece, setting)
        if data and "amended" not in data:
            force = _FORCE.search(piece.text)
            day = next(days(force["day"]), "") if force else ""
            own: Data = {"title": clean(piece.listed or piece.title), **data}
            own |= {"in_force": day} if day else {}
            name = from_title(piece.listed or piece.title, setting.region, "amendment")
            yield Draft("amendment", name, own, {"": piece}, _below_history(piece))


def _below_history(piece: Piece) -> str:
    """Return what a decision says below the line of its history, which is composed."""
    at = next(i for i, one in enumerate(piece.paragraphs) if _HISTORY.match(one))
    blocks = [*piece.blocks]
    line = piece.lines[at]
    rest = [one for one in blocks if not (isinstance(one, Paragraph) and one.text == line)]
    return body(replace(piece, blocks=tuple(rest)).blocks, piece.notes)
