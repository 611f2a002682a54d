"""A `#` that cuts a value off: what stands behind it is a comment to YAML, and would be printed nowhere."""

import re
from collections.abc import Iterable, Iterator

from generator.place import Mark
from generator.problems import Problem, error

_COMMENT = re.compile(r"[ \t]+(#+)(?=[^#\s])")


def cut_values(text: str, ends: Iterable[tuple[int, int]], path: str) -> Iterator[Problem]:
    """Yield each `#` without a space after it that follows a plain value, on its line or the next.

    `ends` says where the plain values end: line and column, counted from 0.
    """
    if "#" not in text:
        return
    lines = text.split("\n")
    after = ((line, column) for end in ends for line, column in (end, (end[0] + 1, 0)))
    marks = {
        Mark(path, line + 1, found.start(1) + 1): None
        for line, column in after
        if line < len(lines) and (found := _COMMENT.match(lines[line], column))
    }
    yield from (error("yaml-comment", mark, _WHAT, _HINT) for mark in marks)


_WHAT = "“#”把后面的文字变成了注释，印不出来"
_HINT = "“#”是原文的，请用引号括起整个值；是注释的，请在“#”后面加一个空格"
