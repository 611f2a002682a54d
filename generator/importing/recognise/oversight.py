"""Documents of supervision: inspections of how laws are carried out, audits, answers to opinions, plans."""

from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Table
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.prose import MOST, as_text
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare
from generator.importing.terms.statutes import statutes
from generator.importing.terms.typed import clean
from generator.load.builder import Plain
from generator.model.refs import Basis

_GENRES = {
    Genre.LAW_INSPECTION,
    Genre.INQUIRY,
    Genre.AUDIT,
    Genre.REVIEW,
    Genre.RESPONSE,
    Genre.PLAN,
}
_COLUMNS = {"议题": "subject", "方式": "way", "时间": "time", "负责机构": "by"}
_HEAD = ["序号", *_COLUMNS]


def oversight(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each such document: the items of a plan, or the text with its particulars."""
    for piece in pieces:
        genre = genre_of(piece.listed or piece.title)
        if genre not in _GENRES or len(piece.text) > MOST:
            continue
        name = from_title(piece.listed or piece.title, setting.region, str(genre))
        draft = as_text(piece, setting, name)
        data: Data = {**draft.data, "genre": str(genre)}
        if genre is Genre.PLAN and (items := _items(piece, setting)):
            yield Draft("supervision", name, {**data, "items": items}, draft.parts)
            continue
        if genre is Genre.LAW_INSPECTION and (cited := _inspected(piece)):
            data["statutes"] = [*cited]
        yield Draft("supervision", name, data, draft.parts, draft.text, draft.pictures)


def _inspected(piece: Piece) -> Sequence[str]:
    """Return the statutes that the title of an inspection names."""
    named = (f"{title} {articles}".strip() for title, articles in statutes(bare(piece.title)))
    return [one for one in named if Basis.form.fullmatch(one)]


def _items(piece: Piece, setting: Setting) -> list[Plain]:
    """Return the items of a plan that is one table and nothing else; [] for any other."""
    if any(isinstance(one, Table) and len(piece.blocks) > 1 for one in piece.blocks):
        return []
    rows = [[clean(cell) for cell in line.split("\t")] for line in piece.lines]
    if not rows or [bare(cell) for cell in rows[0]] != _HEAD:
        return []
    found: list[Plain] = []
    for number, row in enumerate(rows[1:], 1):
        cells = [*row, *[""] * (len(_HEAD) - len(row))]
        if cells[0] != str(number) or not cells[1]:
            return []
        said = dict(zip(_COLUMNS.values(), cells[1:], strict=False))
        by = [setting.called(one) for one in said.pop("by").split("、") if one]
        own: Data = {key: value for key, value in said.items() if value}
        found.append({**own, **({"by": [*by]} if by else {})})
    return found
