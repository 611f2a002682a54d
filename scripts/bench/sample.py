"""What is searched for: strings of the text, wherever they begin and end, and names by sound."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

import jieba

from bench.archive.draw import seeded
from generator.pinyin.readings import reading_of, readings_of_person
from generator.search.known.names import other_names
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise

jieba.setLogLevel("ERROR")  # it tells of its dictionary otherwise

_STRINGS = 300
_ACROSS_WORDS = 100
_ACROSS_MARKS = 60
_BY_SOUND = 60
_SESSIONS = 30
_QUERIES_A_SESSION = 10

_RUN = re.compile(r"[\u4e00-\u9fff0-9]{2,}")
_NUMERAL = re.compile(r"[0-9〇零一二三四五六七八九十百]")
_NAMED = re.compile("|".join(other_names(())))
_WORD = re.compile(r"[\u4e00-\u9fff]{2,4}")


@dataclass(frozen=True)
class Spoken:
    """Pinyin as typed, and what it means."""

    typed: str
    meant: str


@dataclass(frozen=True)
class Sample:
    """Seeded draws from the text of an archive; a longer document is drawn from more often."""

    strings: tuple[str, ...]
    """2 to 12 characters, without punctuation."""
    across_words: tuple[str, ...]
    """Pairs of which jieba takes the one character for the end of a word, the other for a start."""
    across_marks: tuple[str, ...]
    """4 to 12 characters with the punctuation, spaces and line breaks between them left out."""
    names: tuple[Spoken, ...]
    words: tuple[Spoken, ...]
    sessions: tuple[tuple[str, ...], ...]
    """What one reader after another searches for: strings, and now and then a name by sound."""


def sample(entries: Sequence[Entry], seed: int) -> Sample:
    """Draw a sample from `entries`."""
    rng = seeded(seed, "sample")
    texts = rng.choices(
        [entry.text for entry in entries],
        weights=[len(entry.text) for entry in entries],
        k=8 * (_STRINGS + _ACROSS_WORDS + _ACROSS_MARKS + _BY_SOUND),
    )
    source = iter(texts)
    names = _names(rng, entries)
    strings = _several(_STRINGS + _SESSIONS * _QUERIES_A_SESSION, source, _string, rng)
    return Sample(
        strings=strings[:_STRINGS],
        across_words=_several(_ACROSS_WORDS, source, _across_words, rng),
        across_marks=_several(_ACROSS_MARKS, source, _across_marks, rng),
        names=names,
        words=tuple(
            Spoken("".join(reading_of(word)), word)
            for word in _several(_BY_SOUND, source, _word, rng)
        ),
        sessions=tuple(_sessions(strings[_STRINGS:], names)),
    )


def quoted(string: str) -> str:
    """Return a string as a query for itself only: 第二十五次 would find 第25次 too, 中院 what it stands for."""
    return f'"{string}"' if _NUMERAL.search(string) or _NAMED.search(string) else string


def _several(
    number: int, source: Iterator[str], draw: Callable[[Random, str], str], rng: Random
) -> tuple[str, ...]:
    found: dict[str, None] = {}
    while len(found) < number:
        drawn = draw(rng, next(source))
        if drawn:
            found[drawn] = None
    return tuple(found)


def _string(rng: Random, text: str) -> str:
    length = rng.randint(2, 12)
    run = _around(rng, text)
    start = rng.randint(0, max(0, len(run) - length))
    return run[start : start + length]


def _across_words(rng: Random, text: str) -> str:
    words = list(jieba.cut(_around(rng, text)))
    borders = [
        before[-1] + after[0]
        for before, after in pairwise(words)
        if min(len(before), len(after)) > 1
    ]
    return rng.choice(borders) if borders else ""


def _across_marks(rng: Random, text: str) -> str:
    start = rng.randrange(len(text))
    canonical = normalise(text[start : start + 40])
    drawn = canonical[: rng.randint(4, 12)].strip()
    return "" if drawn in text or len(drawn) < 4 else drawn


def _word(rng: Random, text: str) -> str:
    words = [word for word in jieba.cut(_around(rng, text)) if _WORD.fullmatch(word)]
    return rng.choice(words) if words else ""


def _around(rng: Random, text: str) -> str:
    """Return the run without punctuation that holds a random place of the text."""
    place = rng.randrange(len(text))
    near = text[max(0, place - 60) : place + 60]
    return max(_RUN.findall(near), key=len, default="")


def _names(rng: Random, entries: Sequence[Entry]) -> tuple[Spoken, ...]:
    people = sorted({person for entry in entries for person in entry.people})
    chosen = rng.sample(people, min(_BY_SOUND, len(people)))
    return tuple(Spoken("".join(readings_of_person(name)[0]), name) for name in chosen)


def _sessions(strings: Sequence[str], names: Sequence[Spoken]) -> Iterator[tuple[str, ...]]:
    for number in range(_SESSIONS):
        queries = list(strings[number * _QUERIES_A_SESSION : (number + 1) * _QUERIES_A_SESSION])
        queries[number % _QUERIES_A_SESSION] = names[number % len(names)].typed
        yield tuple(map(quoted, queries))
