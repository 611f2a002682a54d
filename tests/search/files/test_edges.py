"""Where words may begin and end: what is read of the dictionary at once is what it says word by word."""

import numpy as np

from generator.search.files.edges import BEGINS, ENDS, edges_of
from generator.search.postings.postings import packed
from generator.words.dictionary import dictionary


def _edge(pair: str) -> int:
    first, second = (np.array([ord(one)]) for one in pair)
    return int(edges_of(packed(first, second))[0])


def test_the_pairs_of_words_begin_and_end_them() -> None:
    assert [_edge("服务"), _edge("务业"), _edge("业务")] == [BEGINS | ENDS, ENDS, BEGINS | ENDS]


def test_a_pair_is_told_as_it_is_filed() -> None:
    assert _edge("服務") == 0


def test_a_word_that_is_hardly_ever_met_tells_nothing() -> None:
    words = dictionary()
    known = {word for word in words if words.words(word[0])[word] >= 3 and len(word) > 1}
    begins, ends = {word[:2] for word in known}, {word[-2:] for word in known}
    rare = next(word for word in words if len(word) == 2 and word not in begins | ends)
    assert _edge(rare) == 0
