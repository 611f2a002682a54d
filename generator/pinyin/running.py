"""Readings of characters in running text, where a phrase decides: 市长 is shi zhang."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from pypinyin import Style, lazy_pinyin, load_phrases_dict
from pypinyin.constants import PHRASES_DICT
from pypinyin.seg.mmseg import seg

from generator.pinyin.phrases import PHRASES
from generator.pinyin.places import PLACES
from generator.pinyin.polyphones import POLYPHONES
from generator.pinyin.surnames import COMMON_SURNAMES

load_phrases_dict(
    {phrase: [[one] for one in read.split()] for phrase, read in (PHRASES | PLACES).items()}
)

HAN = (
    r"\u3005\u3007\u3021-\u3029\u3038-\u303b"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""The Han characters, 〇 and 々 among them, for a class of a regular expression."""

HAN_RUN = re.compile(rf"[{HAN}]+")
_PLACE = re.compile("(?<=[省市州县区旗])长..?(?:[市州县区旗镇乡路街山江河湖村桥]|街道)")
"""What may be a place after the region that it is in, and not a 县长 with a name: 青禾县长水镇."""
_SURELY = re.compile(
    "(?<=[^副代任各正原前新老该本全省市州县区旗][省市州县区旗])长"
    "([^兼到在及为和与同对去向从率带赴于至说要求是的等由被将使给])[^省市州县区旗]?(?:[市州县区旗镇乡]|街道)"
)
"""What surely is one, unless what follows 长 is a common surname: 县长王镇."""
_AFTER_A_PLACE = ("", *"市县区旗镇乡")
_BEGINS = re.compile("(?:^|(?<=[在至到赴于和与及从往]))长.")
"""Where no phrase decides, 长 begins a name, as chang does, and ends no office: 长水镇, 至长水镇."""
_LONGEST = 5
"""Characters of a phrase that is looked for about a character."""


@cache
def default_reading(character: str) -> str:
    """Return the toneless syllable of a character by itself, ü as v; "" if it has none."""
    return _read_word(character)[0] if HAN_RUN.match(character) else ""


def unusual_readings(text: str) -> Iterator[tuple[int, str]]:
    """Yield the characters that are read, or may be, otherwise than by themselves.

    Each as its position among the Han characters of `text`, and its syllable there: that of the
    phrase it stands in, and of a character with several readings each that comes into question.
    """
    before = 0
    for run in HAN_RUN.findall(text):
        yield from ((before + at, syllable) for at, syllable in _unusual_of(run))
        before += len(run)


@lru_cache(maxsize=1 << 16)
def _unusual_of(run: str) -> Sequence[tuple[int, str]]:
    """Return the same of a run: an archive says much again and again."""
    return sorted({*_unusual_in(run)})


def _unusual_in(run: str) -> Iterator[tuple[int, str]]:
    at = 0
    for word in seg.cut(run):
        for offset, syllable in _unusual(word):
            yield at + offset, syllable
        at += len(word)
    for place, one in enumerate(run):
        if one in POLYPHONES:
            for syllable in _possible(run, place):
                if syllable != default_reading(one):
                    yield place, syllable


@cache
def _unusual(word: str) -> tuple[tuple[int, str], ...]:
    if len(word) == 1:
        return ()
    found = enumerate(zip(word, _read_word(word), strict=True))
    return tuple((i, syllable) for i, (one, syllable) in found if syllable != default_reading(one))


def read(run: str) -> list[str]:
    """Read a run of Han characters by phrase, "" for each that is unknown."""
    return [options[0] for options in readings_in(run)]


def readings_in(run: str) -> list[tuple[str, ...]]:
    """Return for each of a run of Han characters the readings that it may have, the best first."""
    by_phrase = [(syllable, len(word)) for word in seg.cut(run) for syllable in _read_word(word)]
    return [
        (syllable,) if one not in POLYPHONES else _ordered(syllable, length, run, at)
        for at, (one, (syllable, length)) in enumerate(zip(run, by_phrase, strict=True))
    ]


def _ordered(syllable: str, length: int, run: str, at: int) -> tuple[str, ...]:
    """Return what a character may be read, that of the phrase first, unless it is none or a place goes across it."""
    possible = _possible(run, at)
    decides = length > 1 and not _is_of_place(run, at)
    return tuple(dict.fromkeys((syllable, *possible))) if decides else possible


def _possible(run: str, at: int) -> tuple[str, ...]:
    """Return the readings that a character with several may have in a run, the best first.

    They are those of all phrases that stand over it, not only of the one into which the text is
    parted: 省长期 is 省长 and 长期. Where there is none, all that it has.
    """
    found = dict.fromkeys(
        _read_word(run[start : start + length])[at - start]
        for length in range(_LONGEST, 1, -1)
        for start in range(max(0, at - length + 1), min(at, len(run) - length) + 1)
        if run[start : start + length] in PHRASES_DICT
    )
    if not found and _BEGINS.match(run, at):
        found = dict.fromkeys(("chang", "zhang"))
    if not found or _PLACE.match(run, at):
        found |= dict.fromkeys(POLYPHONES[run[at]].split(" "))
    if _is_of_place(run, at):
        found = dict.fromkeys(("chang", *found))
    return tuple(found)


def _is_of_place(run: str, at: int) -> bool:
    """Whether 长 begins the name of a place within the region before it, rather than ending an office."""
    if run[at : at + 2] in PLACES and run[at + 2 : at + 3] in _AFTER_A_PLACE:
        return run[at] == "长"
    named = _SURELY.match(run, at)
    is_said = PHRASES_DICT.get(run[at : at + 2], [[""]])[0][0] in {"chang", "cháng"}
    return bool(named and (is_said or named[1] not in COMMON_SURNAMES))


@cache
def _read_word(word: str) -> list[str]:
    # Word by word, because pypinyin takes a hundred times as long to read as to find the words.
    return lazy_pinyin(word, style=Style.NORMAL, errors=_unknown)


def _unknown(characters: str) -> str:
    # pypinyin takes a list as one reading for each character, though its stub knows only strings.
    return [""] * len(characters)  # type: ignore[return-value]
