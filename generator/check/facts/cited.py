"""Articles that a text cites: of which statute, the numbers, where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.statutes.numerals import NUMERALS, number_of

_N = f"[{NUMERALS}]{{1,6}}"
_ARTICLE = re.compile(
    rf"第(?P<article>{_N})条(?:之(?P<inserted>[一二三四五六七八九十]))?"
    rf"(?:第(?P<paragraph>{_N})款)?(?:第?[（(]?(?P<item>{_N})[）)]?项)?"
)
_TITLE = re.compile(r"《(?P<title>[^《》]{2,80})》(?:（[^（）]{0,40}）)?(?:[^，。；《》第]{0,4})$")
_SHORT = re.compile(
    r"(?P<title>[\u4e00-\u9fff]{2,30}(?:法|条例|办法|规定|规则|细则|决定))(?:（[^（）]{0,20}）)?的?$"
)
_OWN = re.compile(r"本(?:法|条例|办法|规定|规则|细则|决定)(?:的)?$")
_GOES_ON = re.compile(r"^(?:[、和及与至到]|以及|或者|第[^，。；]{1,8}[款项])+$")
_WINDOW = 120
_BEFORE = (
    "依照",
    "依据",
    "根据",
    "按照",
    "遵照",
    "违反",
    "适用",
    "执行",
    "对照",
    "符合",
    "参照",
    "和",
    "与",
    "及",
    "按",
)


@dataclass(frozen=True)
class Cited:
    """An article that a text cites: of the statute `title`, of the text itself where `is_own`.

    A title without 《》 may have other words before it: `names` are all that it may be.
    """

    title: str
    is_own: bool
    article: int
    inserted: int
    paragraph: int
    item: int
    start: int
    text: str
    is_quoted: bool = True

    @property
    def names(self) -> Iterator[str]:
        """Yield what the statute may be called, the longest first."""
        starts = range(1) if self.is_quoted else range(len(self.title) - 1)
        return (
            self.title[start:]
            for start in starts
            if start == 0 or self.title[:start].endswith(_BEFORE)
        )


def cited_articles(text: str) -> Iterator[Cited]:
    """Yield the articles of a text whose statute is named; a list goes on with the same statute."""
    before: tuple[int, str, bool, bool] | None = None
    for found in _ARTICLE.finditer(text):
        title, is_own, is_quoted = _of(text, found.start())
        if not title and not is_own and before:
            gap = text[before[0] : found.start()]
            if len(gap) <= len("第十款第（十）项、以及") and _GOES_ON.match(gap):
                title, is_own, is_quoted = before[1:]
        before = (found.end(), title, is_own, is_quoted)
        if title or is_own:
            yield Cited(title, is_own, *_numbers(found), found.start(), found[0], is_quoted)


def _of(text: str, start: int) -> tuple[str, bool, bool]:
    window = text[max(0, start - _WINDOW) : start]
    if _OWN.search(window):
        return "", True, True
    quoted = _TITLE.search(window)
    if quoted:
        return quoted["title"], False, True
    short = _SHORT.search(window)
    return (short["title"], False, False) if short else ("", False, True)


def _numbers(found: re.Match[str]) -> tuple[int, int, int, int]:
    def one(key: str) -> int:
        return number_of(found[key]) if found[key] else 0

    return one("article"), one("inserted"), one("paragraph"), one("item")
