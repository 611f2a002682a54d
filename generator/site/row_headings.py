"""Rows of tables by what they are about: the first cell of words heads its row.

Columns of words are those that Markdown aligns nowhere. A table of which cells are merged has no cell
that heads each row; a row of a single cell heads nothing.
"""

import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_BODY = re.compile(r"<tbody>.*?</tbody>", re.DOTALL)
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<td\b([^>]*)>(.*?)</td>", re.DOTALL)
_MERGED = re.compile(r"\b(?:row|col)span=")
_ALIGNED = re.compile(r"\balign=")


def with_row_headings(html: str) -> str:
    """Return a page of which each row of a table has its heading, if it has one."""
    return _TABLE.sub(lambda table: _BODY.sub(lambda body: _headed(body[0]), table[0]), html)


def _headed(body: str) -> str:
    return body if _MERGED.search(body) else _ROW.sub(lambda row: _heading(row[0]), body)


def _heading(row: str) -> str:
    cells = [*_CELL.finditer(row)]
    first = next((cell for cell in cells if not _ALIGNED.search(cell[1])), None)
    if first is None or len(cells) < 2 or not first[2].strip():
        return row
    heading = f'<th{first[1]} scope="row">{first[2]}</th>'
    return row[: first.start()] + heading + row[first.end() :]
