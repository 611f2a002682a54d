"""Rows of tables by what they are about: the first cell of words heads its row.

Columns of words are those that Markdown aligns nowhere. A table of which cells are merged has no cell
that heads each row; a row of a single cell heads nothing.
"""

import re

from generator.site.table_html import BODY, CELL, MERGED, ROW, TABLE

_ALIGNED = re.compile(r"\balign=")


def with_row_headings(html: str) -> str:
    """Return a page of which each row of a table has its heading, if it has one."""
    return TABLE.sub(lambda table: BODY.sub(lambda body: _headed(body[0]), table[0]), html)


def _headed(body: str) -> str:
    return body if MERGED.search(body) else ROW.sub(lambda row: _heading(row[0]), body)


def _heading(row: str) -> str:
    cells = [*CELL.finditer(row)]
    first = next((cell for cell in cells if not _ALIGNED.search(cell["attributes"])), None)
    if first is None or len(cells) < 2 or not first["inner"].strip():
        return row
    heading = f'<th{first["attributes"]} scope="row">{first["inner"]}</th>'
    return row[: first.start()] + heading + row[first.end() :]
