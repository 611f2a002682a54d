"""The masthead of an issue: series, year, number, serial number, publisher, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.divide.body import lines
from generator.importing.manuscript import Block
from generator.importing.terms.days import day_of
from generator.importing.terms.squeezed import bare, squeezed
from generator.statutes.numerals import NUMERALS, number_of

_DONE = "(?:出版|出刊|印发|编印|印刷|发行|印)"
_NUMBER = re.compile(
    rf"(?:(?P<year>[0-9〇○零一二三四五六七八九]{{4}})(?:年第?|第)|第)(?P<number>[{NUMERALS}]{{1,4}})(?P<sign>[号期])"
)
"""The number of an issue, with its year or without."""
_SERIAL = re.compile(rf"总(?:第)?(?P<serial>[{NUMERALS}]{{1,5}})[号期]")
_TITLE = re.compile(
    r".{2,40}(?:公报|会刊|选编|汇编|专辑|简报|通讯|文件)(?:[（(][^（）()]{1,8}[）)])?"
)
_PUBLISHER = re.compile(
    r"(?:主办|编辑|编印|编|主管)?[：:]?(?P<body>.{2,30}(?:办公室|办公厅|委员会|常委会|政府|研究室))(?:主办|编辑|编印|编|印)?"
)
_PUBLISHED = re.compile(f"{_PUBLISHER.pattern}.{{4,16}}日{_DONE}?")
_APART = re.compile(r"[\s\u3000]{2,}|[\u3000\t]")
"""What parts two things that stand in one line."""
_ISSUED = re.compile(
    rf"(?:(?:{_DONE}(?:日期|时间|于)|日期)?[：:]?)?(?P<day>[^：:]{{1,20}}[日月年]){_DONE}?"
)
_OF_A_SERIES = re.compile(
    "(?!.*(?:根据|依照|依据|按照|关于|印发|发布|公布|见|按|由|以|(?:公告|通告|通知|决定|决议|令)$)).{0,40}"
)
"""What may stand before a number in its line: the title of the series, and no citation."""
_BESIDE = re.compile(
    "(?:双?月刊|季刊|半?年刊|旬刊|[增特专合][刊辑]|内部(?:资料|刊物).{0,8}|免费(?:赠阅|交流)|准印证.{0,20})?"
)
"""What may stand behind it."""
_MARKS = "（()）[]〔〕【】·•|｜—-－,，:： "
_LONGEST = 120
"""Characters of a line of it."""
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
    if found.number is not None and found.year is None and found.date:
        found = replace(found, year=int(found.date[:4]))
    return replace(found, lines=tuple(used))


def _read(words: str, found: Masthead) -> Masthead:
    if len(words) > _LONGEST:
        return found
    serial = _SERIAL.search(squeezed(words))
    numbered = _numbered(_SERIAL.sub("", squeezed(words)), is_serial=bool(serial))
    if numbered and found.number is None:
        year = number_of(numbered["year"]) if numbered["year"] else found.year
        found = replace(found, year=year, number=number_of(numbered["number"]))
    if serial and found.serial is None:
        found = replace(found, serial=number_of(serial["serial"]))
    return found if numbered or serial else _told(words, found)


def _numbered(words: str, *, is_serial: bool) -> re.Match[str] | None:
    """Return the number in a line that is one, with little else: not 根据2024年第3号公告."""
    for one in _NUMBER.finditer(words):
        before, after = words[: one.start()].strip(_MARKS), words[one.end() :].strip(_MARKS)
        # 第3号 may be that of an announcement: 第3期, or what stands beside, says that it is none.
        is_issue = one["year"] or one["sign"] == "期" or is_serial or _TITLE.fullmatch(before)
        if is_issue and _OF_A_SERIES.fullmatch(before) and _may_follow(after):
            return one
    return None


def _may_follow(words: str) -> bool:
    forms = (_BESIDE, _TITLE, _PUBLISHER, _ISSUED, _PUBLISHED)
    return any(form.fullmatch(words) for form in forms)


def _told(words: str, found: Masthead) -> Masthead:
    """Return what is found with the day, title or publisher that a line is."""
    issued = _ISSUED.fullmatch(words)
    if day := day_of(issued["day"] if issued else words):
        is_more = not found.date or (len(day) > len(found.date) and day.startswith(found.date))
        return replace(found, date=day) if is_more else found
    if _TITLE.fullmatch(words) and not found.title:
        return replace(found, title=words)
    publisher = _PUBLISHER.fullmatch(words)
    if publisher and not found.publisher:
        return replace(found, publisher=publisher["body"])
    return found
