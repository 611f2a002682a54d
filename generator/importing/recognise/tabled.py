"""Appointments in a table: a column of names, one of the offices that people enter, one of those they leave."""

import re
from collections.abc import Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.offices import is_decided, people
from generator.importing.recognise.said import Said
from generator.importing.recognise.verbs import DECIDED
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare
from generator.model.verbs import Verb

_NAME = re.compile("姓名")
_COLUMNS = (
    (re.compile("(?:拟|决定|提请)?(?:任命?|新任)(?:的?职务|职)?"), Verb.APPOINT),
    (re.compile("(?:拟|决定|提请)?免(?:去|除)?(?:的?职务|职)?"), Verb.REMOVE),
)
_NAMES_VERB = re.compile("任命|免去|免除")
"""How a head says by which verb; 任职 and 免职 say nothing of it."""
_NONE = {"", "/", "—", "-", "无"}


def tabled(piece: Piece, setting: Setting) -> Sequence[Said]:
    """Return who enters or leaves what by the rows of a table; () where a cell of one is no office."""
    rows = [[bare(cell) for cell in line.split("\t")] for line in piece.lines if "\t" in line]
    at = next((i for i, row in enumerate(rows) if any(map(_NAME.fullmatch, row))), len(rows))
    if at == len(rows) or not (verbs := _verbs(rows[at])):
        return ()
    decides = "决定" in piece.title + "".join(rows[at])
    found = [_row(row, rows[at], verbs, setting) for row in rows[at + 1 :]]
    if not found or not all(found):
        return ()
    every = [one for own in found for one in own]
    if decides or not any(map(_NAMES_VERB.search, rows[at])):
        return [_by(one, setting) for one in every]
    return every


def _verbs(head: Sequence[str]) -> dict[int, Verb]:
    return {
        i: verb for i, cell in enumerate(head) for form, verb in _COLUMNS if form.fullmatch(cell)
    }


def _row(
    row: Sequence[str], head: Sequence[str], verbs: dict[int, Verb], setting: Setting
) -> Sequence[Said]:
    """Return what a row says; () where nothing can be told."""
    cells = [*row, *[""] * (len(head) - len(row))]
    name = next((cells[i] for i, cell in enumerate(head) if _NAME.fullmatch(cell)), "")
    names = people(name)
    said = [(verb, cells[i]) for i, verb in verbs.items() if cells[i] not in _NONE]
    if len(names) != 1 or not all(setting.offices(office) for _, office in said):
        return ()
    return [Said(verb, names[0], office) for verb, office in said]


def _by(said: Said, setting: Setting) -> Said:
    """Return a change under the verb of decision, where a committee decides on such an office."""
    verb = DECIDED[said.verb] if is_decided(said.office, setting) else said.verb
    return Said(verb, said.person, said.office)
