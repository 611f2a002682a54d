"""The ballots of a corpus: those of records of their own, and those that only minutes print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.kinds.appraisal.model import Appraisal, Grade
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.model.satisfaction import Rated
from generator.place import Mark, Path


@dataclass(frozen=True)
class Round:
    """What was voted on together: the record, where in it the ballots stand, the local rule."""

    record: Record[Model]
    path: Path
    rated: Sequence[Rated]
    grades: Sequence[Grade] = ()

    def mark(self, index: int, *keys: str) -> Mark:
        """Return the place of a value of one ballot."""
        return self.record.place.value(*self.path, index, *keys)


def rounds(corpus: Corpus) -> Iterator[Round]:
    """Yield every round of ballots."""
    for record in corpus.content.records:
        data = record.data
        if isinstance(data, Appraisal):
            yield Round(record, ("appraised",), data.appraised, data.grades)
        elif isinstance(data, MeetingRecord):
            for index, item in enumerate(data.items):
                if item.ballots:
                    yield Round(record, ("minutes", "items", index, "ballots"), item.ballots)
