"""The contents of an issue as they are printed: titles, pages, and the headings between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.divide.body import lines
from generator.importing.divide.titles import without_breaks
from generator.importing.manuscript import Block
from generator.importing.terms.squeezed import bare, squeezed

_HEADING = re.compile(r"目录|本期目录|目次|要目")
_LEADERS = r"[.．·…・‥。_\-—\s]"
_PAGE = re.compile(r"(?P<page>[0-9]{1,4})\s*+[）)]?$")
"""The page at the end of an entry."""
_RUN = re.compile(rf"(?<!{_LEADERS}){_LEADERS}*+$")
"""What leads to it: dots and what stands among them."""
_LEADS = re.compile(r"[.·…・‥．]{2}")
_BLANK = re.compile(r"(?<!\s)(?:[（(]|\s*\t|\s\s)\s*+$|(?<=\s)[（(]\s*+$")
"""What leads to it where there are no dots: a bracket, a tab, two blanks."""
_DOTTED = re.compile(r"(?<![.·…・‥．])[.·…・‥．]{3,}+\s*+$")
_CLASS = re.compile(r"^[【〖\[◆●■▲★☆·•※]|[】〗\]]$|[：:]$")
_LONGEST_LINE = 300
"""Characters of a line that may be an entry, with its leaders."""
_MOST_LINES = 4
"""Over how many lines a title of the contents may run."""


@dataclass(frozen=True)
class Entry:
    """One title of the contents."""

    title: str
    page: str
    group: str


@dataclass(frozen=True)
class Contents:
    """The contents: where they stand, from block to block (excluded), and what they list."""

    start: int
    stop: int
    entries: tuple[Entry, ...]


def contents(blocks: Sequence[Block]) -> Contents | None:
    """Return the contents of an issue; None where there are none."""
    for index, block in enumerate(blocks):
        words = "".join(bare(line) for line in lines([block]))
        if _HEADING.fullmatch(words):
            return _read(blocks, index) or _unpaged(blocks, index)
    return _bulleted(blocks)


_COUNTED = re.compile(r"^(?:[0-9]{1,3}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*")
"""The number before a title in a list of contents."""


def _unpaged(blocks: Sequence[Block], start: int) -> Contents | None:
    """Return the contents that are titles without pages, each of them met again below."""
    found: dict[str, str] = {}
    text = [squeezed("".join(lines([block]))) for block in blocks]
    rest, at = "".join(text), sum(map(len, text[: start + 1]))
    for index in range(start + 1, len(blocks)):
        title = _COUNTED.sub("", " ".join(lines([blocks[index]])).strip())
        at += len(text[index])
        if squeezed(title) in found or rest.find(squeezed(title), at) < 0:
            break
        found[squeezed(title)] = title
    if len(found) < _FEWEST:
        return None
    entries = tuple(Entry(without_breaks(one), "", "") for one in found.values())
    return Contents(start, start + 1 + len(found), entries)


_FEWEST = 2


_BULLET = re.compile(r"^[＊*★☆●◆■▲※◎]\s*(?P<title>\S.*)$")
_FRONT = 12
"""Within how many blocks from the first a newsletter lists what is in it."""


def _bulleted(blocks: Sequence[Block]) -> Contents | None:
    """Return the contents that are titles with bullets, without pages, each of them met again below."""
    found = {
        index: title["title"]
        for index, block in enumerate(blocks[:_FRONT])
        if (title := _BULLET.match(" ".join(lines([block])).strip()))
    }
    start, stop = min(found, default=0), max(found, default=0) + 1
    rest = squeezed("".join(lines(blocks[stop:])))
    if len(found) < _FEWEST or len(found) < stop - start:
        return None
    if not all(squeezed(one) in rest for one in found.values()):
        return None
    entries = (Entry(without_breaks(one), "", "") for one in found.values())
    return Contents(start, stop, tuple(entries))


def _read(blocks: Sequence[Block], start: int) -> Contents | None:
    entries: list[Entry] = []
    group, stop, since = "", start + 1, 0
    waiting: list[str] = []
    for index in range(start + 1, len(blocks)):
        for line in lines([blocks[index]]):
            text = line.strip()
            found = _entry(text) if len(text) <= _LONGEST_LINE else None
            if found and (found[0] or waiting):
                title = without_breaks(" ".join([*waiting, found[0]]))
                entries.append(Entry(_clean(title), str(int(found[1])), group))
                waiting, since, stop = [], 0, index + 1
            elif _is_class(text) and not waiting:
                group = re.sub(r"^[^\w]+|[^\w]+$", "", text)
                since += 1
            else:
                waiting.append(text)
                since += 1
        if since > _MOST_LINES or len("".join(waiting)) > _LONGEST:
            break
    return Contents(start, stop, tuple(entries)) if entries else None


def _entry(text: str) -> tuple[str, str] | None:
    """Return the title and the page of an entry; a line of leaders alone ends a title above it."""
    page = _PAGE.search(text)
    before = text[: page.start()] if page else ""
    run = _RUN.search(before)
    is_led = bool(run and _LEADS.search(run[0]))
    found = run if is_led else _BLANK.search(before)
    title = before[: found.start()].rstrip() if found else ""
    if _IN_ROW.search(title):
        return None
    return (title, page["page"]) if page and (title or is_led) else None


_IN_ROW = re.compile(r"\t[0-9.,%％]+$")
"""What no title ends with: the number before the last one of a table's row."""
_LONGEST = 140


def _is_class(text: str) -> bool:
    return len(text) <= _LONGEST_CLASS and bool(_CLASS.search(text))


_LONGEST_CLASS = 20


def _clean(title: str) -> str:
    return re.sub(r"^[◆●■▲★☆·•※\s]+", "", _DOTTED.sub("", title)).strip()
