"""Digits as people write them: full-width, Chinese, in groups parted by spaces or dashes of any kind."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, TypeAlias

_SPACES = "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff"
_DASHES = "－‐‑‒–—―−﹣─~～"
_WIDE = "".join(map(chr, (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))))
_NARROW = "".join(chr(ord(wide) - 0xFEE0) for wide in _WIDE)
_FOLDED = str.maketrans(
    _WIDE + "＠．＋＃／·・•" + _DASHES + _SPACES,
    _NARROW + "@.+#/   " + "-" * len(_DASHES) + " " * len(_SPACES),
)
_CHINESE = "〇零○Ｏ一二三四五六七八九幺壹贰叁肆伍陆柒捌玖"
_DIGITS_OF_CHINESE = str.maketrans(_CHINESE, "00001234567891123456789")
_SPOKEN = re.compile(rf"[{_CHINESE}0-9](?:[ .\-，、,]{{0,3}}[{_CHINESE}0-9]){{10,}}")
"""Eleven Chinese digits or more in a row are no numeral: one would have 十 or 百 in it."""
_GAP = r"(?: {0,8}|[ .\-]{1,3}|/)"
"""Between the groups of one number; people who align a list put in any number of spaces."""
_RUN = re.compile(rf"[0-9](?:{_GAP}[0-9])*(?:[ \-]?[Xx](?![0-9A-Za-z]))?")
_GROUP = re.compile("[0-9Xx]+")
MANY = re.compile(
    rf"[0-9０-９{_CHINESE}](?:[ .．·・_/／,，、()（）\-{_DASHES}{_SPACES}]{{0,8}}[0-9０-９{_CHINESE}]){{10}}"
)
"""What every text has in which eleven digits stand in a row, and few others."""
SIX = re.compile(rf"[0-9０-９](?:[ \-{_DASHES}{_SPACES}]?[0-9０-９]){{5}}|{MANY.pattern}")
"""What every text has in which six digits stand in a row, or so many Chinese ones as are no numeral."""

Span: TypeAlias = tuple[int, int]
"""From which character to which, the last one left out."""


class Group(NamedTuple):
    """Digits with nothing between them, and where they stand."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where they end."""
        return self.start + len(self.text)


def folded(text: str) -> str:
    """Return a text of the same length with every digit and letter half-width, every space and dash a plain one."""
    narrow = text.translate(_FOLDED)
    return _SPOKEN.sub(lambda found: found[0].translate(_DIGITS_OF_CHINESE), narrow)


def runs(plain: str) -> Iterator[Sequence[Group]]:
    """Yield the groups of digits of a folded text, those together that only spaces or dashes part."""
    for run in _RUN.finditer(plain):
        yield tuple(
            Group(run.start() + found.start(), found[0]) for found in _GROUP.finditer(run[0])
        )


def spans(groups: Sequence[Group], lengths: range, begins: str) -> Iterator[Sequence[Group]]:
    """Yield every row of neighbouring groups that together have so many digits and begins as numbers do.

    Of several that begin with one group the longest.
    """
    ends = list(accumulate(len(one.text) for one in groups))
    for first, group in enumerate(groups):
        if group.text[0] not in begins:
            continue
        before = ends[first] - len(group.text)
        last = bisect_right(ends, before + lengths.stop - 1)
        if last and ends[last - 1] - before >= lengths.start:
            yield groups[first:last]


def numbers(
    plain: str, lengths: range, begins: str, is_one: Callable[[str, Sequence[Group]], bool]
) -> Iterator[tuple[int, int, Sequence[Group]]]:
    """Yield where each number of so many digits stands that is one, none within another."""
    for groups in runs(plain):
        after = 0
        for span in spans(groups, lengths, begins):
            start, end = span[0].start, span[-1].end
            if start >= after and is_one("".join(one.text for one in span), span):
                after = end
                yield start, end, span


def is_lettered(plain: str, end: int) -> bool:
    """Whether a letter follows at once, as in a code."""
    return bool(re.match("[A-Za-z_]", plain[end : end + 1]))


def apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans in order, without those that begin within another."""
    after = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= after:
            after = end
            yield start, end
