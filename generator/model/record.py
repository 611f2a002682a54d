"""What was read: each record with whose it is, what it says and where each thing stands."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeGuard, TypeVar

from generator.model.base import Model
from generator.model.enclosure import Enclosures
from generator.model.publication import Issue, Series
from generator.model.recorded import Recorded
from generator.model.registers import Body, Confusable, KnownWord, Person, Statute
from generator.model.walk import Leaf, leaves
from generator.place import Mark, Place
from generator.source import Source

T = TypeVar("T")
M = TypeVar("M", bound=Model)
M_co = TypeVar("M_co", bound=Model, covariant=True)


@dataclass(frozen=True)
class LongText:
    """The Markdown file beside a record."""

    path: str
    text: str
    computed: dict[Callable[[str], object], object] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    """What functions of this text returned: see `once`."""

    def once(self, function: Callable[[str], T]) -> T:
        """Return what a function returns of this text; it is called at most once."""
        if function not in self.computed:
            self.computed[function] = function(self.text)
        return self.computed[function]  # type: ignore[return-value]  # what it returned

    def mark(self, line: int, typed: str) -> Mark:
        """Return where something stands that was typed in a line, else where the line begins."""
        return Mark(self.path, line, max(self.text.split("\n")[line - 1].find(typed), 0) + 1)


@dataclass(frozen=True)
class Located(Generic[M_co]):
    """Something read from a file: what it says, and where."""

    data: M_co
    place: Place
    computed: dict[Hashable, object] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    """What was made of it: see `once`."""

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """Return what was made of it under a name, whatever corpus it is looked at in; made at most once."""
        if name not in self.computed:
            self.computed[name] = make()
        return self.computed[name]  # type: ignore[return-value]  # what was made

    @cached_property
    def leaves(self) -> Sequence[Leaf[object]]:
        """Every value that it says, with the way to it."""
        return leaves(self.data)


@dataclass(frozen=True)
class Record(Located[M_co]):
    """A record: one matter, of one kind, in one issue of one series."""

    series: str
    issue: str
    kind: str
    name: str
    text: LongText | None = None
    parts: tuple[str, ...] = ()
    """The last steps of its documents' ids, "" where the record itself is the document; `load` has
    them from the record's kind."""
    annexes: Mapping[int, LongText] = field(default_factory=dict)
    """The texts of its annexes by their numbers, from 1."""
    folder: str = ""
    """The folder of content/ in which it lies: `<series>/<issue>/<kind folder>`."""
    enclosures: Enclosures = field(default_factory=dict)
    """The pictures and other files that its texts may show or lead to."""

    @property
    def id(self) -> str:
        """The stable id `<series>/<issue>/<record>`."""
        return f"{self.series}/{self.issue}/{self.name}"

    def document_id(self, part: str) -> str:
        """Return the id of a document: that of the record, or below it."""
        return f"{self.id}/{part}" if part else self.id

    @property
    def document_names(self) -> tuple[str, ...]:
        """What its issue's contents call its documents: `<record>[/<part>]`."""
        return tuple(f"{self.name}/{part}" if part else self.name for part in self.parts)

    @property
    def is_embargoed(self) -> bool:
        """Whether no output may have anything of this record."""
        return isinstance(self.data, Recorded) and self.data.embargo

    @property
    def texts(self) -> tuple[LongText, ...]:
        """The Markdown files beside the record."""
        return (*([self.text] if self.text else ()), *self.annexes.values())

    @property
    def issue_id(self) -> str:
        """The id of the issue, `<series>/<issue>`."""
        return f"{self.series}/{self.issue}"


def record_of(document_id: str) -> str:
    """Return the id of the record that a document was composed of."""
    return "/".join(document_id.split("/")[:3])


def is_of(record: Record[Model] | None, model: type[M]) -> TypeGuard[Record[M]]:
    """Whether there is a record, and it is one of this model."""
    return record is not None and isinstance(record.data, model)


@dataclass(frozen=True)
class Content:
    """Everything in content/: the registers, series by id, issues by id, the records."""

    people: tuple[Located[Person], ...]
    bodies: tuple[Located[Body], ...]
    statutes: tuple[Located[Statute], ...]
    series: Mapping[str, Located[Series]]
    issues: Mapping[str, Located[Issue]]
    records: tuple[Record[Model], ...]
    partial: tuple[Record[Model], ...] = ()
    """Records of which only a part could be read: nothing but their references is looked at."""
    confusables: tuple[Located[Confusable], ...] = ()
    """Words to look for; they are no text of the gazette, so `everything` leaves them out."""
    words: tuple[Located[KnownWord], ...] = ()
    """Words that are right; no text of the gazette, either."""
    broken: frozenset[str] = frozenset()
    """What could not be read: ids of records, and folders such as `registers/people`."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """The files as they were read, by the path that marks show."""

    enclosures: Mapping[str, Enclosures] = field(default_factory=dict)
    """The pictures and other files by the folder in which they lie, or that is around theirs:
    `<series>/<issue>/<kind folder>`, and `<series>/<issue>` for those beside an issue."""

    looked_at: "tuple[Located[Model], ...] | None" = None
    """What of it is proof-read, where that is a part of it: an issue with its records."""

    def everything(self) -> Iterator[Located[Model]]:
        """Yield all that was read: entries of the registers, series, issues, records."""
        if self.looked_at is not None:
            yield from self.looked_at
            return
        yield from self.people
        yield from self.bodies
        yield from self.statutes
        yield from self.series.values()
        yield from self.issues.values()
        yield from self.records
