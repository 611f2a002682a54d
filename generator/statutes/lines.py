"""What a line of a statute begins with: a chapter, an article, an item … or nothing of the kind."""

import re
from dataclasses import dataclass
from enum import StrEnum

from generator.statutes.numerals import NUMERALS, number_of

_N = f"[{NUMERALS}]+"
_BLANK = r"[ \t\u3000\xa0\u2002\u2003]"


class Sort(StrEnum):
    """What a line is; the values are what addresses are made of."""

    PART = "part"
    CHAPTER = "chp"
    SECTION = "sec"
    ARTICLE = "art"
    ITEM = "item"
    SUBITEM = "subitem"
    ANNEX = "annex"
    CONTENTS = "contents"
    TITLE = "title"
    """A heading without a number, such as 附则 on its own."""
    TABLE = "table"
    """What is written in Markdown: a row of a table, its caption, a picture, a link to a file, a note."""
    PARAGRAPH = "para"


HEADINGS = (Sort.PART, Sort.CHAPTER, Sort.SECTION)
"""From the highest to the lowest."""


@dataclass(frozen=True)
class Line:
    """A line of a statute: what it is, its label and number as typed, what follows them.

    `label + blank + text` is the line without the blanks around it and without the marks of
    Markdown. `inserted` is the number behind 之: 第十条之一 is 10 and 1.
    """

    sort: Sort
    label: str
    blank: str
    text: str
    number: int = 0
    inserted: int = 0


_MARKS = re.compile(r"#{1,6}[ \t\u3000]+(?=\S)")
_BOLD = re.compile(rf"\*\*({_BLANK}*第{_BLANK}*{_N}{_BLANK}*[编章节条][^*]*)\*\*")
_HEADING = re.compile(rf"(第{_BLANK}*({_N}){_BLANK}*([编章节]))({_BLANK}*)(.*)")
_ARTICLE = re.compile(rf"(第{_BLANK}*({_N}){_BLANK}*条(?:之({_N}))?)({_BLANK}*)(.*)", re.DOTALL)
_ITEM = re.compile(
    rf"([（(]{_BLANK}*([一二三四五六七八九十百零〇]+){_BLANK}*[）)])(?!(?:[至、和或及]|或者|以及)[（(]|项)({_BLANK}*)(.*)"
)
"""What goes on as （一）至（三）项 names items, and is none."""
_RINGED_ITEM = re.compile(rf"([㈠-㈩])({_BLANK}*)(.*)")
_DIGITS = "[0-9０-９]{1,2}"
_SUBITEM = re.compile(rf"(({_DIGITS})[.．、](?![0-9])|[（(]({_DIGITS})[）)])({_BLANK}*)(.*)")
_RINGED = re.compile(rf"([①-⑳])({_BLANK}*)(.*)")
_ANNEX = re.compile(
    rf"附{_BLANK}*[件表录图]?{_BLANK}*(?:{_N})?(?:[:：]|{_BLANK}|\Z)[^。；]{{0,60}}"
)
_CONTENTS = re.compile(rf"目{_BLANK}*[录次]")
_SUPPLEMENT = re.compile(rf"附{_BLANK}*则")
_SENTENCE = re.compile(r"[。；：;:]")
_REFERS = re.compile(r"[、，,的和或及至与第款项之中]|规定|所列|以[上下外]")
"""What follows an article that a sentence only speaks of."""

_MARKDOWN = re.compile(
    r"\||!\[|表题[:：]|\[\^[^\s\[\]^]{1,30}\][:：]|\[[^\[\]^]+\]\([^()]+\.[A-Za-z0-9]{1,5}\)\Z"
)
"""How a line of a table begins, its caption, a picture, a note; a line that is a link to a file."""

_SORTS = {"编": Sort.PART, "章": Sort.CHAPTER, "节": Sort.SECTION}


def read_line(typed: str) -> Line:
    """Return what a line is by its own look; a label that only may be one is read as one."""
    marked = _MARKS.match(typed.strip())
    line = _BOLD.sub(r"\1", typed.strip()[marked.end() if marked else 0 :]).strip()
    if _MARKDOWN.match(line):
        return Line(Sort.TABLE, "", "", line)
    if _CONTENTS.fullmatch(line):
        return Line(Sort.CONTENTS, "", "", line)
    if _SUPPLEMENT.fullmatch(line):
        return Line(Sort.TITLE, "", "", line)
    found = _heading(line) or _article(line) or _item(line) or _annex(line)
    if marked and not found:
        return Line(Sort.TITLE, "", "", line)
    return found or _paragraph(line)


def _paragraph(line: str) -> Line:
    return Line(Sort.PARAGRAPH, "", "", line)


def as_paragraph(line: Line) -> Line:
    """Return a line as one without a label."""
    return _paragraph(line.label + line.blank + line.text)


def _heading(line: str) -> Line | None:
    found = _HEADING.fullmatch(line)
    if not found or _SENTENCE.search(found[5]):
        return None
    if not found[4] and (_REFERS.match(found[5]) or "，" in found[5]):
        return None
    return Line(_SORTS[found[3]], found[1], found[4], found[5], number_of(found[2]))


def _article(line: str) -> Line | None:
    found = _ARTICLE.fullmatch(line)
    if not found or (not found[4] and (not found[5] or _REFERS.match(found[5]))):
        return None
    inserted = number_of(found[3]) if found[3] else 0
    return Line(Sort.ARTICLE, found[1], found[4], found[5], number_of(found[2]), inserted)


def _item(line: str) -> Line | None:
    if found := _ITEM.fullmatch(line):
        return Line(Sort.ITEM, found[1], found[3], found[4], number_of(found[2]))
    if found := _RINGED_ITEM.fullmatch(line):
        return Line(Sort.ITEM, found[1], found[2], found[3], ord(found[1]) - ord("㈠") + 1)
    if found := _SUBITEM.fullmatch(line):
        return Line(Sort.SUBITEM, found[1], found[4], found[5], number_of(found[2] or found[3]))
    if found := _RINGED.fullmatch(line):
        return Line(Sort.SUBITEM, found[1], found[2], found[3], ord(found[1]) - ord("①") + 1)
    return None


def _annex(line: str) -> Line | None:
    return Line(Sort.ANNEX, "", "", line) if _ANNEX.fullmatch(line) else None


_HISTORY = re.compile(r"[（(]?\s*(?:根据)?\s*[0-9]{4}年.*(?:通过|批准|公布|修正|修订)")


def is_history(line: str) -> bool:
    """Whether a line says when a statute was passed."""
    return _HISTORY.match(line.strip()) is not None
