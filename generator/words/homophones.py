"""Strings that are no word and sound like one: 应党 for 应当, 办事出 for 办事处.

Each string of two to four characters that no dictionary has is held against the words that sound
alike, to some speakers at least, and differ in one character.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import ne

from generator.words.lattice import Lattice
from generator.words.likelihood import is_common, likelihood, official_words
from generator.words.proposals import LENGTHS, Proposed, apart, best, strings
from generator.words.sounds import nearly_sounding_like, sounding_like

_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两")
_NEARLY = 2.5
"""How much likelier a word must be that sounds the same to some speakers only."""
_LIKELIER = 2.0
"""How much likelier a word of another sound must be, to be what may be meant: 贯彻 beside 关切."""


def misheard(
    lattice: Lattice, least: float, among: Iterable[tuple[int, int]] | None = None
) -> tuple[Proposed, ...]:
    """Return the strings of a run of Han characters that gain `least`; of those that meet the best.

    `among` has where those begin and end that may, if that is known.
    """
    looked_at = strings(lattice, least) if among is None else among
    return apart(_found(lattice, least, looked_at), len(lattice.text))


def _found(lattice: Lattice, least: float, among: Iterable[tuple[int, int]]) -> Iterator[Proposed]:
    for start, end in among:
        found = _best(lattice, start, end)
        if found and found.gain >= least:
            yield found


def _best(lattice: Lattice, start: int, end: int) -> Proposed | None:
    typed = lattice.text[start:end]
    alike, near = _may_be(typed)
    if not alike and not near:
        return None

    def likely(word: str) -> float:
        return likelihood().word(word) - _NEARLY * (word in near)

    return best(lattice, start, end, alike | near, likely)


@lru_cache(maxsize=1 << 18)
def _may_be(typed: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that a string may be meant for, and those that only some speakers read so; none for a word."""
    if is_common(typed):
        return frozenset(), frozenset()
    alike = _one_other(typed, sounding_like(typed))
    return alike, _one_other(typed, nearly_sounding_like(typed)) - alike


def _one_other(typed: str, words: Iterable[str]) -> frozenset[str]:
    """Return the words of which one character is another; one numeral for another is no slip of sound."""
    found = set()
    for word in words:
        differ = [*map(ne, typed, word)]
        if sum(differ) == 1:
            at = differ.index(True)
            if not _NUMERALS.issuperset((typed[at], word[at])):
                found.add(word)
    return frozenset(found)


def likelier(typed: str, word: str) -> str:
    """Return a word of official texts that may be meant rather than `word`; nothing if none is.

    It keeps the character that `word` replaces, and has another for one that `word` keeps: 贯切 is
    贯彻 rather than 关切.
    """
    changed = [one != two for one, two in zip(typed, word, strict=True)].index(True)
    keys = [key for at, key in enumerate(_keys(typed)) if at != changed]
    near = [other for key in keys for other in _by_key().get(key, ())]
    best = max(near, key=lambda one: (likelihood().word(one), one), default="")
    is_much = bool(best) and likelihood().word(best) > likelihood().word(word) + _LIKELIER
    return best if is_much else ""


@cache
def _by_key() -> Mapping[str, Sequence[str]]:
    """Return the words of official texts by all of their characters but one."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in official_words():
        if len(word) in LENGTHS:
            for key in _keys(word):
                found[key].append(word)
    return found


def _keys(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield f"{word[:at]} {word[at + 1 :]}"
