"""Names beside an office that nobody has, and that are nearly those of its holders."""

import re
from collections.abc import Collection, Iterator

from generator.check.facts.heads import BEFORE
from generator.check.facts.in_issue import bearers_in, holders_in
from generator.check.facts.titled import POST, titles_before
from generator.check.names.lookalikes import confusable
from generator.check.offices import name_of, post_of
from generator.check.rule import Finding
from generator.check.texts import Text
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


def misspelt(text: Text, scope: Scope, names: Collection[str]) -> Iterator[Finding]:
    """Yield the names beside the offices of a text that one of their holders nearly has."""
    told: dict[int, Finding] = {}
    for start, typed, name, said in (*_of_office(text.text, scope), *_of_post(text.text, scope)):
        if start not in told and not _is_known(text.text, start, names):
            message = f"“{typed}”没有登记，{said}“{name}”"
            hint = f"是不是“{name}”？是另一个人的，请登记在 content/registers/people/"
            told[start] = text.finding(start, message, hint)
    yield from told.values()


def _of_office(text: str, scope: Scope) -> Iterator[tuple[int, str, str, str]]:
    """Yield names behind an office, or further on in the list there: where, as typed, whose, of what."""
    for said, office, _, end in titles_before(text, scope):
        holders = holders_in(scope.corpus, scope.issue_id, post_of(office))
        known = dict.fromkeys(name_of(scope.corpus, one.person) for one in holders)
        for start in _starts(text, end) if known else ():
            for name in known:
                typed = text[start : start + len(name)]
                if _is_near(typed, name) and _ends(text, start, name):
                    yield start, typed, name, f"{said}是"
                    break


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


def _of_post(text: str, scope: Scope) -> Iterator[tuple[int, str, str, str]]:
    """Yield names of two characters beside an office without its body: 副主任单玉, 单玉副主任."""
    beside = [(found.end(), found["post"]) for found in _BARE.finditer(text)]
    beside += [(found.start("name"), found["post"]) for found in _BEHIND.finditer(text)]
    for start, post in beside:
        typed = text[start : start + _SHORT]
        for name in bearers_in(scope.corpus, scope.issue_id, post):
            if len(name) == _SHORT and _is_taken(typed, name):
                is_before = text.startswith(post, start + _SHORT)
                if is_before or _ENDS.match(text, start + _SHORT):
                    yield start, typed, name, f"本期任{post}的有"
                    break


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
