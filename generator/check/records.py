"""The records of one kind, each with what it says."""

from collections.abc import Iterator
from typing import TypeVar

from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record

M = TypeVar("M", bound=Model)


def records_of(corpus: Corpus, model: type[M]) -> Iterator[tuple[Record[Model], M]]:
    """Yield every record that is a `model`, and the model."""
    for record in corpus.content.records:
        if isinstance(record.data, model):
            yield record, record.data
