"""Rules look closely only at the texts of records that have what they look for."""

import re

from generator.check.having import texts_having
from tests.check.printed import SURVEY, printing


def test_only_the_texts_of_a_record_with_a_match_are_given() -> None:
    corpus = printing("调研组走访了三个乡镇。\n\n管网漏损zz下降。")
    found = [text.text for text in texts_having(corpus, re.compile("zz"))]
    assert found[-2:] == ["调研组走访了三个乡镇。", "管网漏损zz下降。"]
    assert len({id(text.located) for text in texts_having(corpus, re.compile("zz"))}) == 1
    assert corpus.records[SURVEY] in [t.located for t in texts_having(corpus, re.compile("zz"))]


def test_no_match_goes_from_one_text_into_the_next() -> None:
    corpus = printing("甲甲甲\n\n乙乙乙")
    assert not list(texts_having(corpus, re.compile("甲乙")))
    assert list(texts_having(corpus, re.compile("^乙乙乙$", re.MULTILINE)))
