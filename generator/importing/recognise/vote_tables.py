"""Votes that minutes tell in a table, a row for each matter: 事项, 赞成, 反对, 弃权."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.importing.recognise.draft import Data
from generator.importing.terms.squeezed import squeezed

_COLUMNS = (
    ("against", re.compile("反对|不同意|不赞成")),
    ("in_favour", re.compile("赞成|同意")),
    ("abstained", re.compile("弃权")),
    ("not_pressed", re.compile("未按|未表决|未参加表决")),
    ("invalid", re.compile("无效|废票")),
    ("voters", re.compile("参加(?:表决|投票)|表决(?:总)?人数|投票人数|收回")),
)
_SHARE = re.compile("率|占比|比例|[%％]")
"""What heads a column of shares: 95 of them are no 95 votes."""
_SUBJECT = re.compile("事项|议题|议案|项目|名称|题目|内容|报告|决议|决定|姓名")
_CELL = re.compile("([0-9]{1,4})[票人张]?")
_NONE = {"", "-", "—", "/", "——"}
_FEWEST = 2


@dataclass(frozen=True)
class Row:
    """What came of one vote, and on what; the subject is empty where no column names it."""

    subject: str
    vote: Data


@dataclass(frozen=True)
class Votes:
    """A table of votes, and in which line it begins."""

    line: int
    rows: tuple[Row, ...]


def votes(lines: Sequence[str]) -> Iterator[Votes]:
    """Yield the tables of votes among the lines of a document, whose cells are parted by tabs."""
    for is_row, own in groupby(enumerate(lines), lambda one: "\t" in one[1]):
        numbered = [*own] if is_row else []
        cells = [[squeezed(cell) for cell in line.split("\t")] for _, line in numbered]
        if found := _rows(cells):
            yield Votes(numbered[0][0], tuple(found))


def _rows(rows: Sequence[Sequence[str]]) -> Sequence[Row]:
    """Return what the rows below a head say; () where one of them is no vote."""
    if len(rows) < _FEWEST:
        return ()
    heads = [_column(cell) for cell in rows[0]]
    own = [one for one in heads if one and one != "subject"]
    if len({*own}) != len(own) or not {"in_favour"} < {*own}:
        return ()
    found = [_row(dict(zip(heads, row, strict=False))) for row in rows[1:]]
    return [one for one in found if one] if all(found) else ()


def _column(head: str) -> str:
    if _SHARE.search(head):
        return ""
    found = next((name for name, form in _COLUMNS if form.search(head)), "")
    return found or ("subject" if _SUBJECT.search(head) else "")


def _row(cells: dict[str, str]) -> Row | None:
    counts = {name: _CELL.fullmatch(cell) for name, cell in cells.items() if _counts(name, cell)}
    if "in_favour" not in counts or not all(counts.values()):
        return None
    vote: Data = {name: str(int(one[1])) for name, one in counts.items() if one}
    return Row(cells.get("subject", ""), vote)


def _counts(name: str, cell: str) -> bool:
    return bool(name) and name != "subject" and cell not in _NONE
