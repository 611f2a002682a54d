"""Strings as numbers: no two words of the dictionary share one, and what is looked up is found."""

import numpy as np

from generator.words.coded import Table, codes, is_han
from generator.words.dictionary import dictionary


def test_no_two_words_of_the_dictionary_share_a_code() -> None:
    words = sorted({*filter(is_han, dictionary())})
    assert len({*codes(words).tolist()}) == len(words)


def test_a_string_has_the_code_of_its_beginning_made_longer() -> None:
    assert codes(["会议", "会"]).tolist() != codes(["议会", "会"]).tolist()
    assert codes(["会", "会议"])[1] == codes(["会议"])[0]


def test_of_what_is_there_twice_the_last_counts_and_of_others_none() -> None:
    known = Table(codes(["会议", "决议", "会议"]), np.array([1.0, 2.0, 3.0]), -1.0)
    assert known.of(codes(["决议", "会议", "审议", "一"])).tolist() == [2.0, 3.0, -1.0, -1.0]
