"""Reports on the handling of motions and suggestions: what their sentences count, and what they name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.handled.classes import classes, outcomes, rates
from generator.importing.recognise.handled.commended import commended
from generator.importing.recognise.handled.counts import received, shared_out, subjects
from generator.importing.recognise.handled.items import items
from generator.importing.recognise.handled.key import key_suggestions
from generator.importing.recognise.handled.line import line
from generator.importing.recognise.particulars import full_name
from generator.importing.recognise.prose import MOST, as_text
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import sittings
from generator.kinds.handling.model import Form

_TELLS = re.compile("(?:建议|提案|议案).*(?:办理|督办)|(?:办理|督办).*(?:建议|提案|议案)")
_FORMS = {
    Genre.HANDLING: Form.REPORT,
    Genre.CIRCULAR: Form.CIRCULAR,
    Genre.NEWSLETTER: Form.NEWSLETTER,
    Genre.OTHER: Form.NEWSLETTER,
}


_OF_REGION = re.compile("^(?P<region>[\u4e00-\u9fff]{1,8}[省市县区州旗])[：:]")
"""How an article of a newsletter begins that is about one of several regions."""


def handlings(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each report on handling that counts, or names, what was handled."""
    for piece in pieces:
        form = _form(piece)
        if form is None or len(piece.text) > MOST:
            continue
        article = _OF_REGION.match(piece.title)
        own = replace(setting, region=article["region"]) if article else setting
        if told := _told(piece, own):
            name = from_title(piece.listed or piece.title, setting.region, "handling")
            draft = as_text(piece, setting, name)
            said = {
                key: value for key, value in draft.data.items() if key not in {"genre", "answer"}
            }
            data: Data = {"form": form.value, **said, **_session(piece, setting), **told}
            yield Draft("handling", name, data, draft.parts, draft.text, draft.pictures)


def _told(piece: Piece, setting: Setting) -> Data:
    """Return what a report counts and names; {} where it does neither."""
    text = line("".join(piece.paragraphs)).plain
    counted, named = received(text), items(piece, setting)
    selected = key_suggestions(text, setting)
    data: Data = {"received": counted, **_figures(text, counted)} if counted else {}
    if praised := commended(text, setting):
        data["commended"] = [*praised]
    data |= {"items": [*named]} if named else {}
    return {**data, "key_suggestions": selected} if selected else data


def _form(piece: Piece) -> Form | None:
    """Return in which form a document tells of handling; None where its title tells of something else."""
    genre = genre_of(piece.title)
    is_told = genre is Genre.HANDLING or bool(_TELLS.search(piece.title))
    return _FORMS.get(genre) if is_told else None


def _session(piece: Piece, setting: Setting) -> Data:
    """Return the session whose motions and suggestions a title says were handled."""
    named = [one for one in sittings(piece.title) if not one.is_committee and not one.is_chairs]
    return {"session": full_name(named[0], setting)} if len(named) == 1 else {}


def _figures(text: str, counted: Data) -> Data:
    data: Data = shared_out(text)
    whole = int(str(counted["count"]))
    for sentence in text.split("。"):
        if "subjects" not in data and (found := subjects(sentence)):
            data["subjects"] = [*found]
        if "classes" not in data and (told := classes(sentence) or outcomes(sentence, whole)):
            data["classes"] = [*told]
    return {**data, **rates(text)}
