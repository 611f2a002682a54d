"""Questions about a corpus with short hashes of the answers, by which two corpora can be compared."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.enclosure import Enclosures
from generator.model.record import Located, Record

Question = tuple[str, ...]
"""What was asked of which part of the corpus: `("people", "陈一鸣")`."""
Answers = Mapping[Question, str]
"""A short hash of each answer."""
_NOTHING = ""
_SIZE = 8


@dataclass(frozen=True)
class Facts:
    """Answers to questions about a corpus, each worked out once."""

    corpus: Corpus
    _known: dict[Question, str] = field(default_factory=dict)
    _of_records: dict[str, str] = field(default_factory=dict)

    def answer(self, question: Question) -> str:
        """Return the hash of the answer to a question; empty where there is none."""
        if question not in self._known:
            what, *asked = question
            self._known[question] = getattr(self, f"_{what}")(*asked)
        return self._known[question]

    def still_hold(self, answers: Answers) -> bool:
        """Whether questions that were asked of another corpus have the same answers here."""
        return all(self.answer(question) == answer for question, answer in answers.items())

    def _people(self, key: str) -> str:
        return _hash(self.corpus.people.get(key))

    def _statutes(self, title: str) -> str:
        return _hash(self.corpus.statutes.get(title))

    def _series(self, name: str) -> str:
        return _of_located(self.corpus.content.series.get(name))

    def _issues(self, name: str) -> str:
        return _of_located(self.corpus.content.issues.get(name))

    def _enclosures(self, folder: str) -> str:
        return hash_of_enclosures(self.corpus.content.enclosures.get(folder, {}))

    def _body(self, name: str, region: str) -> str:
        return _hash(self.corpus.bodies.find(name, region))

    def _offices(self, text: str, region: str, beside: str) -> str:
        near = self.corpus.bodies.find(beside, region) if beside else None
        return _hash(self.corpus.bodies.offices(text, region, near))

    def _records(self, record_id: str) -> str:
        record = self.corpus.records.get(record_id)
        return self._of(record) if record else _NOTHING

    def _by_issue(self, issue: str) -> str:
        return _joined(map(self._of, self.corpus.by_issue.get(issue, ())))

    def _meetings(self, issue: str) -> str:
        return _joined(map(self._of_meeting, self.corpus.meetings.get(issue, ())))

    def _meetings_by_name(self, name: str) -> str:
        return _joined(map(self._of_meeting, self.corpus.meetings_by_name.get(name, ())))

    def _referring(self, record_id: str) -> str:
        return _joined(map(self._of, self.corpus.referring.get(record_id, ())))

    def _everything(self) -> str:
        content = self.corpus.content
        return _hash(
            (
                [(path, source.text) for path, source in content.sources.items()],
                [hash_of_enclosures(one) for one in content.enclosures.values()],
            )
        )

    def _of_meeting(self, meeting: Meeting) -> str:
        return f"{self._of(meeting.record)} {_hash(meeting.body)}"

    def _of(self, record: Record[Model]) -> str:
        if record.id not in self._of_records:
            sources = self.corpus.content.sources
            typed = sources[record.place.mark.path].text
            texts = [(text.path, text.text) for text in record.texts]
            beside = hash_of_enclosures(record.enclosures)
            self._of_records[record.id] = _hash((record.id, record.kind, typed, texts, beside))
        return self._of_records[record.id]


def _of_located(located: Located[Model] | None) -> str:
    return _hash(located.data) if located else _NOTHING


def hash_of_enclosures(enclosures: Enclosures) -> str:
    """Return the hash of what is known of them: names are made of the content, wherever it lies."""
    known = {
        way: one and replace(one, content=None, source=Path()) for way, one in enclosures.items()
    }
    return _hash(sorted(known.items()))


def _joined(parts: Iterable[str]) -> str:
    return _hash(tuple(parts))


def _hash(value: object) -> str:
    """Return the hash of a value whose representation says all of it; empty for None."""
    if value is None:
        return _NOTHING
    return hashlib.blake2b(
        repr(value).encode(errors="surrogatepass"), digest_size=_SIZE
    ).hexdigest()
