"""Tables as Markdown becomes them in HTML: their rows and cells, of which none is within another."""

import re
from html import unescape

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
BODY = re.compile(r"<tbody>.*?</tbody>", re.DOTALL)
ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
CELL = re.compile(r"<(?P<tag>t[hd])\b(?P<attributes>[^>]*)>(?P<inner>.*?)</(?P=tag)>", re.DOTALL)
MERGED = re.compile(r"\b(?:row|col)span=")
_TAG = re.compile(r"<[^>]*>")


def cells(html: str) -> list[list[str]]:
    """Return the words of each cell, row by row."""
    return [[words(one["inner"]) for one in CELL.finditer(row)] for row in ROW.findall(html)]


def words(cell: str) -> str:
    """Return the words of a cell."""
    return unescape(_TAG.sub("", cell)).strip()
