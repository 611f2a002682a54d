"""How likely words are: those of official texts are words that anybody uses."""

from generator.words.likelihood import is_common, is_word, likelihood, official_words


def test_every_word_of_official_texts_is_common() -> None:
    assert [word for word in official_words() if not is_common(word)] == []


def test_words_of_dictionaries_and_strings_that_are_none_are_not_common() -> None:
    assert (is_word("会议"), is_common("会议")) == (True, True)
    assert (is_word("一丁不识"), is_common("一丁不识")) == (True, False)
    assert (is_word("应党"), is_common("应党")) == (False, False)


def test_each_word_is_as_likely_by_itself_as_among_all() -> None:
    words, likely = likelihood().every()
    every = dict(zip(words, likely, strict=True))
    assert all(every[word] == likelihood().word(word) for word in list(every)[::97])
