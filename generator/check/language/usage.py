"""Which of two words of one sound the archive has beside the same characters."""

import re
from functools import cache

from generator.check.language.han import HAN
from generator.check.texts import printed
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.words.likelihood import is_word

_NEAR = 2
"""Characters of a neighbour."""
_NEIGHBOUR = re.compile(f"[{HAN}]{{{_NEAR}}}")
_OFTEN = 4
"""So often the archive must have the word beside a neighbour that has the typed one only here."""


def is_other_usage(corpus: Corpus, text: str, start: int, typed: str, word: str) -> bool:
    """Whether the archive has `word` often beside a neighbour that `typed`, a word too, has here alone."""
    if not is_word(typed):
        return False
    end = start + len(typed)
    archive = _archive(corpus)
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return any(
        archive.count(f"{before}{word}{after}") >= _OFTEN
        and archive.count(f"{before}{typed}{after}") <= 1
        for before, after in ((before, ""), ("", after))
        if _NEIGHBOUR.fullmatch(before + after)
    )


class _Archive:
    """What is printed of all records, as one string."""

    def __init__(self, corpus: Corpus) -> None:
        self._text = "\n".join(own.joined for own in printed(corpus))
        self.count = cache(self._text.count)


@once
def _archive(corpus: Corpus) -> _Archive:
    return _Archive(corpus)
