"""The masthead of an issue: series, year, number, serial number, publisher, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.divide.body import lines
from generator.importing.manuscript import Block
from generator.importing.terms.days import day_of
from generator.importing.terms.squeezed import bare, squeezed
from generator.statutes.numerals import NUMERALS, number_of

_NUMBER = re.compile(
    rf"(?P<year>[0-9〇○零一二三四五六七八九]{{4}})年?(?:第)?(?P<number>[{NUMERALS}]{{1,4}})[号期]"
)
_SERIAL = re.compile(rf"总(?:第)?(?P<serial>[{NUMERALS}]{{1,5}})[号期]")
_TITLE = re.compile(
    r".{2,40}(?:公报|会刊|选编|汇编|专辑|简报|通讯|文件)(?:[（(][^（）()]{1,8}[）)])?"
)
_PUBLISHER = re.compile(
    r"(?:主办|编辑|编印|编|主管)?[：:]?(?P<body>.{2,30}(?:办公室|办公厅|委员会|常委会|政府|研究室))(?:主办|编辑|编印|编|印)?"
)
_APART = re.compile(r"[\s\u3000]{2,}|[\u3000\t]")
"""What parts two things that stand in one line."""
_ISSUED = re.compile("(?:出版日期[：:]?)?(?P<day>.+?日)(?:出版|印发|编印|印刷|印)?")
_MOST = 12
"""In how many lines before the contents, or at the start of a text, it may stand."""


@dataclass(frozen=True)
class Masthead:
    """What the front page says; an empty string, or None, where it says nothing."""

    title: str = ""
    year: int | None = None
    number: int | None = None
    serial: int | None = None
    publisher: str = ""
    date: str = ""
    lines: tuple[int, ...] = ()
    """The blocks that say it, from 0."""


def masthead(blocks: Sequence[Block], stop: int) -> Masthead:
    """Return what the blocks before `stop` say, of those at the very start."""
    found = Masthead()
    used: list[int] = []
    for index, block in enumerate(blocks[: min(stop, _MOST)]):
        whole = "".join(bare(line) for line in lines([block]))
        parts = [bare(part) for line in lines([block]) for part in _APART.split(line.strip())]
        more = _read(whole, found)
        for part in parts if len(parts) > 1 else ():
            more = _read(part, more)
        if more != found:
            found = more
            used.append(index)
    return replace(found, lines=tuple(used))


def _read(words: str, found: Masthead) -> Masthead:
    numbered, serial = _NUMBER.search(squeezed(words)), _SERIAL.search(squeezed(words))
    if numbered and found.year is None:
        year, number = number_of(numbered["year"]), number_of(numbered["number"])
        found = replace(found, year=year, number=number)
    if serial and found.serial is None:
        found = replace(found, serial=number_of(serial["serial"]))
    if numbered or serial:
        return found
    issued = _ISSUED.fullmatch(words)
    if day := day_of(issued["day"] if issued else words):
        return found if found.date else replace(found, date=day)
    if _TITLE.fullmatch(words) and not found.title:
        return replace(found, title=words)
    publisher = _PUBLISHER.fullmatch(words)
    if publisher and not found.publisher:
        return replace(found, publisher=publisher["body"])
    return found
