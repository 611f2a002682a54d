"""The text of an editor's file, with the way between its characters and their lines and columns."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from generator.place import Mark

_BREAK = re.compile("\n")


@dataclass(frozen=True)
class Source:
    """One file as it was read: line ends are line feeds."""

    path: str
    text: str

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The offsets at which the lines begin."""
        return (0, *(found.end() for found in _BREAK.finditer(self.text)))

    def line(self, number: int) -> str:
        """Return a line, counted from 1; an empty string where there is none."""
        lines = self.starts
        if not 0 < number <= len(lines):
            return ""
        end = lines[number] - 1 if number < len(lines) else len(self.text)
        return self.text[lines[number - 1] : end]

    def offset(self, mark: Mark) -> int:
        """Return where the character at `mark` stands in the text, at most its end."""
        start = self.starts[min(mark.line, len(self.starts)) - 1]
        return min(start + mark.column - 1, len(self.text))

    def mark(self, offset: int) -> Mark:
        """Return the line and column of the character at `offset`."""
        line = bisect_right(self.starts, offset)
        return Mark(self.path, line, offset - self.starts[line - 1] + 1)
