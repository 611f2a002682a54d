"""All ways to cut a run of Han characters into words, and how likely the best of them is."""

from functools import cached_property, lru_cache

from generator.words.likelihood import LONGEST, Likelihood, likelihood

_NEVER = float("-inf")
_SAME = 1e-6
"""Likelihoods that differ by less are the same: they are added up in different orders."""


class Lattice:
    """The ways to cut one run; work and memory are linear in its length."""

    def __init__(self, text: str, words: Likelihood | None = None) -> None:
        """Take a run of Han characters."""
        self.text = text
        self._words = words or likelihood()

    @cached_property
    def _edges(self) -> list[list[tuple[int, float]]]:
        """Of each position: where the words end that begin there, and how likely each is."""
        text, word, edges = self.text, self._words.word, []
        for start, first in enumerate(text):
            own = [(start + 1, word(first))]
            longest = self._words.longest(first).get(text[start + 1 : start + 2], 0)
            if longest:
                known = self._words.starting(first)
                for end in range(start + 2, min(start + longest, len(text)) + 1):
                    if (one := text[start:end]) in known:
                        own.append((end, word(one)))
            edges.append(own)
        return edges

    @cached_property
    def before(self) -> list[float]:
        """Of each position: the likelihood of the best way to cut what stands before it."""
        best = [0.0] + [_NEVER] * len(self.text)
        for start, own in enumerate(self._edges):
            so_far = best[start]
            for end, likely in own:
                best[end] = max(best[end], so_far + likely)
        return best

    @cached_property
    def after(self) -> list[float]:
        """Of each position: the likelihood of the best way to cut what follows it."""
        best = [_NEVER] * len(self.text) + [0.0]
        for start in range(len(self.text) - 1, -1, -1):
            best[start] = max(likely + best[end] for end, likely in self._edges[start])
        return best

    @property
    def total(self) -> float:
        """The likelihood of the best way."""
        return self.before[-1]

    def without(self, start: int, end: int) -> float:
        """Return the likelihood of the best way if nothing stood between two positions."""
        return self.before[start] + self.after[end]

    def is_boundary(self, position: int) -> bool:
        """Whether one of the best ways has a word end there."""
        return self.without(position, position) >= self.total - _SAME

    def word_from(self, start: int) -> str:
        """Return the word with which the best way to cut the rest begins; nothing at the end."""
        if start == len(self.text):
            return ""
        end, _ = max(self._edges[start], key=lambda edge: edge[1] + self.after[edge[0]])
        return self.text[start:end]

    def word_to(self, end: int) -> str:
        """Return the word with which the best way to cut what stands before ends."""
        for start in range(max(0, end - LONGEST), end):
            for to, likely in self._edges[start]:
                if to == end and self.before[start] + likely >= self.before[end] - _SAME:
                    return self.text[start:end]
        return ""

    def words(self) -> list[str]:
        """Return the words of the best way."""
        found, start = [], 0
        while start < len(self.text):
            found.append(self.word_from(start))
            start += len(found[-1])
        return found


@lru_cache(maxsize=16)
def lattice_of(text: str) -> Lattice:
    """Return the ways to cut a run in official texts: several ask for those of one run in turn."""
    return Lattice(text)
