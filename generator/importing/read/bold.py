"""Runs of a paragraph -> a line as records write it, what is bold between asterisks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

_BEFORE = re.compile(r"[\s、，。；：！？）》〉”’」』】〕]*")
"""What cannot stand behind the first pair of asterisks: it is not bold to see, either."""
_BEHIND = re.compile(r"(?<![\s（《〈“‘「『【〔])[\s（《〈“‘「『【〔]*+$")
_MARK = "**"


@dataclass(frozen=True)
class Run:
    """Some characters that are set in one way; `size` is in half points."""

    text: str
    is_bold: bool = False
    size: int = 0


_TYPED = re.compile(r"(?<!\*)\*\*(?![\s*])")


def literal(text: str) -> str:
    """Return a text of which no asterisks mark what is bold: a blank behind two of them says so."""
    return _TYPED.sub(f"{_MARK} ", text) if _MARK in text else text


def bolded(runs: Sequence[Run]) -> str:
    """Return the text of runs; what is bold in a line that is not bold all over is marked."""
    groups = [*_groups(runs)]
    whole = "".join(text for _, text in groups)
    if len(groups) == 1 or _MARK in whole:
        return literal(whole)
    return "".join(_marked(text) if is_bold else text for is_bold, text in groups)


def is_bold_all_over(runs: Sequence[Run]) -> bool:
    """Whether nothing in a line is not bold."""
    return [is_bold for is_bold, _ in _groups(runs)] == [True]


def _groups(runs: Sequence[Run]) -> Iterator[tuple[bool, str]]:
    """Yield the text of neighbours of one weight; blanks belong to what is before them."""
    was = next((run.is_bold for run in runs if run.text.strip()), False)
    weighed = []
    for run in runs:
        was = run.is_bold if run.text.strip() else was
        weighed.append((was, run.text))
    for is_bold, same in groupby(weighed, key=lambda one: one[0]):
        yield is_bold, "".join(text for _, text in same)


def _marked(text: str) -> str:
    start = _BEFORE.match(text)
    first = start.end() if start else 0
    behind = _BEHIND.search(text)
    last = max(first, behind.start() if behind else len(text))
    inner = text[first:last]
    return f"{text[:first]}{_MARK}{inner}{_MARK}{text[last:]}" if inner else text
