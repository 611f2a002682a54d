"""Tables of ballots: a row for each body or report, under heads of whatever words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.cells import ABOVE, BEFORE
from generator.importing.recognise.draft import Data
from generator.importing.recognise.satisfied.columns import SHARE, Column, columns
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import squeezed
from generator.load.builder import Plain
from generator.model.satisfaction import Choice

Rows = Sequence[Sequence[str]]
_TOTAL = re.compile("合计|总计|小计|平均(?:数|值)?|总数")
_CELL = re.compile(
    r"(?P<count>[0-9]{1,4})?(?:票|人|张)?[（(/]?(?:(?P<share>[0-9]{1,3}(?:\.[0-9]{1,4})?)[%％])?[)）]?"
)
_VOTES = tuple(vote.key for vote in Choice)
_COUNTS = (Column.ISSUED, Column.RETURNED, Column.INVALID, *_VOTES)
_NONE = {"", "-", "—", "/", "——"}


@dataclass(frozen=True)
class Table:
    """A table of ballots: in which line it begins, and what each row says."""

    line: int
    rated: tuple[Data, ...]


def tables(lines: Sequence[str], setting: Setting) -> Iterator[Table]:
    """Yield the tables of ballots among the lines of a document, whose cells are parted by tabs."""
    for is_row, own in groupby(enumerate(lines), lambda one: "\t" in one[1]):
        numbered = [*own] if is_row else []
        rows = [[squeezed(cell) for cell in line.split("\t")] for _, line in numbered]
        found = _rated(rows, setting) or _rated(_turned(rows), setting)
        if found:
            yield Table(numbered[0][0], tuple(found))


def _turned(rows: Rows) -> Rows:
    """Return a table whose columns are its rows: the bodies beside each other, the votes below."""
    width = max(map(len, rows), default=0)
    return [*zip(*([*row, *[""] * (width - len(row))] for row in rows), strict=True)]


def _rated(rows: Rows, setting: Setting) -> Sequence[Data]:
    """Return what the rows say; () where one of them is no ballot."""
    start = next((at for at in range(min(3, len(rows))) if columns(rows[at:])[1]), None)
    if start is None:
        return ()
    heads, size = columns(rows[start:])
    found: list[Data] = []
    above: Mapping[str, str] = {}
    for row in rows[start + size :]:
        cells = _cells(heads, row, above)
        if not any(cells.values()) or any(_TOTAL.fullmatch(cell) for cell in row):
            continue
        one = _row(cells, setting)
        if not one:
            return ()
        found.append(one)
        above = cells
    return found


def _cells(heads: Sequence[str], row: Sequence[str], above: Mapping[str, str]) -> Mapping[str, str]:
    cells = {head: cell for head, cell in zip(heads, row, strict=False) if head}
    return {
        head: above.get(head, "") if cell == ABOVE else "" if cell == BEFORE else cell
        for head, cell in cells.items()
    }


def _row(cells: Mapping[str, str], setting: Setting) -> Data:
    """Return what a row says; {} where it tells no votes, or on nothing."""
    said = {name: _CELL.fullmatch(cell) for name, cell in cells.items() if cell not in _NONE}
    counts: Data = {}
    shares: Data = {}
    for name in _COUNTS:
        found = said.get(name)
        if name in said and (found is None or not found["count"]):
            return {}
        if found:
            counts[str(name)] = str(int(found["count"]))
            if found["share"] and name in _VOTES:
                shares[name] = f"{found['share']}%"
    for name in _VOTES:
        if share := _percent(cells.get(name + SHARE, "")):
            shares[name] = share
    data = _of(cells, setting)
    rate = _percent(cells.get(Column.RATE, ""))
    is_counted = {"satisfied", "dissatisfied"} <= counts.keys()
    if not data or not (is_counted or (not counts and (rate or shares))):
        return {}
    more: dict[str, Plain] = {"ballots": counts} if is_counted else {}
    more |= {"shares": shares} if shares else {}
    more |= {"rate": rate} if rate else {}
    return {**data, **more, **_judged(cells)}


def _percent(cell: str) -> str:
    found = re.fullmatch(r"([0-9]{1,3}(?:\.[0-9]{1,4})?)[%％]?", cell)
    return f"{found[1]}%" if found else ""


def _of(cells: Mapping[str, str], setting: Setting) -> Data:
    """Return on what the ballot was: a body, or a report in its marks."""
    body, subject = cells.get(Column.BODY, ""), cells.get(Column.SUBJECT, "").strip("《》")
    if not body and setting.is_body(subject):
        body, subject = subject, ""
    if body and not setting.is_body(body):
        body, subject = "", subject or body.strip("《》")
    data: Data = {"body": setting.body(body)} if body else {}
    return {**data, "subject": subject} if subject else data


def _judged(cells: Mapping[str, str]) -> Data:
    """Return result and rank; how satisfied they are may be said in words: 满意度 满意."""
    rank = re.fullmatch("第?([0-9]{1,3})名?", cells.get(Column.RANK, ""))
    rate = cells.get(Column.RATE, "")
    result = cells.get(Column.RESULT, "") or ("" if _percent(rate) else rate)
    data: Data = {"result": result} if result not in _NONE else {}
    return {**data, "rank": rank[1]} if rank else data
