"""Where words may begin and end: the pairs with which words of the dictionary do."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.search.postings.postings import Terms, packed
from generator.search.text.tokenise import simplified
from generator.words.dictionary import dictionary

BEGINS, ENDS = 1, 2
_KNOWN = 3
"""How often jieba met a word, at least, that is no chance find."""

Edges = NDArray[np.int64]


def edges_of(terms: Terms) -> Edges:
    """Return of each term BEGINS where a word begins with it, and ENDS where one ends, added up.

    It depends on the term and the dictionary alone: 物业 begins a word, 务业 of 服务业 none.
    """
    begins, ends = _pairs()
    return BEGINS * _are_in(terms, begins) + ENDS * _are_in(terms, ends)


def _are_in(terms: Terms, ascending: Terms) -> Edges:
    # np.isin would sort both together, every time.
    places = np.minimum(np.searchsorted(ascending, terms), len(ascending) - 1)
    found: Edges = (ascending[places] == terms).astype(np.int64)
    return found


@cache
def _pairs() -> tuple[Terms, Terms]:
    words = dictionary()
    known = [
        word
        for first in words.firsts()
        for word, often in words.words(first).items()
        if often >= _KNOWN and len(word) > 1
    ]
    return _packed({word[:2] for word in known}), _packed({word[-2:] for word in known})


def _packed(pairs: set[str]) -> Terms:
    # One after the other takes ten times as long; each character stays in its place.
    text = simplified("".join(f"{pair}\n" for pair in pairs))
    codes = np.frombuffer(text.encode("utf-32-le"), "<u4").astype(np.int64).reshape(-1, 3)
    return np.unique(packed(codes[:, 0], codes[:, 1]))
