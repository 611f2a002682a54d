"""Rows that a phone shows as blocks: each cell knows the heading of its column."""

import re
from html import escape, unescape

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_HEADING = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<td\b")
_TAG = re.compile(r"<[^>]*>")


def labelled(html: str) -> str:
    """Return a page with the heading of its column at each cell, as `data-label`."""
    return _TABLE.sub(lambda table: _labelled(table[0]), html)


def _labelled(table: str) -> str:
    headings = [unescape(_TAG.sub("", one)).strip() for one in _HEADING.findall(table)]

    def row(found: re.Match[str]) -> str:
        labels = iter(headings)
        return _CELL.sub(lambda _: f'<td data-label="{escape(next(labels, ""))}"', found[0])

    return _ROW.sub(row, table)
