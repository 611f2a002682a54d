"""What is left of words and phrases without one character, and stands nowhere in the texts by itself."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from generator.words.likelihood import is_word
from packing.strings import counted

_COUNTING = frozenset("〇零一二三四五六七八九十百千万亿两第")
_MISPRINTS = 1000
"""A word is misprinted at most once in so many times."""
_SHORT, _OFTEN = 3, 20
"""What is left of a word of so many characters is told only if the word is as frequent."""
_PHRASE, _LONGEST = 80, 6
"""Two words that stand side by side so often, and are no longer together, are looked at as one."""


def torn(
    official: Mapping[str, int],
    pairs: Mapping[str, int],
    others: Collection[str],
    among: Counter[str],
) -> Iterator[str]:
    """Yield words and phrases, each with what is left of it without one of its characters."""
    words = {word for word, often in official.items() if len(word) >= _least(often)}
    words |= {*others, *_phrases(pairs)}
    words = {word for word in words if not _COUNTING.intersection(word)}
    left = {word: tuple(_left(word, words)) for word in words}
    counts = counted({*words, *(one for own in left.values() for one in own)}, among)
    for word in sorted(words):
        often = counts[word]
        safe = [one for one in left[word] if _is_safe(one, word, often, counts[one])]
        if safe:
            yield f"{word} {' '.join(safe)}"


def _least(often: int) -> int:
    return _SHORT if often >= _OFTEN else _SHORT + 1


def _phrases(pairs: Mapping[str, int]) -> Iterator[str]:
    for pair, often in pairs.items():
        phrase = pair.replace(" ", "")
        if often >= _PHRASE and _SHORT < len(phrase) <= _LONGEST and min(map(len, pair.split())) > 1:  # fmt: skip
            yield phrase


def _left(word: str, words: Collection[str]) -> Iterator[str]:
    for one in dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word))):
        if not (is_word(one) or one in words):
            yield one


def _is_safe(left: str, word: str, often: int, count: int) -> bool:
    """Whether what is left stands in the word alone; of more than two characters, or misprinted."""
    most = often // _MISPRINTS if len(left) >= _SHORT else 0
    return count <= (often if left in word else 0) + most
