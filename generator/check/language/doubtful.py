"""Strings that may be miswritten words, weighed by what the other texts of their issue say of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.check.each import OfEach
from generator.check.language.proposed import KEPT, Proposal, texts_of
from generator.check.parts import without_registers
from generator.link.corpus import Corpus
from generator.words.certainty import elsewhere, word_elsewhere
from generator.words.likelihood import is_common

DOUBTED = -2.0
"""The odds from which the archive is asked whether a word is another one."""
_SIZES = 1, 2
"""Characters of the neighbours that are signs."""
_ALL_HAN = re.compile("[\u4e00-\u9fff]+")


def _weighed(corpus: Corpus) -> Iterator[Proposal]:
    """Yield what is proposed for the records of issues, with what each issue says for it."""
    texts = texts_of(corpus)
    issues: dict[str, list[str]] = defaultdict(list)
    for record, own in texts.items():
        issues[_issue_of(record)] += [text.text for text in own]
    joined = {issue: _Joined(own) for issue, own in issues.items()}
    for one in KEPT(corpus):
        if one.odds is None:
            yield one
        else:
            read, every = texts[one.record][one.text].text, joined[_issue_of(one.record)]
            yield one._replace(odds=one.odds + _said(one, read, every))


class _Joined:
    """The texts of an issue, in which a string is counted once: what is proposed is often the same again."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._text, self._counted = "\n".join(texts), dict[str, int]()

    def __len__(self) -> int:
        return len(self._text)

    def count(self, string: str) -> int:
        if string not in self._counted:
            self._counted[string] = self._text.count(string)
        return self._counted[string]


def _said(one: Proposal, read: str, every: _Joined) -> float:
    """Return what all texts of an issue say of a proposal in one of them."""
    times = every.count(one.word)
    if not is_common(one.typed):
        signs = _signs(every, read, one.start, one.word) if times else 0
        return elsewhere(one.word, signs + (times > 0), times, len(every))
    most = word_elsewhere(len(_SIZES), times, 0, 0, len(every))
    if (one.odds or 0.0) + most <= DOUBTED:
        return most  # Most words are what they seem, and signs are what takes long to look for.
    signs = _signs(every, read, one.start, one.word) if times else 0
    others = every.count(one.typed) - 1
    against = _signs(every, read, one.start, one.typed, least=2) if others else 0
    return word_elsewhere(signs, times, against, others, len(every))


WEIGHED = OfEach(_weighed, without_registers)
"""The same, weighed by the other texts of the issue."""


def _issue_of(record: str) -> str:
    return record.rpartition("/")[0]


def _signs(every: _Joined, read: str, start: int, word: str, least: int = 1) -> int:
    """Return beside how many sizes of neighbours all texts have the word, so often, as it would stand at `start` of one."""
    end = start + len(word)
    seen = 0
    for size in _SIZES:
        before, after = read[max(0, start - size) : start], read[end : end + size]
        beside = [f"{before}{word}"] * _is_neighbour(before, size)
        beside += [f"{word}{after}"] * _is_neighbour(after, size)
        seen += any(every.count(one) >= least for one in beside)
    return seen


def _is_neighbour(characters: str, size: int) -> bool:
    return len(characters) == size and bool(_ALL_HAN.fullmatch(characters))
