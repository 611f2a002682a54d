"""Slips of a pinyin keyboard: a word with another character, or another word, of the same sound."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import jieba

from generator.link.corpus import Corpus
from generator.pinyin.running import default_reading, read
from mutations.prose.slip import Prose, Slip
from mutations.prose.words import frequency, is_word, words

_COMMON = 300
"""How often the dictionary has a character by itself, or a word, that a keyboard offers early."""
_LONGEST = 4


def homophones(prose: Prose) -> Iterator[Slip]:
    """Write one character of a word of two to four for another that sounds like it."""
    names = _names(prose.corpus)
    for passage in prose.passages:
        for start, word in words(passage.read):
            if 2 <= len(word) <= _LONGEST and not any(word in name for name in names[word[0]]):
                yield from (
                    passage.slip(kind, start, start + len(word), wrong)
                    for kind, wrong in _miswritten(word, prose)
                )


def _miswritten(word: str, prose: Prose) -> Iterator[tuple[str, str]]:
    at = prose.dice.randrange(len(word))
    alike = [char for char in _alike(read(word)[at]) if char != word[at]]
    wrong = [word[:at] + char + word[at + 1 :] for char in alike]
    unknown = [one for one in wrong if not is_word(one)]
    known = [one for one in wrong if frequency(one) >= _COMMON]
    if unknown:
        weights = [frequency(one[at]) for one in unknown]
        yield "同音字", prose.dice.choices(unknown, weights)[0]
    if known:
        yield "同音词", prose.dice.choice(known)


def _alike(syllable: str) -> Sequence[str]:
    return _by_sound().get(syllable, ())


@cache
def _by_sound() -> Mapping[str, Sequence[str]]:
    jieba.dt.check_initialized()
    found: dict[str, list[str]] = defaultdict(list)
    for word, count in jieba.dt.FREQ.items():
        if len(word) == 1 and count >= _COMMON and default_reading(word):
            found[default_reading(word)].append(word)
    return found


def alike(word: str, at: int) -> Sequence[str]:
    """Return the common characters that sound like the one at `at` of a word, itself too."""
    return _alike(read(word)[at])


def _names(corpus: Corpus) -> Mapping[str, Sequence[str]]:
    """Return the names of persons by each of their characters: a name misspelt is another kind."""
    found: dict[str, list[str]] = defaultdict(list)
    for person in corpus.people.values():
        for char in set(person.name):
            found[char].append(person.name)
    return found
