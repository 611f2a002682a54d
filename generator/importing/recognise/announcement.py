"""Announcements: whose, on which day, what they make public, and of which deputies."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.cited import basis, decided
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.foot import foot
from generator.importing.recognise.mandates import confirming, mandates_of
from generator.importing.recognise.particulars import announcement_number
from generator.importing.terms.days import day_of
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import occasion
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import clean

_OF_MANDATES = re.compile(
    "代表资格(?:自行)?终止。$|代表资格有效。$|已予确认。$|补选[^，。；]+为[^，。；]+代表[。；]$|^(?:由[^，。；]+选出的)?[^，。；]*(?:人民代表大会|人大)代表(?!团|资格)"
)
"""Lines that are composed of the deputies whose mandates end or are valid."""


_CLOSES = re.compile("(?:现予以?|予以|现?特此)公告[。！]?")


def announcements(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each announcement that bears a day and says whose it is."""
    for piece in pieces:
        if genre_of(piece.title) is not Genre.ANNOUNCEMENT:
            continue
        end = foot(piece, setting)
        by = re.sub("(?:关于.*)?公告.*$", "", bare(piece.title))
        issuer = by if setting.is_body(by) else end.body
        if not issuer or not end.day:
            continue
        data: Data = {"issuer": setting.body(issuer), "date": end.day}
        number = announcement_number(piece)
        if number:
            data["number"] = number
        if end.body and setting.body(end.body) != data["issuer"]:
            data["signatory"] = end.body
        data |= _said(piece, {number, issuer, end.body}, setting)
        name = from_title(piece.listed or piece.title, setting.region, "announcement")
        yield Draft("announcement", name, data, {"": piece})


def _inner(line: str) -> str:
    """Return what stands in the brackets that a line consists of: a number."""
    return bare(line).strip("（）()")


def _said(piece: Piece, apart: set[str], setting: Setting) -> Data:
    """Return what it makes public: deputies, where it says which meeting confirmed them; and the rest."""
    said = [clean(one) for one in piece.spaced if one and not {bare(one), _inner(one)} & apart]
    said = [
        one for one in said if not _CLOSES.fullmatch(one) and not day_of(one) and "\t" not in one
    ]
    found = mandates_of(piece)
    sitting = (piece.occasion.sitting if piece.occasion else None) or confirming(piece)
    when = decided(sitting, piece, setting) if found and sitting else None
    if not when:
        return {"says": [*said] or [clean(piece.title)]}
    cited = basis(piece)
    data: Data = {**when, **found, **({"basis": [*cited]} if cited else {})}
    rest = [one for one in said if not (_OF_MANDATES.search(one) or occasion(one))]
    return data | ({"says": [*rest]} if rest else {})
