"""All motions and suggestions that a report names, each once."""

from collections.abc import Sequence

from generator.importing.divide.body import lines
from generator.importing.divide.piece import Piece
from generator.importing.manuscript import Paragraph, Table
from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.instances import instances
from generator.importing.recognise.handled.line import line
from generator.importing.recognise.handled.mentions import mentions
from generator.importing.recognise.handled.tables import listed
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import squeezed
from generator.importing.terms.typed import clean
from generator.load.builder import Plain

_KEYS = ("type", "title", "number", "lead", "by", "proposers", "units", "key", "outcome")


def items(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return what a document names, in its order, with all that it says beside each."""
    paragraphs = (one for one in piece.blocks if isinstance(one, Paragraph))
    said = [*map(line, lines(paragraphs))]
    found = [*mentions(said, setting), *(one for own in said for one in instances(own))]
    for table in piece.blocks:
        if isinstance(table, Table):
            found += listed(table, piece.title, setting)
    every: dict[str, Data] = {}
    for one in found:
        every.setdefault(squeezed(str(one["title"])), {})
        known = every[squeezed(str(one["title"]))]
        known |= {key: said for key, said in one.items() if key not in known}
    return [_typed(one, setting) for one in every.values()]


def _typed(one: Data, setting: Setting) -> Data:
    data: dict[str, Plain] = {key: one[key] for key in _KEYS if key in one}
    if "by" in data:
        data["by"] = setting.called(str(data["by"]))
    return {key: clean(said) if isinstance(said, str) else said for key, said in data.items()}
