"""Where in a statute an amendment takes effect: 第五条第二款第三项 -> a target, by its numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.chinese import numeral
from generator.statutes.numerals import NUMERALS, number_of

_N = f"[{NUMERALS}]+"
_ARTICLE = rf"第{_N}条(?:之{_N})?"
_PARAGRAPH = f"第{_N}款"
_ITEM = f"第[（(]?{_N}[）)]?项"
_SUBITEM = f"第[（(]?{_N}[）)]?目"
ONE = (
    f"(?:(?:{_ARTICLE})(?:{_PARAGRAPH})?(?:{_ITEM})?(?:{_SUBITEM})?"
    f"|{_PARAGRAPH}(?:{_ITEM})?(?:{_SUBITEM})?|{_ITEM}(?:{_SUBITEM})?|{_SUBITEM})"
)
"""One place among the articles, whole or as seen from the one before: 第五条第二款, 第三项."""
MANY = f"{ONE}(?:(?:、|和|及|以及|与|至|到){ONE})*"
"""One place or several: 第五条第一款、第三款和第七条, 第三条至第六条."""
HEADING = f"(?:第{_N}编)?(?:第{_N}章(?:第{_N}节)?|第{_N}节)"
"""A chapter, or a section of one."""

_PARTS = re.compile(
    rf"(?:第(?P<chapter>{_N})章)?(?:第(?P<section>{_N})节)?"
    rf"(?:第(?P<article>{_N})条(?:之(?P<inserted>{_N}))?)?(?:第(?P<paragraph>{_N})款)?"
    rf"(?:第[（(]?(?P<item>{_N})[）)]?项)?(?:第[（(]?(?P<subitem>{_N})[）)]?目)?"
)
_STEP = re.compile(rf"(?P<joint>至|到)?(?:[、和及与]|以及)?(?P<one>{ONE}|{HEADING})")
_LEVELS = ("chapter", "section", "article", "inserted", "paragraph", "item", "subitem")
_UNITS = {"chapter": "章", "section": "节", "paragraph": "款", "item": "项", "subitem": "目"}


@dataclass(frozen=True)
class Target:
    """A place in a statute by the numbers that cite it; 0 is not said, `inserted` is behind 之.

    A target that says nothing at all is the whole statute.
    """

    chapter: int = 0
    section: int = 0
    article: int = 0
    inserted: int = 0
    paragraph: int = 0
    item: int = 0
    subitem: int = 0

    @property
    def own(self) -> tuple[int, int]:
        """The number of the article with that behind 之."""
        return self.article, self.inserted

    @property
    def level(self) -> str:
        """The lowest of its numbers: chapter, section, article, paragraph, item, subitem or nothing."""
        said = [name for name in _LEVELS if name != "inserted" and getattr(self, name)]
        return said[-1] if said else ""

    @property
    def number(self) -> int:
        """The lowest of its numbers."""
        return int(getattr(self, self.level)) if self.level else 0

    @property
    def words(self) -> str:
        """The place as decisions cite it: 第五条第二款第三项; 全文 where nothing is said."""
        said = [
            article_label(*self.own) if name == "article" else f"第{numeral(number)}{_UNITS[name]}"
            for name in _LEVELS
            if name != "inserted" and (number := getattr(self, name))
        ]
        return "".join(said) or "全文"


def article_label(number: int, inserted: int = 0) -> str:
    """Return the label of an article: 第三十七条之一."""
    return f"第{numeral(number)}条" + (f"之{numeral(inserted)}" if inserted else "")


def read_targets(text: str, context: Target | None = None) -> tuple[Target, ...]:
    """Return the places that a phrase names, each as seen from the one before, ranges told out."""
    found: list[Target] = []
    last = context or Target()
    for step in _STEP.finditer(text):
        target = _below(last, step["one"])
        found += _between(last, target) if step["joint"] and found else ()
        found.append(target)
        last = target
    return tuple(found)


def _below(context: Target, text: str) -> Target:
    """Return the target that a phrase names, with what it leaves to its context filled in."""
    parts = _PARTS.fullmatch(text.partition("编")[2] or text)
    said = (
        {name: number_of(value) for name, value in parts.groupdict().items() if value}
        if parts
        else {}
    )
    if not said:
        return context
    first = next(name for name in _LEVELS if name in said)
    above = _LEVELS[: _LEVELS.index(first)]
    kept = () if first in {"chapter", "article"} else above
    return Target(**{name: getattr(context, name) for name in kept} | said)


def _between(first: Target, last: Target) -> Iterator[Target]:
    """Yield what a range leaves unsaid: 第三条至第六条 -> 第四条, 第五条."""
    level = last.level
    if first.level == level and level:
        for number in range(first.number + 1, last.number):
            yield replace(first, **{level: number})
