"""brackets：括号、引号、书名号要成对。

查什么：一段文字里的“ ”‘ ’（）《》〈〉〔〕【】「」『』[] () 有左无右、有右无左、左右不同、互相交错，或者里面是空的；
    书名号里又用书名号、双引号里又用双引号的，里面一层应用单的。
    句首、分句开头的序号（1）、a)、二)）只有右半，不算错；引文分成几段，每段都以左引号开头、只在最后一段收尾的，不算错。
为什么：少了半个引号，读者不知道引文到哪里为止；少了半个书名号，法规的名称就断了。
依据：《标点符号用法》（GB/T 15834—2011）。
错例：
    会议通过了《关于水利工作的决定。
    《关于印发《管理办法》的通知》
正例：
    会议通过了《关于水利工作的决定》。
    《关于印发〈管理办法〉的通知》
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from generator.check.rule import Finding, Reach
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "brackets"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE

CLOSING = dict(zip("“‘（《〈〔【「『[(", "”’）》〉〕】」』])", strict=True))
OPENING = {closing: opening for opening, closing in CLOSING.items()}
INNER = {"《": "〈〉", "“": "‘’"}
"""What stands inside a pair of the same kind."""

_NUMERAL = re.compile(
    r"(?:(?<=^)|(?<=[\s，。；：、！？“,.;:!?—…]))(?:[0-9a-zA-Z]{1,2}|[一二三四五六七八九十]{1,3})[)）]"
)
"""A numeral at the beginning of a clause, whose bracket has no left half: 1）, a), 二)."""
_APOSTROPHE = re.compile("(?<=[A-Za-z])’(?=[A-Za-z])")
_MARKS = re.compile(r"[“”‘’（）《》〈〉〔〕【】「」『』\[\]()]")

Found = tuple[int, str, str]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every bracket or quotation mark that has no other half, or the wrong one."""
    every = texts(corpus)
    found = [
        (text, list(_found(text.text, _goes_on(text, after))))
        for text, after in zip_longest(every, every[1:])
        if _MARKS.search(text.text)
    ]
    _drop_long_quotations(found)
    for text, own in found:
        yield from text.each_once(own)


def _drop_long_quotations(found: Sequence[tuple[Text, list[Found]]]) -> None:
    """Take away what opens in one paragraph and closes in a later one: new text of several paragraphs."""
    opened: tuple[Text, list[Found], Found] | None = None
    for text, own in found:
        if opened and opened[0].source is not text.source:
            opened = None
        closing = next((one for one in own if _is_alone(text, one, "”")), None)
        if closing and opened:
            own.remove(closing)
            opened[1].remove(opened[2])
            opened = None
        if opening := next((one for one in reversed(own) if _is_alone(text, one, "“")), None):
            opened = (text, own, opening)


def _is_alone(text: Text, found: Found, mark: str) -> bool:
    """Whether what was found is a quotation mark at the edge of a paragraph of a body, without its half."""
    at = found[0]
    is_edge = at == 0 if mark == "“" else at >= len(text.text) - 2
    return text.is_body and text.text[at] == mark and is_edge and "没有配对" in found[1]


def _goes_on(text: Text, after: Text | None) -> bool:
    """Whether the quotation of this block goes on in the one after, which repeats the mark."""
    return after is not None and after.source is text.source and after.text.startswith("“")


def _found(text: str, goes_on: bool) -> Iterator[Found]:
    alone = {match.start() for match in _APOSTROPHE.finditer(text)}
    numerals = {match.end() - 1 for match in _NUMERAL.finditer(text)}
    marks = [(match[0], match.start()) for match in _MARKS.finditer(text)]
    ending = _ending(marks, numerals) if numerals else set()
    opened = _Opened()
    for mark, offset in marks:
        if offset in alone or (offset in numerals and not opened.ends_with(mark, offset in ending)):
            continue
        if mark in CLOSING:
            yield from _nested(mark, offset, opened)
            opened.push(mark, offset)
        else:
            yield from _closed(mark, offset, opened)
    for mark, offset in opened.marks:
        if not (goes_on and mark == "“"):
            yield offset, f"“{mark}”没有配对的“{CLOSING[mark]}”", "请补上另一半，或删去这一半"


def _ending(marks: Sequence[tuple[str, int]], numerals: set[int]) -> set[int]:
    """Return the brackets of numerals behind which no other closes what is open: （见附件1、2）."""
    found, behind = set(), {}
    for mark, offset in reversed(marks):
        sort = OPENING.get(mark, mark)
        if offset not in numerals:
            behind[sort] = mark
        elif behind.get(sort) != mark:
            found.add(offset)
            behind[sort] = mark
    return found


class _Opened:
    """The marks that are open, and how many of each sort."""

    def __init__(self) -> None:
        self.marks: list[tuple[str, int]] = []
        self._numbers: Counter[str] = Counter()

    def push(self, mark: str, offset: int) -> None:
        """Open a mark."""
        self.marks.append((mark, offset))
        self._numbers[mark] += 1

    def pop(self) -> tuple[str, int]:
        """Return the last one; it is open no more."""
        mark, offset = self.marks.pop()
        self._numbers[mark] -= 1
        return mark, offset

    def ends_with(self, mark: str, may_end: bool) -> bool:
        """Whether the bracket of a numeral, where it may end something, ends what is open."""
        return may_end and bool(self.marks) and self.marks[-1][0] == OPENING[mark]

    def has(self, mark: str) -> bool:
        """Whether one of this sort is open."""
        return self._numbers[mark] > 0


def _nested(mark: str, offset: int, opened: _Opened) -> Iterator[Found]:
    if mark in INNER and opened.marks and opened.marks[-1][0] == mark:
        message = f"“{mark}{CLOSING[mark]}”里面又用了“{mark}”"
        yield offset, message, f"里面一层应用“{INNER[mark]}”；如果是漏了右半，请补上"


def _closed(mark: str, offset: int, opened: _Opened) -> Iterator[Found]:
    """Yield what is wrong where a bracket is closed; what it closes is opened no more."""
    if not opened.marks:
        yield offset, f"“{mark}”没有配对的“{OPENING[mark]}”", "请补上另一半，或删去这一半"
        return
    last, start = opened.marks[-1]
    if last == OPENING[mark]:
        opened.pop()
        if offset == start + 1:
            yield start, f"“{last}{mark}”里面是空的", "请补上内容，或删去"
    elif opened.has(OPENING[mark]):
        while opened.marks[-1][0] != OPENING[mark]:
            unclosed, at = opened.pop()
            yield at, f"“{unclosed}”没有配对的“{CLOSING[unclosed]}”", "请补上另一半，或核对次序"
        opened.pop()
    else:
        opened.pop()
        yield (
            offset,
            f"左边是“{last}”，右边却是“{mark}”",
            f"请改成“{CLOSING[last]}”，或补上缺的半个",
        )
