"""Readings of characters in running text, where a phrase decides: 市长 is shi zhang."""

import re
from collections.abc import Iterator
from functools import cache

from pypinyin import Style, lazy_pinyin, load_phrases_dict
from pypinyin.seg.mmseg import seg

from generator.pinyin.places import PLACES

load_phrases_dict({place: [[one] for one in reading.split()] for place, reading in PLACES.items()})

HAN = (
    r"\u3005\u3007\u3021-\u3029\u3038-\u303b"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""The Han characters, 〇 and 々 among them, for a class of a regular expression."""

HAN_RUN = re.compile(rf"[{HAN}]+")


@cache
def default_reading(character: str) -> str:
    """Return the toneless syllable of a character by itself, ü as v; "" if it has none."""
    return read(character)[0] if HAN_RUN.match(character) else ""


def unusual_readings(text: str) -> Iterator[tuple[int, str]]:
    """Yield the characters that their phrase reads otherwise than they are read by themselves.

    Each as its position among the Han characters of `text`, and its syllable there.
    """
    before = 0
    for run in HAN_RUN.findall(text):
        for word in seg.cut(run):
            for offset, syllable in _unusual(word):
                yield before + offset, syllable
            before += len(word)


@cache
def _unusual(word: str) -> tuple[tuple[int, str], ...]:
    if len(word) == 1:
        return ()
    found = enumerate(zip(word, _read_word(word), strict=True))
    return tuple((i, syllable) for i, (one, syllable) in found if syllable != default_reading(one))


def read(run: str) -> list[str]:
    """Read a run of Han characters by phrase, "" for each that is unknown."""
    return [syllable for word in seg.cut(run) for syllable in _read_word(word)]


@cache
def _read_word(word: str) -> list[str]:
    # Word by word, because pypinyin takes a hundred times as long to read as to find the words.
    return lazy_pinyin(word, style=Style.NORMAL, errors=_unknown)


def _unknown(characters: str) -> str:
    # pypinyin takes a list as one reading for each character, though its stub knows only strings.
    return [""] * len(characters)  # type: ignore[return-value]
