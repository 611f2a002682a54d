"""Running text of a document: paragraphs of clauses, figures and formulae."""

from random import Random

from bench.archive import formulae
from bench.archive.draw import zipf
from bench.archive.phrasebook import Phrasebook
from bench.archive.vocabulary import vocabulary

_SHARE_OF_FORMULAE = 0.16
_SHARE_OF_CLAUSES = 0.22
_SHARE_OF_NEW_WORDS = 0.04
_PHRASES_A_CHARACTER = 1 / 11
_BATCH = 256


class Prose:
    """Writes the text of one document on one cause; a document repeats itself, as reports do."""

    def __init__(
        self, rng: Random, book: Phrasebook, cause: str, slots: formulae.Slots, length: int
    ) -> None:
        self._rng = rng
        self._slots = slots
        own = 25 + int(length * _PHRASES_A_CHARACTER)
        phrases = dict.fromkeys(
            (*book.causes[cause].many(rng, own * 2 // 3), *book.common.many(rng, own // 3))
        )
        self._phrases = zipf(list(phrases), 0.5, 6)
        self._clauses = zipf(list(dict.fromkeys(book.clauses[cause].many(rng, 6 + own // 6))), 0.6)
        self._waiting: list[str] = []

    def paragraphs(self, length: int) -> list[str]:
        """Return paragraphs of about that many characters together."""
        found: list[str] = []
        written = 0
        while written < length:
            paragraph = self.paragraph(min(length - written, self._rng.randint(120, 420)))
            found.append(paragraph)
            written += len(paragraph)
        return found

    def paragraph(self, length: int) -> str:
        """Return one paragraph of at least that many characters."""
        parts = [self._lead()]
        written = 0
        while written < length:
            sentence = self._sentence()
            parts.append(sentence)
            written += len(sentence)
        return "".join(parts)

    def _lead(self) -> str:
        return self._rng.choice(formulae.LEADS) + "，" if self._rng.random() < 0.3 else ""

    def _sentence(self) -> str:
        if self._rng.random() < _SHARE_OF_FORMULAE:
            kind = formulae.FIGURES if self._rng.random() < 0.5 else formulae.PROCEDURE
            return self._slots.fill(self._rng.choice(kind)) + "。"
        clauses = [self._clause() for _ in range(self._rng.randint(2, 5))]
        return "，".join(clauses) + "。"

    def _clause(self) -> str:
        chance = self._rng.random()
        if chance < _SHARE_OF_CLAUSES:
            return self._clauses.draw(self._rng)
        if chance < _SHARE_OF_CLAUSES + _SHARE_OF_NEW_WORDS:
            return self._new_word() + self._phrase()
        return "".join(self._phrase() for _ in range(self._rng.randint(1, 3)))

    def _phrase(self) -> str:
        if not self._waiting:  # drawn in batches: one by one takes thrice the time
            self._waiting = self._phrases.many(self._rng, _BATCH)
        return self._waiting.pop()

    def _new_word(self) -> str:
        return vocabulary()["nouns"].draw(self._rng)
