"""The words of jieba's dictionary with their frequencies, read as they are asked for.

jieba parses all of its five megabytes at once, which takes most of a second, or reads what it left
in the folder for temporary files, where anyone may have put something else.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

_ALIKE = re.compile(
    rb"^([\0-\x7f]|[\xc0-\xdf].|[\xe0-\xef]..|[\xf0-\xf7]...)[^\n]*\n(?:\1[^\n]*\n)*",
    re.MULTILINE | re.DOTALL,
)
"""Lines that follow each other and begin with the same character, in UTF-8."""


class Dictionary:
    """Words by their first character."""

    def __init__(self, lines: bytes) -> None:
        """Take a file of lines `word frequency part-of-speech`, words grouped by first character."""
        self._lines = lines
        self._places: dict[str, list[tuple[int, int]]] = {}
        for alike in _ALIKE.finditer(lines):
            self._places.setdefault(alike[1].decode(), []).append(alike.span())
        self._read: dict[str, Mapping[str, int]] = {}
        self._tags: dict[str, Mapping[str, str]] = {}

    @property
    def text(self) -> str:
        """All of the file: a line `word frequency part-of-speech` for each word."""
        return self._lines.decode()

    def words(self, first: str) -> Mapping[str, int]:
        """Return the words that begin with a character, with how often jieba met each."""
        if first not in self._read:
            self._read[first] = self._parsed(first)
        return self._read[first]

    def counted(self) -> tuple[list[str], list[int]]:
        """Return all words, and how often jieba met each."""
        fields = self.text.split()
        return fields[::3], [*map(int, fields[1::3])]

    def part_of_speech(self, word: str) -> str:
        """Return the tag that jieba gives a word (n, v, a, d …); nothing for a string that is none."""
        first = word[:1]
        if first not in self._tags:
            fields = self._fields(first)
            self._tags[first] = dict(zip(fields[::3], fields[2::3], strict=True))
        return self._tags[first].get(word, "")

    def firsts(self) -> Iterator[str]:
        """Yield every character with which a word begins."""
        yield from self._places

    def __contains__(self, word: str) -> bool:
        """Whether a string is a word."""
        return word in self.words(word[:1])

    def __iter__(self) -> Iterator[str]:
        """Yield every word."""
        for first in self.firsts():
            yield from self.words(first)

    def _parsed(self, first: str) -> Mapping[str, int]:
        fields = self._fields(first)
        return dict(zip(fields[::3], map(int, fields[1::3]), strict=True))

    def _fields(self, first: str) -> list[str]:
        """Return word, frequency, tag, word, frequency, tag … of the words that begin so."""
        # All fields at once: line by line it takes three times as long.
        spans = self._places.get(first, ())
        lines = b"".join(self._lines[start:end] for start, end in spans)
        return lines.decode().split()


@cache
def dictionary() -> Dictionary:
    """Return jieba's dictionary, without importing jieba."""
    path = distribution("jieba").locate_file("jieba/dict.txt")
    return Dictionary(Path(str(path)).read_bytes())
