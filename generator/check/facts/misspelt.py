"""Names beside an office that nobody has, and that are nearly those of its holders."""

import re
from collections.abc import Collection, Iterable, Iterator

from generator.check.facts.beside import Beside
from generator.check.facts.heads import BEFORE
from generator.check.facts.in_issue import bearers_in, holders_in
from generator.check.facts.other_head import other_head
from generator.check.facts.titled import POST, titles_before
from generator.check.names.lookalikes import confusable
from generator.check.offices import name_of, post_of
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.link.scope import Scope

_HAN = "[\u4e00-\u9fff]"
_ENDS = re.compile(
    r"[、，。；：！？（）()“”《》\s]|[等同和与及的对在率作主受参带向就当任到以于为代汇报讲发出列所先也曾已将分宣介说表提陈组前还因请缺]|$"
)
_LISTED = re.compile(rf"{_HAN}{{2,4}}(?:同志)?(?:（女）)?、")
_MOST = 40
"""More names than this stand behind no office."""
_BARE = re.compile(rf"(?:(?<!{_HAN})|(?<=[{BEFORE}]))(?P<post>副?{POST.pattern})")
_BEHIND = re.compile(
    rf"(?:(?<!{_HAN})|(?<=[{BEFORE}局院委会府厅办室]))(?P<name>{_HAN}{{2}})(?P<post>副?{POST.pattern})"
)
_SHORT = 2
"""Characters of a name that an office without its body tells, too; of longer ones person-name does."""


def unknown_beside(text: str, scope: Scope, names: Collection[str]) -> Iterator[Beside]:
    """Yield what may be a misspelt name: behind an office, or further on in the list there, or beside a post."""
    every = (*_beside_offices(text, scope), *_beside_posts(text))
    return (one for one in every if not _is_known(text, one.start, names))


def misspelt(text: Text, every: Iterable[Beside], corpus: Corpus, issue: str) -> Iterator[Finding]:
    """Yield the names that nobody has, and that a holder of the office in the issue nearly has."""
    told: dict[int, Finding] = {}
    for one in every:
        if one.start in told:
            continue
        meant = _of_office(text.text, one, corpus, issue)
        other = None if meant else other_head(text, one, corpus, issue)
        if other:
            told[one.start] = text.finding(one.start, *other)
        if meant:
            typed = text.text[one.start : one.start + len(meant)]
            of = f"{one.said}是" if one.office else f"本期任{one.said}的有"
            hint = f"是不是“{meant}”？是另一个人的，请登记在 content/registers/people/"
            message = f"“{typed}”没有登记，{of}“{meant}”"
            told[one.start] = text.finding(one.start, message, hint)
    yield from told.values()


def _of_office(text: str, one: Beside, corpus: Corpus, issue: str) -> str | None:
    """Return the name of the holder that what stands there nearly is."""
    if one.office is None:
        bearers = bearers_in(corpus, issue, one.said)
        return next((name for name in bearers if _is_short(text, one, name)), None)
    holders = holders_in(corpus, issue, post_of(one.office))
    names = dict.fromkeys(name_of(corpus, held.person) for held in holders)
    return next((name for name in names if _is_meant(text, one.start, name)), None)


def _is_meant(text: str, start: int, name: str) -> bool:
    return _is_near(text[start : start + len(name)], name) and _ends(text, start, name)


def _is_short(text: str, one: Beside, name: str) -> bool:
    """Whether a name of two characters is meant beside a post: 副主任单玉, 单玉副主任."""
    end = one.start + _SHORT
    if len(name) != _SHORT or not _is_taken(text[one.start : end], name):
        return False
    return text.startswith(one.said, end) or bool(_ENDS.match(text, end))


def _beside_offices(text: str, scope: Scope) -> Iterator[Beside]:
    for said, office, _, end in titles_before(text, scope):
        yield from (Beside(start, said, office) for start in _starts(text, end))


def _starts(text: str, end: int) -> Iterator[int]:
    """Yield where the names of a list begin: 副主任李秋、单玉."""
    start = end + text.startswith((" ", "\u3000"), end)
    yield start
    for _ in range(_MOST):
        found = _LISTED.match(text, start)
        if not found:
            return
        start = found.end()
        yield start


def _beside_posts(text: str) -> Iterator[Beside]:
    for found in _BARE.finditer(text):
        yield from (Beside(start, found["post"], None) for start in _starts(text, found.end()))
    for found in _BEHIND.finditer(text):
        yield Beside(found.start("name"), found["post"], None)


def _ends(text: str, start: int, name: str) -> bool:
    """Whether a name may end there: of two characters many are the beginning of another."""
    return len(name) > _SHORT or bool(_ENDS.match(text, start + len(name)))


def _is_known(text: str, start: int, names: Collection[str]) -> bool:
    return any(text[start : start + length] in names for length in (2, 3, 4))


def _is_near(typed: str, name: str) -> bool:
    """Whether one character differs, or two are exchanged; of a surname one that it is taken for."""
    if len(typed) != len(name) or typed == name:
        return False
    differ = [at for at, (one, other) in enumerate(zip(typed, name, strict=True)) if one != other]
    if len(differ) == 1:
        return len(name) > _SHORT or bool(differ[0]) or _is_taken(typed, name)
    return len(name) > _SHORT and len(differ) == 2 and sorted(typed) == sorted(name)


def _is_taken(typed: str, name: str) -> bool:
    """Whether one character differs, and is easily typed or read for the other."""
    differ = [(one, other) for one, other in zip(typed, name, strict=False) if one != other]
    return len(typed) == len(name) and len(differ) == 1 and confusable(*differ[0])
