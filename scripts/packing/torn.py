"""What is left of words and phrases without one character, and stands nowhere in the texts by itself.

What stands there, but only where a word ends within it (义教育 in 主义教育), is marked: where words end on
either side of it, it is as sure.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from generator.words.dictionary import dictionary
from generator.words.lattice import Lattice
from generator.words.likelihood import is_word
from generator.words.torn import WITHIN
from packing.strings import COUNTING, counted

_MISPRINTS = {2: 3000, 3: 300}
"""What is left, if it has so many characters or more, stands elsewhere at most once in so many times."""
_SHORT, _OFTEN = 3, 20
"""A word of so many characters or more that stands in the texts so often is looked at."""
_MOST = 3.0
"""What is left of a word and stands oftener in the texts than so many times the word is not looked at."""
_PHRASE, _LONGEST = 30, 7
"""Two words that stand side by side so often, and are no longer together, are looked at as one."""


def torn(
    pairs: Mapping[str, int],
    others: Collection[str],
    among: Counter[str],
) -> Iterator[str]:
    """Yield words and phrases, each with what is left of it without one of its characters."""
    known = {word for word in dictionary() if _SHORT <= len(word) <= _LONGEST}
    words = {word for word, often in counted(known, among).items() if often >= _OFTEN}
    words |= {*others, *_phrases(pairs)}
    words = {word for word in words if not COUNTING.intersection(word)}
    left = {word: tuple(_left(word, words)) for word in words}
    counts = counted({*words, *(one for own in left.values() for one in own)}, among)
    unsure = {
        one
        for word in words
        for one in left[word]
        if not _is_safe(one, word, counts[word], counts[one])
        and counts[one] <= counts[word] * _MOST
    }
    alone = _alone(unsure, among)
    for word in sorted(words):
        often = counts[word]
        safe = [one for one in left[word] if _is_safe(one, word, often, counts[one])]
        loose = [
            one for one in left[word] if one in unsure and _is_safe(one, word, often, alone[one])
        ]
        if safe or loose:
            yield " ".join((word, *safe, *(f"{WITHIN}{one}" for one in loose)))


def _alone(wanted: Collection[str], among: Counter[str]) -> Counter[str]:
    """Return how often each string stands where words end on either side."""
    found: Counter[str] = Counter()
    lengths = sorted({len(one) for one in wanted})
    for run, times in among.items():
        places = [
            (at, at + length)
            for length in lengths
            for at in range(len(run) - length + 1)
            if run[at : at + length] in wanted
        ]
        if places:
            lattice = Lattice(run)
            for start, end in places:
                if lattice.is_boundary(start) and lattice.is_boundary(end):
                    found[run[start:end]] += times
    return found


def _phrases(pairs: Mapping[str, int]) -> Iterator[str]:
    for pair, often in pairs.items():
        phrase = pair.replace(" ", "")
        is_long = min(map(len, pair.split())) > 1 and len(phrase) <= _LONGEST
        if often >= _PHRASE and is_long:
            yield phrase


def _left(word: str, words: Collection[str]) -> Iterator[str]:
    for one in dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word))):
        if not (is_word(one) or one in words):
            yield one


def _is_safe(left: str, word: str, often: int, count: int) -> bool:
    """Whether what is left hardly stands anywhere but in the word."""
    elsewhere = count - (often if left in word else 0)
    return elsewhere <= often // _MISPRINTS[min(len(left), max(_MISPRINTS))]
