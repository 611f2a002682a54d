"""The corpus with a note of what it was asked: what a step made of an issue depends on the answers.

A result that is kept with them holds as long as the same questions have the same answers, whatever
else has changed.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from generator.link.bodies import Bodies, Office
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.enclosure import Enclosures
from generator.model.record import Content, Located, Record
from generator.model.registers import Body

V = TypeVar("V")
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


def _of_located(located: "Located[Any] | None") -> str:
    return _hash(located.data) if located else _NOTHING


def hash_of_enclosures(enclosures: Enclosures) -> str:
    """Return the hash of what is known of them: names are made of the content, wherever it lies."""
    known = {
        way: one and replace(one, content=None, source=Path()) for way, one in enclosures.items()
    }
    return _hash(sorted(known.items()))


def _joined(parts: "Iterator[str] | map[str]") -> str:
    return _hash(tuple(parts))


def _hash(value: object) -> str:
    """Return the hash of a value whose representation says all of it; empty for None."""
    if value is None:
        return _NOTHING
    return hashlib.blake2b(
        repr(value).encode(errors="surrogatepass"), digest_size=_SIZE
    ).hexdigest()


class Tracer:
    """Notes what a view of the corpus is asked."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.asked: dict[Question, None] = {}

    @property
    def answers(self) -> Answers:
        """The answers to all that was asked."""
        return {question: self.facts.answer(question) for question in self.asked}

    def view(self) -> Corpus:
        """Return the corpus as it is; all that is asked of it is noted."""
        corpus = self.facts.corpus
        content = replace(
            corpus.content,
            series=_Noted(corpus.content.series, "series", self.asked),
            issues=_Noted(corpus.content.issues, "issues", self.asked),
            enclosures=_Noted(corpus.content.enclosures, "enclosures", self.asked),
            records=_NotedRecords.noting(corpus.content, self.asked),
        )
        return _Traced(
            content=content,
            people=_Noted(corpus.people, "people", self.asked),
            bodies=_NotedBodies(corpus.bodies, self.asked),
            statutes=_Noted(corpus.statutes, "statutes", self.asked),
            records=_Noted(corpus.records, "records", self.asked),
            by_issue=_Noted(corpus.by_issue, "by_issue", self.asked),
            whole=corpus,
            asked=self.asked,
        )


@dataclass(frozen=True, eq=False, kw_only=True)
class _Traced(Corpus):
    whole: Corpus
    asked: dict[Question, None]

    def once(self, function: Callable[[Corpus], V]) -> V:
        self.asked[("everything",)] = None
        return self.whole.once(function)

    @cached_property
    def meetings(self) -> Mapping[str, Sequence[Meeting]]:
        return _Noted(self.whole.meetings, "meetings", self.asked)

    @cached_property
    def meetings_by_name(self) -> Mapping[str, Sequence[Meeting]]:
        return _Noted(self.whole.meetings_by_name, "meetings_by_name", self.asked)

    @cached_property
    def referring(self) -> Mapping[str, Sequence[Record[Model]]]:
        return _Noted(self.whole.referring, "referring", self.asked)


class _Noted(Mapping[str, V]):
    """A mapping that notes the keys it is asked for; who walks through it, asks for everything."""

    def __init__(self, of: Mapping[str, V], what: str, asked: dict[Question, None]) -> None:
        self._of, self._what, self._asked = of, what, asked

    def __getitem__(self, key: str) -> V:
        self._asked[self._what, key] = None
        return self._of[key]

    def __iter__(self) -> Iterator[str]:
        self._asked[("everything",)] = None
        return iter(self._of)

    def __len__(self) -> int:
        self._asked[("everything",)] = None
        return len(self._of)


class _NotedRecords(tuple[Record[Model], ...]):
    """All records; who looks at them, asks for everything."""

    ask: Callable[[], object]

    @classmethod
    def noting(cls, content: Content, asked: dict[Question, None]) -> "_NotedRecords":
        records = cls(content.records)
        records.ask = lambda: asked.setdefault(("everything",))
        return records

    def __iter__(self) -> Iterator[Record[Model]]:
        self.ask()
        return super().__iter__()


class _NotedBodies(Bodies):
    """The register of bodies, with a note of the names that are looked for."""

    def __init__(self, of: Bodies, asked: dict[Question, None]) -> None:
        self._whole, self._asked = of, asked

    @property
    def names(self) -> tuple[str, ...]:  # type: ignore[override]  # as it is there
        self._asked[("everything",)] = None
        return self._whole.names

    def find(self, name: str, region: str) -> Body | None:
        self._asked["body", name, region] = None
        return self._whole.find(name, region)

    def offices(self, text: str, region: str, beside: Body | None = None) -> tuple[Office, ...]:
        self._asked["offices", text, region, beside.name if beside else ""] = None
        return self._whole.offices(text, region, beside)
