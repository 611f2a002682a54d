"""A decision that amends statutes -> its clauses: what stands in quotation marks set apart. Pure."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

_LEVELS = (
    re.compile(r"[一二三四五六七八九十百零〇]+、\s*"),
    re.compile(r"[（(][一二三四五六七八九十百零〇]+[）)]\s*"),
    re.compile(r"[0-9０-９]{1,3}(?:[.．、](?![0-9])|\s+(?=[将把对删在第增《]))\s*"),
    re.compile(r"[（(][0-9０-９]{1,3}[）)]\s*"),
    re.compile(r"第[一二三四五六七八九十百零〇]+条[\s\u3000]+(?=[^\s])"),
)
"""How the numbers of clauses look; what a level is follows from the order in which they come."""
FIRST_QUOTE = 0xE000
"""The character that stands for the first quotation of a clause; private to this program."""
QUOTE = "[\ue000-\uf8ff]"
_PRIVATE = re.compile(QUOTE)
_FULL_WIDTH = dict(zip(",;:()", "，；：（）", strict=True))
_ENDS = "。；，、：;,"


@dataclass(frozen=True)
class Clause:
    """A clause without its number: `text` has a private character for each of `quotes`.

    `style` says which form its number has, -1 where it has none. A quotation is its lines, without
    quotation marks, those within it turned outwards. `is_open` is a quotation that nowhere ends.
    """

    line: int
    style: int
    text: str
    quotes: tuple[tuple[str, ...], ...] = ()
    is_open: bool = False

    def quoted(self, marks: str) -> tuple[str, ...]:
        """Return the lines of the quotations that private characters stand for."""
        return tuple(
            line
            for mark in _PRIVATE.findall(marks)
            for line in self.quotes[ord(mark) - FIRST_QUOTE]
        )

    @property
    def shown(self) -> str:
        """The clause as it was typed, for a message."""
        return _PRIVATE.sub(
            lambda mark: f"“{'⏎'.join(self.quotes[ord(mark[0]) - FIRST_QUOTE])}”", self.text
        )


def read_clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a decision in their order, those without a number, too."""
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            reader.line(number, line.strip())
    reader.end()
    return tuple(reader.clauses)


class Quoted(NamedTuple):
    """The quotations of several lines: the lines that begin in one, and where their own marks stand."""

    lines: frozenset[int]
    marks: frozenset[int]


def long_quotations(text: str) -> Quoted:
    """Return the quotations that go on over lines; lines count from 1, marks from the text's start."""
    lines: set[int] = set()
    marks: set[int] = set()
    depth, opened, start = 0, 0, 0
    for number, line in enumerate(text.split("\n"), 1):
        lead = len(line) - len(line.lstrip())
        repeats = depth > 0 and _goes_on(line.strip())
        if depth and line.strip():
            lines.add(number)
            marks |= {opened, *([start + lead] if repeats else [])}
        for index in range(lead + repeats, len(line)):
            if line[index] == "“":
                depth += 1
                opened = start + index if depth == 1 else opened
            elif line[index] == "”" and depth:
                depth -= 1
                marks |= {start + index} if depth == 0 and opened in marks else set()
        start += len(line) + 1
    return Quoted(frozenset(lines), frozenset(marks))


@dataclass
class _Reader:
    clauses: list[Clause] = field(default_factory=list)
    begun: int = 0
    style: int = -1
    said: str = ""
    quotes: list[tuple[str, ...]] = field(default_factory=list)
    quoting: list[str] = field(default_factory=list)
    depth: int = 0

    def line(self, number: int, line: str) -> None:
        """Take a line: it goes on with a quotation or a clause, or begins one."""
        line = self.with_marks(line)
        if self.depth:
            self.quoting.append("")
            line = line[1:] if _goes_on(line) else line
        elif not line.startswith("“"):
            self.end()
            self.begun, self.style, line = number, *_numbered(line)
        elif not self.begun:
            self.begun = number
        for character in line:
            self.character(character)

    def with_marks(self, line: str) -> str:
        """Return a line with marks that open and close in place of straight ones."""
        if '"' not in line:
            return line
        is_open, marked = self.depth > 0, []
        for index, character in enumerate(line):
            repeats = index == 0 and is_open
            if character == '"' and not repeats:
                is_open = not is_open
            opens = is_open or repeats
            marked.append(("“" if opens else "”") if character == '"' else character)
        return "".join(marked)

    def character(self, character: str) -> None:
        """Take a character of a clause, or of the quotation that is open."""
        self.depth += {"“": 1, "”": -1}.get(character, 0) if self.depth or character == "“" else 0
        if character == "“" and self.depth == 1:
            self.quoting = [""]
        elif self.depth:
            self.quoting[-1] += character
        elif self.quoting:
            self.said += chr(FIRST_QUOTE + len(self.quotes))
            self.quotes.append(_turned(self.quoting))
            self.quoting = []
        elif not _PRIVATE.match(character):
            self.said += _FULL_WIDTH.get(character, character)

    def end(self) -> None:
        """End the clause that was begun."""
        if self.begun:
            is_open = self.depth > 0
            clause = Clause(self.begun, self.style, self.said, tuple(self.quotes), is_open)
            self.clauses.append(clause)
        self.begun, self.style, self.said, self.quotes, self.quoting = 0, -1, "", [], []
        self.depth = 0


def _numbered(line: str) -> tuple[int, str]:
    """Return the style of a line's number, -1 for none, and what follows it."""
    for style, pattern in enumerate(_LEVELS):
        if found := pattern.match(line):
            return style, line[found.end() :]
    return -1, line


def _goes_on(line: str) -> bool:
    """Whether a line's first mark only repeats that the quotation goes on, paragraph by paragraph."""
    if not line.startswith("“"):
        return False
    depth = 1
    for index, character in enumerate(line[1:], 2):
        depth += {"“": 1, "”": -1}.get(character, 0)
        if depth == 0:
            return index == len(line) or line[index] in _ENDS
    return True


def _turned(lines: list[str]) -> tuple[str, ...]:
    """Return the lines of a quotation with the marks within them as they stand in the statute."""
    said = [line.strip() for line in lines if line.strip()]
    if any("“" in line for line in said):
        return tuple(said)
    return tuple(line.replace("‘", "“").replace("’", "”") for line in said)
