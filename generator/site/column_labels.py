"""Tables of which a phone shows the rows as blocks: each cell knows the heading of its column, each table its own."""

import re
from html import escape

from generator.site.table_html import ROW, TABLE, cells

_CELL = re.compile(r"<td\b")
_SECTION = re.compile(r'<h2 id="(?P<id>[^"]+)">(?:(?!<h2|<table>).)*?(?P<table><table>)', re.DOTALL)


def labelled(html: str) -> str:
    """Return a page with the heading of its column at each cell, as `data-label`."""
    return TABLE.sub(lambda table: _labelled(table[0]), html)


def named(html: str) -> str:
    """Return a page of which each table is called as the section that it is the first one of."""

    def table(found: re.Match[str]) -> str:
        return f'{found[0].removesuffix("<table>")}<table aria-labelledby="{found["id"]}">'

    return _SECTION.sub(table, html)


def _labelled(table: str) -> str:
    headings = cells(table)[0]

    def row(found: re.Match[str]) -> str:
        labels = iter(headings)
        return _CELL.sub(lambda _: f'<td data-label="{escape(next(labels, ""))}"', found[0])

    return ROW.sub(row, table)
