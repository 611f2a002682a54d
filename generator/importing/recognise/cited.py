"""Who decided a document and when, and what it rests on, as records say it."""

import re
from collections.abc import Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.sittings import NamedSitting
from generator.importing.terms.statutes import statutes
from generator.model.refs import Basis


def decided(sitting: NamedSitting, piece: Piece, setting: Setting) -> Data | None:
    """Return `meeting` of the issue, or `passed` with the organ and the day; None without a day."""
    if key(sitting) in setting.meetings:
        return {"meeting": setting.meetings[key(sitting)]}
    own = piece.occasion.day if piece.occasion and piece.occasion.sitting == sitting else ""
    day = own or setting.days.get(key(sitting), "")
    return {"passed": adoption(sitting, day, setting)} if day else None


def adoption(sitting: NamedSitting, day: str, setting: Setting) -> Data:
    """Return who adopted a document and when, as records say it of any meeting."""
    return {
        "by": setting.organ(sitting),
        "term": str(sitting.term),
        "session": str(sitting.session),
        "date": day,
    }


_DOCUMENT = re.compile(r"《[^《》]+》[（(][^（）()]*〔[0-9]{4}〕[0-9]{1,4}号[）)]")
"""A document that another rests on, with its number."""


def basis(piece: Piece) -> Sequence[str]:
    """Return the statutes that a document rests on, as records cite them."""
    found = []
    for paragraph in piece.paragraphs:
        if re.search("根据|依照|依据|按照", paragraph):
            for title, articles in statutes(paragraph):
                cited = f"{title} {articles}".strip()
                if "草案" not in title and Basis.form.fullmatch(cited):
                    found.append(cited)
            found += (one[0] for one in _DOCUMENT.finditer(paragraph))
            if found:
                break
    return tuple(dict.fromkeys(found))
