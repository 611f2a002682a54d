"""Sentences that state what the corpus holds, and the same with one thing wrong, put behind a paragraph.

Each kind knows several shapes of sentence that offices write; the facts are those of the issue that the
paragraph stands in, so that the right sentence contradicts nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.check.texts import TextKind
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from mutations.prose.slip import Passage, Prose, Slip

_EACH = 3
"""So many sentences of a kind are put into a record."""


@dataclass(frozen=True)
class Planted(Slip):
    """A slip that is a sentence, and the sentence without it."""

    right: str = ""


Sentence = tuple[str, str]
"""As it is right, and with the slip."""
Stating = Callable[[Prose, Scope, Record[Model]], Iterator[Sentence]]
"""A kind of statement: yields sentences that may stand in a text of the record."""


def planted(kind: str, stating: Stating) -> Callable[[Prose], Iterator[Slip]]:
    """Return the kind of slip that puts sentences of a kind into texts of every record."""

    def slips(prose: Prose) -> Iterator[Slip]:
        for record, passages in _by_record(prose).items():
            scope = scope_of(prose.corpus, *record.split("/")[:2])
            sentences = list(stating(prose, scope, prose.corpus.records[record]))
            for right, wrong in prose.dice.sample(sentences, min(_EACH, len(sentences))):
                # A table is of Markdown.
                fit = [one for one in passages if one.text.is_body or "\n" not in wrong]
                if not fit:
                    continue
                passage = prose.dice.choice(fit)
                end = len(passage.read)
                yield Planted(kind, passage, passage.where, end, end, wrong, right)

    slips.__name__ = kind
    return slips


def _by_record(prose: Prose) -> dict[str, Sequence[Passage]]:
    """Return the passages behind which a sentence may stand, by the ids of their records."""
    found: dict[str, list[Passage]] = {}
    for passage in prose.passages:
        text = passage.text
        is_open = text.role is TextKind.PARAGRAPH or "summary" in text.path
        if is_open and isinstance(text.located, Record) and passage.read.endswith(("。", "，")):
            found.setdefault(text.located.id, []).append(passage)
    return {record: tuple(passages) for record, passages in found.items()}
