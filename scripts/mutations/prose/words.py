"""The words of a text, as a dictionary that the proof-reader does not own cuts them."""

import logging
import re
from collections.abc import Iterator
from functools import cache

import jieba

_HAN = re.compile("[\u4e00-\u9fff]+")
jieba.setLogLevel(logging.WARNING)


@cache
def words(text: str) -> tuple[tuple[int, str], ...]:
    """Return the words of Han characters with their places; names that no dictionary has are cut."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[tuple[int, str]]:
    for run in _HAN.finditer(text):
        start = run.start()
        for word in jieba.cut(run[0], HMM=False):
            yield start, word
            start += len(word)


def is_word(text: str) -> bool:
    """Whether the dictionary has it."""
    return frequency(text) > 0


def frequency(word: str) -> int:
    """Return how often the dictionary's texts have the word."""
    jieba.dt.check_initialized()
    return int(jieba.dt.FREQ.get(word, 0))
