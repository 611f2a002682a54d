"""All ways to cut a run of Han characters into words, and how likely the best of them is."""

from functools import cached_property, lru_cache

from generator.words.likelihood import LONGEST, Likelihood, likelihood

NEVER = float("-inf")
SAME = 1e-6
"""Likelihoods that differ by less are the same: they are added up in different orders."""


class Lattice:
    """The ways to cut one run; work and memory are linear in its length."""

    def __init__(
        self,
        text: str,
        words: Likelihood | None = None,
        *,
        before: list[float] | None = None,
        after: list[float] | None = None,
    ) -> None:
        """Take a run of Han characters, and what was computed of it together with others."""
        self.text = text
        self._words = words or likelihood()
        self._edges: dict[int, list[tuple[int, float]]] = {}
        if before is not None and after is not None:
            self.before, self.after = before, after

    def _from(self, start: int) -> list[tuple[int, float]]:
        """Return where the words end that begin at a position, and how likely each is."""
        own = self._edges.get(start)
        if own is None:
            text, words = self.text, self._words
            own = self._edges[start] = [(start + 1, words.word(text[start]))]
            ahead = words.longest[text[start : start + 2]]
            if ahead:
                known = words.starting(text[start])
                for end in range(start + 2, min(start + ahead, len(text)) + 1):
                    if (one := text[start:end]) in known:
                        own.append((end, words.word(one)))
        return own

    @cached_property
    def before(self) -> list[float]:
        """Of each position: the likelihood of the best way to cut what stands before it."""
        best = [0.0] + [NEVER] * len(self.text)
        for start in range(len(self.text)):
            so_far = best[start]
            for end, likely in self._from(start):
                best[end] = max(best[end], so_far + likely)
        return best

    @cached_property
    def after(self) -> list[float]:
        """Of each position: the likelihood of the best way to cut what follows it."""
        best = [NEVER] * len(self.text) + [0.0]
        for start in range(len(self.text) - 1, -1, -1):
            for end, likely in self._from(start):
                best[start] = max(best[start], likely + best[end])
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
        return self.without(position, position) >= self.total - SAME

    def word_from(self, start: int) -> str:
        """Return the word with which the best way to cut the rest begins; nothing at the end."""
        if start == len(self.text):
            return ""
        end, _ = max(self._from(start), key=lambda edge: edge[1] + self.after[edge[0]])
        return self.text[start:end]

    def word_to(self, end: int) -> str:
        """Return the word with which the best way to cut what stands before ends."""
        for start in range(max(0, end - LONGEST), end):
            for to, likely in self._from(start):
                if to == end and self.before[start] + likely >= self.before[end] - SAME:
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
