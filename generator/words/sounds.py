"""Words and characters by their sound: `sounds.txt` has a line `hui'yi 会议 …` for each.

Toneless syllables; a word stands under those that its phrase has, a character under every one with
which it is common. Made by scripts/pack_words.py of jieba's dictionary and pypinyin's readings (both
MIT License): of rare words only those that official texts use.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import product


def sounding_like(text: str) -> Iterator[str]:
    """Yield the words that may be read as a text of two to four characters is."""
    words = _words()
    for key in map("'".join, product(*map(syllables, text))):
        if key in words:
            yield from words[key].split(" ")


_ALIKE = re.compile("^([zcs])(h?)|(?<=[ie]n)(g?)$")


def nearly_sounding_like(text: str) -> Iterator[str]:
    """Yield the words that may be read as the text is but for one syllable that many speak alike: min, ming."""
    words, every = _words(), [*map(syllables, text)]
    for at, char in enumerate(text):
        if near := _near(char):
            for key in map("'".join, product(*every[:at], near, *every[at + 1 :])):
                if key in words:
                    yield from words[key].split(" ")


@cache
def _near(char: str) -> Sequence[str]:
    """Return the syllables that many speak as one of a character's."""
    return tuple(other for one in syllables(char) for other in spoken_alike(one))


def spoken_alike(syllable: str) -> Sequence[str]:
    """Return the syllables that differ from one in h behind z, c, s, or in g behind in, en."""
    found = []
    for one in _ALIKE.finditer(syllable):
        letter = "" if one[2] or one[3] else ("h" if one[1] else "g")
        found.append(f"{syllable[: one.start()]}{one[1] or ''}{letter}{syllable[one.end() :]}")
    return found


def of_one_sound() -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the words of each sound, with its syllables parted by '."""
    for key, own in _words().items():
        yield key, own.split(" ")


def syllables(char: str) -> Sequence[str]:
    """Return the syllables with which a character is commonly read; none for an unknown one."""
    return _syllables().get(char, ())


@cache
def _words() -> Mapping[str, str]:
    text = (files(__package__) / "sounds.txt").read_text(encoding="utf-8")
    return dict(line.split(" ", 1) for line in text.splitlines())


@cache
def _syllables() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for key, own in _words().items():
        if "'" not in key:
            for char in own.split(" "):
                found.setdefault(char, []).append(key)
    return found
