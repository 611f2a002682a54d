"""The corpus with a note of what it was asked: what a step made of an issue depends on the answers.

A result that is kept with them holds as long as the same questions have the same answers, whatever
else has changed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from generator.link.bodies import Bodies, Office
from generator.link.corpus import Corpus
from generator.link.facts import Answers, Facts, Question
from generator.link.meeting import Meeting
from generator.model.base import Model
from generator.model.record import Content, Record
from generator.model.registers import Body

V = TypeVar("V")


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

    def once_of_registers(self, function: Callable[[Corpus], V]) -> V:
        self.asked[("everything",)] = None
        return self.whole.once_of_registers(function)

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
