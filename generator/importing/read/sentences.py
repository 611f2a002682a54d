"""What the look of a line says: whether a sentence ends with it, or an item begins."""

import re
from itertools import takewhile
from unicodedata import east_asian_width

from generator.importing.manuscript import Align
from generator.statutes.numerals import NUMERALS, number_of

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Ideographs, for use inside [ ]."""
_ENDS = re.compile(r"[。！？!?：:…]['\"”’」』）)》〉*]*$")
_BEGINS = re.compile(
    rf"\**(?:第[{NUMERALS}]+[编章节条]|[{NUMERALS}]+、|[（(][{NUMERALS}]+[）)]|\d+[.．](?!\d)"
    r"|[①-⑳㈠-㈩⑴-⒛]|附[:：件]|——|抄送|[■●◆★•·]"
    r"|(?:会议)?(?:时间|日期|地点|主持|记录|出席|列席|缺席|请假)(?:人员?)?[:：]"
    rf"|[（(][{NUMERALS}〇○]{{4}}年[{NUMERALS}]{{1,3}}月[{NUMERALS}]{{1,3}}日[^（）()，。]{{0,30}}(?:人大|人民代表大会|常委会|会议))"
)
"""Numbers, dashes and dots, the word of an annex, labels of minutes, and the line that says which meeting passed a document."""
_ENTRY = re.compile(r"(?:[.．·・‥…_]{2}|…)\s*+[（(]?[0-9]{1,4}[）)]?$")
_ITEM = re.compile(
    rf"(?P<open>[（(]?)(?P<number>[0-9]{{1,3}}|[{NUMERALS}]{{1,3}})(?P<close>[.．、）)])(?!\d)"
)
_PROSE = re.compile("[，。；,;]")


def ends_sentence(text: str) -> bool:
    """Whether nothing can go on after a line: a full stop, or a colon before a list."""
    return bool(_ENDS.search(text))


def ends_entry(text: str) -> bool:
    """Whether a line is the last of an entry of contents: leaders and a page number end it."""
    return bool(_ENTRY.search(text))


def begins_item(text: str) -> bool:
    """Whether a line begins a paragraph by itself: an item of a list, an annex, the occasion of a document."""
    return bool(_BEGINS.match(text))


def follows_item(text: str, other: str) -> bool:
    """Whether a line begins the item of a list that comes after the one that `text` begins."""
    one, two = _ITEM.match(text), _ITEM.match(other)
    if not one or not two or (one["open"], one["close"]) != (two["open"], two["close"]):
        return False
    return number_of(two["number"]) == number_of(one["number"]) + 1


def is_prose(text: str) -> bool:
    """Whether a line has the punctuation of sentences: titles, names and contents have none."""
    return bool(_PROSE.search(text))


def columns(text: str) -> int:
    """Return the width of a text where Han characters and their punctuation are two wide."""
    return sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)


_MEASURE = 56
"""Columns of a line of an official document: 28 characters (GB/T 9704-2012, 5.2.2)."""
_DAY = re.compile(rf"[0-9{NUMERALS}]日\s*$")
"""How a day ends, which signs a document at the right, however wide the line is."""
_LEAST, _ASIDE = 6, 20
"""Columns of blank before a line that are more than an indent, and that put it at the right."""


def typed_align(line: str, measure: int = _MEASURE) -> Align:
    """Return where the blanks that are typed before a line put it."""
    indent = columns("".join(takewhile(str.isspace, line.expandtabs(4))))
    behind = measure - indent - columns(line.strip())
    if indent < _LEAST or is_prose(line):
        return Align.LEFT
    if abs(indent - behind) <= measure / 8 and not _DAY.search(line):
        return Align.CENTRE
    return Align.RIGHT if indent >= _ASIDE else Align.LEFT
