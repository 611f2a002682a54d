"""Work appraisals: the circular of the results and the table of the ballots, in one record."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.circular import follow_up, sections
from generator.importing.recognise.cited import basis
from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import Setting, key
from generator.importing.terms.sittings import sittings
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import clean

_COLUMNS: Mapping[str, str] = {
    "被评议单位": "body",
    "单位": "body",
    "发出票数": "issued",
    "收回票数": "returned",
    "无效票": "invalid",
    "无效票数": "invalid",
    "满意票": "satisfied",
    "基本满意票": "basically_satisfied",
    "不满意票": "dissatisfied",
    "评议结果": "result",
    "结果": "result",
    "名次": "rank",
}
"""What heads the columns of a table of ballots."""
_BALLOTS = ("issued", "returned", "invalid", "satisfied", "basically_satisfied", "dissatisfied")
_NEEDED = {"body", "returned", "satisfied", "basically_satisfied", "dissatisfied", "result", "rank"}
_MAY_BE_EMPTY = {"issued", "invalid"}
_PERIOD = re.compile(
    r"[0-9]{4}年[0-9]{1,2}月(?:至|—|－|-)(?:[0-9]{4}年)?[0-9]{1,2}月|[0-9]{4}年[0-9]{1,2}月(?=，)"
)


def appraisals(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for a circular and the table of its ballots, where they name meeting and period."""
    circulars = [one for one in pieces if genre_of(one.title) is Genre.CIRCULAR]
    circulars = [one for one in circulars if "评议" in one.title or "测评" in one.title]
    tables = [(one, rows) for one in pieces if (rows := _rows(one, setting))]
    if len(circulars) != 1 or len(tables) != 1:
        return
    circular, (table, rows) = circulars[0], tables[0]
    period = _PERIOD.search(circular.text)
    named = [*sittings(circular.text), *sittings(bare(circular.title))]
    held = next((setting.meetings[key(one)] for one in named if key(one) in setting.meetings), "")
    if not period or not held:
        return
    data: Data = {"meeting": held, "period": period[0]}
    if cited := basis(circular):
        data["basis"] = [*cited]
    data |= {
        "circular": {"title": clean(circular.listed or circular.title)},
        "table": {"title": clean(table.listed or table.title)},
    }
    if more := follow_up(circular):
        data["follow_up"] = more
    told = sections(circular, setting)
    data["appraised"] = [row | told.get(str(row["body"]), {}) for row in rows]
    yield Draft("appraisal", "appraisal", data, {"circular": circular, "table": table})


def _rows(piece: Piece, setting: Setting) -> Sequence[Data]:
    """Return the bodies of a table of ballots; () for any other text."""
    lines = [[bare(cell) for cell in line.split("\t")] for line in piece.lines]
    heads = [_COLUMNS.get(cell, "") for cell in lines[0]] if lines else []
    if not set(heads) >= _NEEDED:
        return ()
    rows = [
        dict(zip(heads, cells, strict=False)) for cells in lines[1:] if len(cells) == len(heads)
    ]
    if len(rows) != len(lines) - 1 or not all(_is_row(row, setting) for row in rows):
        return ()
    return tuple(_appraised(row, setting) for row in rows)


def _is_row(row: Mapping[str, str], setting: Setting) -> bool:
    counts = [
        row[name]
        for name in (*_BALLOTS, "rank")
        if name in row and (row[name] or name not in _MAY_BE_EMPTY)
    ]
    return setting.is_body(row["body"]) and all(one.isascii() and one.isdecimal() for one in counts)


def _appraised(row: Mapping[str, str], setting: Setting) -> Data:
    return {
        "body": setting.body(row["body"]),
        "ballots": {name: row[name] for name in _BALLOTS if row.get(name)},
        "result": row["result"],
        "rank": row["rank"],
    }
