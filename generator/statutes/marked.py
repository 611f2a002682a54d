"""Two texts beside each other: which characters stand in one of them only. Pure."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.statutes.lines import read_line

_ALIKE = 0.5
"""How much of two lines must be the same for one to have become the other."""
_ISLAND = 2
"""Same characters between two changes that are not worth telling apart."""


class Run(NamedTuple):
    """Characters that stand in both texts, or in this one only."""

    text: str
    is_changed: bool


def marked(before: str, after: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return two texts in runs of characters, those that only one of them has marked as changed.

    Lines are compared first, so that an item that was added is one change and not parts of two.
    """
    old: list[Run] = []
    new: list[Run] = []
    olds, news = before.splitlines(keepends=True), after.splitlines(keepends=True)
    matcher = SequenceMatcher(None, _bare(olds), _bare(news), autojunk=False)
    for what, begin, end, first, last in matcher.get_opcodes():
        if what == "equal":
            _add(old, "".join(olds[begin:end]), is_changed=False)
            _add(new, "".join(news[first:last]), is_changed=False)
            continue
        for left, right in _beside(olds[begin:end], news[first:last]):
            _characters(left, right, old, new)
    return tuple(old), tuple(new)


def _bare(lines: Sequence[str]) -> list[str]:
    return [line.rstrip("\n") for line in lines]


def _beside(olds: Sequence[str], news: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield lines with those that they became; "" where there is none. In the order of both."""
    at = 0
    for old in olds:
        fits = (index for index in range(at, len(news)) if _is_like(old, news[index]))
        found = next(fits, None)
        if found is None:
            yield old, ""
            continue
        yield from (("", line) for line in news[at:found])
        yield old, news[found]
        at = found + 1
    yield from (("", line) for line in news[at:])


def _is_like(old: str, new: str) -> bool:
    """Whether a line became another: labels do not count, as all items have alike ones."""
    words = read_line(old).text, read_line(new).text
    return SequenceMatcher(None, *words, autojunk=False).ratio() >= _ALIKE


def _characters(left: str, right: str, old: list[Run], new: list[Run]) -> None:
    codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for index, (what, begin, end, first, last) in enumerate(codes):
        is_island = what == "equal" and end - begin <= _ISLAND and 0 < index < len(codes) - 1
        changed = what != "equal" or is_island
        _add(old, left[begin:end], is_changed=changed)
        _add(new, right[first:last], is_changed=changed)


def _add(runs: list[Run], text: str, *, is_changed: bool) -> None:
    if not text:
        return
    if runs and runs[-1].is_changed is is_changed:
        text = runs.pop().text + text
    runs.append(Run(text, is_changed))
