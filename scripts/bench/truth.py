"""Which documents a string stands in, found by looking into each."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise


@dataclass(frozen=True)
class Texts:
    """The canonical text of every page, and that of what the site knows of it beside the text."""

    texts: dict[str, str]
    names: dict[str, tuple[str, ...]]

    def in_text(self, string: str) -> frozenset[str]:
        """Return the documents in whose text `string` stands."""
        wanted = normalise(string)
        return frozenset(id_ for id_, text in self.texts.items() if wanted in text)

    def anywhere(self, string: str) -> frozenset[str]:
        """Return the documents in whose text or names `string` stands."""
        wanted = normalise(string)
        named = (id_ for id_, names in self.names.items() if any(wanted in name for name in names))
        return self.in_text(string).union(named)


def texts_of(entries: Iterable[Entry]) -> Texts:
    """Return the canonical texts of `entries`."""
    texts, names = {}, {}
    for entry in entries:
        texts[entry.id] = normalise(entry.text)
        names[entry.id] = tuple(map(normalise, entry.names))
    return Texts(texts, names)
