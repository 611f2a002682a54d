"""Lists of appointments under the bodies that proposed them."""

import re

from generator.importing.divide.piece import Piece
from generator.importing.recognise.changes import changes
from generator.importing.recognise.said import Said
from generator.importing.terms.setting import Setting

_BY = re.compile(r"^[一二三四五六七八九十]+、(?P<by>[^，。；]+?)提请(?:任免)?的?[：:]?$")


def proposals(piece: Piece, setting: Setting) -> dict[str, list[Said]]:
    """Return who enters or leaves what by the body that proposed it; {} for a list without bodies."""
    found: dict[str, list[Said]] = {}
    by, own = "", list[str]()
    for line in (*filter(None, piece.paragraphs), ""):
        heading = _BY.match(line)
        if heading or not line:
            if by:
                found[by] = [*changes(own, setting)]
            by = setting.called(heading["by"]) if heading else ""
            own = []
        else:
            own.append(line)
    return found if all(found.values()) else {}
