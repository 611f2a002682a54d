"""Blanks within a line, and which of them are no part of what its author wrote.

Chinese has no blanks between words. Those that a line has are the author's, between a name and an
office, after a number, in columns of names; or they were left by what took the text out of a page: in
the middle of a sentence or a word, beside a number.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.importing.read.mend.padded import BLANK, padded
from generator.importing.read.sentences import HAN, is_prose
from generator.statutes.numerals import NUMERALS
from generator.words.lattice import Lattice

PADDED = "把撑开的名字、标题合拢"
WITHIN = "去掉文字中间多余的空格"
BESIDE_NUMBER = "去掉汉字与数字之间的空格"

_GAP = re.compile(rf"(?<=[^\s])[{BLANK}]+(?=[^\s])")
_WIDE = "\u3000"
_HAN_BEFORE, _HAN_AFTER = re.compile(rf"[{HAN}]+\Z"), re.compile(rf"[{HAN}]+")
_WORD_BEFORE, _WORD_AFTER = re.compile(rf"[{HAN}0-9.]+\Z"), re.compile(rf"[{HAN}0-9.]+")
_NUMBER_BEFORE = re.compile(rf"[{HAN}][{BLANK}]?[0-9][0-9.,]*%?\Z")
_NUMBER_AFTER = re.compile(rf"[0-9][0-9.,]*[{BLANK}]?[{HAN}，。；、：％%]")
_MARK_BEFORE = re.compile(r"[，。；：、！？“‘（《〈【〔”’）》〉】〕]\Z")
_MARK_AFTER = re.compile(r"[，。；：、！？”’）》〉】〕“‘（《〈【〔]")
_ITEM = re.compile(rf"(?:[（(][{NUMERALS}]+[）)]|[{NUMERALS}]+、)\Z")
_LABEL = re.compile(
    rf"(?:第[{NUMERALS}.]+[编章节条款项]|[0-9]+(?:\.[0-9]+)*|附[件表图]?[{BLANK}]?[{NUMERALS}]*"
    rf"|[表图](?:[{BLANK}]?[{NUMERALS}]+)?)\Z"
)
"""What a line may begin with that a blank parts from the rest."""
_UNIT = re.compile("[年月日时件名个人位亿万千百次届号期卷条章项]")
"""What a number that a line begins with counts: it is no label then."""
_COUNTED = re.compile(rf"[0-9][0-9.,]*[{BLANK}]?{_UNIT.pattern}")
_QUOTES = (("《", "》"), ("〈", "〉"), ("“", "”"), ("‘", "’"), ("「", "」"))
_NAME = 4
"""Characters of the words in a list of names, at most."""
_SENTENCE = 5
"""Characters around a blank in the middle of a sentence, at least."""
_AROUND = 10
_FAR = 200
"""Characters on either side of a blank that may say anything about it."""


@dataclass(frozen=True)
class Gap:
    """A blank that goes."""

    start: int
    end: int
    why: str


def gaps(line: str) -> Iterator[Gap]:
    """Yield the blanks of a line that go, in order."""
    found = [gap.span() for gap in _GAP.finditer(line)]
    if not found:
        return
    inside = {start for start, _ in padded(line)}
    is_sentence = is_prose(line)
    is_list = _is_list(line, found, is_sentence=is_sentence)
    for start, end in found:
        if start in inside:
            yield Gap(start, end, PADDED)
        elif _WIDE not in line[start:end] and not is_list:
            before, after = _around(line, start, end)
            if why := _why(before, after, is_first=start <= _FAR, is_sentence=is_sentence):
                yield Gap(start, end, why)


def _around(line: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and behind a blank, as far as it says anything about it."""
    return line[max(0, start - _FAR) : start], line[end : end + _FAR]


def _why(before: str, after: str, *, is_first: bool, is_sentence: bool) -> str:
    """Return why a narrow blank goes; "" for one that stays. The line may begin with `before`."""
    left, right = _HAN_BEFORE.search(before), _HAN_AFTER.match(after)
    if is_first and _ITEM.match(before.lstrip()):
        return WITHIN
    if is_first and _is_label(before.lstrip(), after):
        return ""
    if (left and _NUMBER_AFTER.match(after)) or (right and _is_number(before)):
        return BESIDE_NUMBER
    if is_sentence and (_MARK_BEFORE.search(before) or _MARK_AFTER.match(after)):
        return WITHIN
    if not left or not right:
        return ""
    is_long = is_sentence and len(left[0]) + len(right[0]) >= _SENTENCE
    is_within = (is_long and not _is_quoted(before)) or _is_within_word(left[0], right[0])
    return WITHIN if is_within else ""


def _is_label(before: str, after: str) -> bool:
    is_counting = before[-1:].isdecimal() and _UNIT.match(after)
    return bool(_LABEL.match(before)) and not is_counting


def _is_number(before: str) -> bool:
    """Whether a number stands before a blank, in a sentence or at the beginning of one."""
    return bool(_NUMBER_BEFORE.search(before)) or before.isdecimal()


def _is_quoted(before: str) -> bool:
    """Whether a title or a quotation is open; titles part their halves by a blank."""
    return any(before.count(opening) > before.count(closing) for opening, closing in _QUOTES)


def _is_list(line: str, found: Sequence[tuple[int, int]], *, is_sentence: bool) -> bool:
    """Whether the blanks of a line part names or other short words, or numbers between them."""
    before, after = (_HAN_BEFORE, _HAN_AFTER) if is_sentence else (_WORD_BEFORE, _WORD_AFTER)
    sides = (_around(line, start, end) for start, end in found)
    short = sum(
        len(left[0]) <= _NAME and len(right[0]) <= _NAME and not _is_counted(left[0], behind)
        for ahead, behind in sides
        if (left := before.search(ahead)) and (right := after.match(behind))
    )
    return short >= 2 and short * 2 >= len(found)


def _is_counted(left: str, after: str) -> bool:
    """Whether a number is on one side of a blank that counts what follows it: a date, an amount."""
    return bool(_COUNTED.match(after) or (left[-1:].isdecimal() and _UNIT.match(after)))


def _is_within_word(left: str, right: str) -> bool:
    """Whether a blank between two runs of characters stands in a word, by the words around it."""
    if max(len(left), len(right)) < _SENTENCE:
        return False
    near = left[-_AROUND:]
    return not Lattice(near + right[:_AROUND]).is_boundary(len(near))
