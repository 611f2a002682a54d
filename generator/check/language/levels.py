"""The numbers of levels in a text: at the start of a block, and inside sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.language.han import NUMERALS, number


@dataclass(frozen=True)
class LevelNumber:
    """A number of a level: which kind, as printed, and where in its block."""

    kind: int
    number: int
    text: str
    offset: int


@dataclass(frozen=True)
class Numbering:
    """A kind of numbers: its form, and its first one."""

    form: re.Pattern[str]
    first: str


_BEFORE = r"(?:^|(?<=[：，。；、！？\s]))"
KINDS = (
    # 二、三产业 and 二、三、四级 are enumerations.
    Numbering(re.compile(f"([{NUMERALS}]+)、(?![{NUMERALS}])"), "一、"),
    Numbering(re.compile(f"[（(]([{NUMERALS}]+)[）)]"), "（一）"),
    Numbering(re.compile(r"([0-9]{1,2})[.．](?![0-9])"), "1."),
    Numbering(re.compile(r"[（(]([0-9]{1,2})[）)]"), "（1）"),
    Numbering(re.compile(f"{_BEFORE}([{NUMERALS}]{{1,2}})是(?!否)"), "一是"),
    Numbering(re.compile(f"{_BEFORE}([{NUMERALS}]{{1,2}})要(?=[^求素点])"), "一要"),
    Numbering(re.compile(f"{_BEFORE}第([{NUMERALS}]{{1,3}})，"), "第一，"),
)
"""From the highest level to the lowest."""
_WITHIN = re.compile(f"(?<=[：；。])([{NUMERALS}]{{1,3}})、(?![{NUMERALS}])")
_AT_START = range(4)
_START = re.compile(f"[{NUMERALS}（(0-9]")
IN_SENTENCE = re.compile(f"[{NUMERALS}][是要，]")
"""What every text with a number in a sentence has."""
INSIDE = range(4, len(KINDS))
"""The kinds that stand in sentences; they go on from paragraph to paragraph."""


def level_of(block: str) -> LevelNumber | None:
    """Return the number that a block begins with."""
    if not _START.match(block):
        return None
    for kind in _AT_START:
        match = KINDS[kind].form.match(block)
        if match:
            return LevelNumber(kind, number(match[1]), match[0], 0)
    return None


def numbered(block: str) -> Iterator[LevelNumber]:
    """Yield the numbers like （一）, 1. and （1）, which may also stand in the sentences of a block."""
    for kind in _AT_START[1:]:
        for match in KINDS[kind].form.finditer(block):
            yield LevelNumber(kind, number(match[1]), match[0], match.start())


def within(block: str) -> Iterator[LevelNumber]:
    """Yield the numbers like 一、 that stand in the sentences of a block, behind a mark."""
    for match in _WITHIN.finditer(block):
        yield LevelNumber(0, number(match[1]), match[0], match.start())


def inside(block: str) -> Iterator[LevelNumber]:
    """Yield the numbers in the sentences of a block."""
    if not IN_SENTENCE.search(block):
        return
    for kind in INSIDE:
        for match in KINDS[kind].form.finditer(block):
            yield LevelNumber(kind, number(match[1]), match[0], match.start())
