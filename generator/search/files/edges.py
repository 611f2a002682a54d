"""Where words may begin and end: the pairs with which words of the dictionary do."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.distinct import distinct
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
    # All words at once: one after the other takes ten times as long, and as much memory.
    codes = np.frombuffer(dictionary().text.encode("utf-32-le"), "<u4").astype(np.int64)
    starts = np.concatenate(([0], np.flatnonzero(codes == ord("\n"))[:-1] + 1))
    ends, tags = np.flatnonzero(codes == ord(" ")).reshape(-1, 2).T
    is_known = (tags - ends > 2) | (codes[ends + 1] >= ord(str(_KNOWN)))
    is_pair = is_known & (ends - starts > 1)
    return _packed(codes, starts[is_pair]), _packed(codes, ends[is_pair] - 2)


def _packed(codes: Edges, places: Edges) -> Terms:
    """Return the pairs at some places of a text, simplified, each once and ascending."""
    first, second = (_simplified(codes[places + at]) for at in (0, 1))
    return distinct(packed(first, second))


def _simplified(codes: Edges) -> Edges:
    # A table of all characters, since to sort those of a dictionary takes longer.
    own = np.flatnonzero(np.bincount(codes))
    table = np.zeros(own[-1] + 1, dtype=np.int64)
    table[own] = [*map(ord, simplified("".join(map(chr, own.tolist()))))]
    return table[codes]
