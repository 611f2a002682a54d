"""Registered names of bodies, and what is typed of which one character is like the right one."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from generator.check.names.lookalikes import confusable

LEVELS = set("省市县区州旗乡镇国盟")
"""A body of another level is another body."""
_ALIKE = ({"和", "与", "及"},)


@dataclass(frozen=True)
class _Group:
    """Names of one length with the same two characters in one place."""

    length: int
    names: tuple[str, ...]

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(name[0] for name in self.names)

    @cached_property
    def _rests(self) -> frozenset[str]:
        return frozenset(name[1:] for name in self.names)

    def may_be(self, text: str, start: int, end: int) -> bool:
        """Whether what is typed begins as one of the names does, or is one but for its beginning."""
        return text[start] in self._firsts or text[start + 1 : end] in self._rests


class KnownBodies:
    """The names of bodies, by two characters that a slip elsewhere leaves as they are."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self._lengths = sorted({len(name) for name in names}, reverse=True)
        groups: dict[tuple[int, str], dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        for name in sorted(names):
            # The last two; those before the last, where it is wrong; before the last two.
            for back in range(3):
                end = len(name) - back
                groups[back, name[end - 2 : end]][len(name)].append(name)
        self._by_pair = {
            pair: tuple(_Group(length, tuple(of[length])) for length in sorted(of, reverse=True))
            for pair, of in groups.items()
        }
        last = "".join(sorted({name[-1] for name in names}))
        before = "".join(sorted({name[-2] for name in names}))
        self.ends = re.compile(f"[{last}]|(?<=[{before}])[\u4e00-\u9fff]")
        """Where a name may end: with its last character, or with another behind the one before."""

    def meant(self, text: str, end: int) -> tuple[str, str] | None:
        """Return what is typed before `end` and the registered name that it is meant to be."""
        for back in range(3):
            pair = text[max(0, end - back - 2) : end - back]
            for group in self._by_pair.get((back, pair), ()):
                start = end - group.length
                if start < 0 or not group.may_be(text, start, end):
                    continue
                typed = text[start:end]
                for name in group.names:
                    if self._is_meant(typed, name, back):
                        return None if self._is_known(text, start, end, back) else (typed, name)
        return None

    @staticmethod
    def _is_meant(typed: str, name: str, back: int) -> bool:
        """Whether one character differs, like the right one; behind the pair where that is not at the end."""
        if back:
            at = len(name) - back
            is_one = typed[:at] == name[:at] and typed[at + 1 :] == name[at + 1 :]
            return is_one and typed[at] != name[at] and _is_alike(typed[at], name[at])
        differ = [at for at, (one, two) in enumerate(zip(typed, name, strict=True)) if one != two]
        return len(differ) == 1 and _is_alike(typed[differ[0]], name[differ[0]])

    def _is_known(self, text: str, start: int, end: int, back: int) -> bool:
        """Whether what is typed is another name, ends with one, or goes on as a longer one."""
        ends = any(
            text[end - length : end] in self.names for length in self._lengths if length <= end
        )
        return ends or (
            back == 1
            and any(
                text[start : start + length] in self.names
                for length in self._lengths
                if length >= end - start - 1
            )
        )


def _is_alike(one: str, other: str) -> bool:
    if not ("\u4e00" <= one <= "\u9fff") or {one, other} <= LEVELS:
        return False
    return any({one, other} <= group for group in _ALIKE) or confusable(one, other)
