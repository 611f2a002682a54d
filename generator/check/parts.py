"""A corpus in parts, each a corpus that has nothing else, with the hash of all that it is made of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.link.bodies import Bodies
from generator.link.corpus import Corpus
from generator.link.facts import hash_of_enclosures
from generator.link.once import once
from generator.model.base import Model
from generator.model.publication import Series
from generator.model.record import Content, Located, Record
from generator.store.keys import Key, key_of

_REGISTERS = "registers/"
_SERIES = ""
"""What stands for an issue where a part is of the registers and the series."""


@dataclass(frozen=True, eq=False)
class Part:
    """What belongs together of a corpus: an issue with its records, one record, or the registers."""

    whole: Corpus
    issue: str
    """The issue's id; empty where this is the registers and the series."""
    own: tuple[Located[Model], ...]
    """What is looked at."""
    registers: bool
    """Whether the registers and all series are known to it."""

    @cached_property
    def key(self) -> Key:
        """The hash of all that the part's corpus is made of."""
        sources = self.whole.content.sources
        files = [text for path in _paths(self.own) for text in (path, sources[path].text)]
        beside = [hash_of_enclosures(record.enclosures) for record in self._records]
        known = _registered(self.whole) if self.registers else repr(self._series)
        ids = repr((self.issue, [one.id for one in self._records], sorted(self._broken)))
        return key_of("part", known, ids, repr(len(files)), *files, *beside)

    @property
    def corpus(self) -> Corpus:
        """The corpus of what belongs to the part, and nothing else; made anew, for it may be large."""
        content, records = self.whole.content, self._records
        issue = content.issues.get(self.issue)
        around = _registers(content) if self.registers else ()
        own = replace(
            content,
            issues={self.issue: issue} if issue and self.own[0] is issue else {},
            records=records,
            partial=(),
            sources={path: content.sources[path] for path in _paths((*self.own, *around))},
            enclosures={record.folder: record.enclosures for record in records},
            broken=self._broken,
            looked_at=self.own,
        )
        part = replace(
            self.whole,
            content=own if self.registers else _without_registers(own, self._series),
            records={one.id: one for one in records},
            by_issue={self.issue: records} if records else {},
        )
        if self.registers:
            return part
        return replace(part, people={}, bodies=Bodies([]), statutes={}, registered={})

    @property
    def _records(self) -> tuple[Record[Model], ...]:
        return tuple(one for one in self.own if isinstance(one, Record))

    @property
    def _series(self) -> Mapping[str, Located[Series]]:
        name = self.issue.split("/")[0]
        return {name: self.whole.content.series[name]}

    @cached_property
    def _broken(self) -> frozenset[str]:
        """What could not be read of the issue, and of the registers if they are there."""
        own = (f"{self.issue}/", *([_REGISTERS] if self.registers else []))
        return frozenset(name for name in self.whole.content.broken if name.startswith(own))


@dataclass(frozen=True, eq=False)
class Everything:
    """The whole of a corpus, for what looks everywhere: kept until anything changes."""

    corpus: Corpus

    @cached_property
    def key(self) -> Key:
        """The hash of all files that were read, and of what could not be."""
        content = self.corpus.content
        files = [text for path, one in content.sources.items() for text in (path, one.text)]
        beside = [
            f"{folder} {hash_of_enclosures(own)}" for folder, own in content.enclosures.items()
        ]
        return key_of("everything", repr((sorted(content.broken), len(files))), *files, *beside)


def _without_registers(content: Content, series: Mapping[str, Located[Series]]) -> Content:
    return replace(
        content, people=(), bodies=(), statutes=(), confusables=(), words=(), series=series
    )


def _registers(content: Content) -> tuple[Located[Model], ...]:
    """Return what stands in the registers and the series, words to look for included."""
    entries = (*content.people, *content.bodies, *content.statutes)
    return (*entries, *content.confusables, *content.words, *content.series.values())


def _paths(of: Iterable[Located[Model]]) -> Sequence[str]:
    """Return the files in which all of it stands, each once."""
    found: dict[str, None] = {}
    for one in of:
        found[one.place.mark.path] = None
        if isinstance(one, Record):
            found.update((text.path, None) for text in one.texts)
    return tuple(found)


@once
def _registered(corpus: Corpus) -> Key:
    """Return the hash of the registers and the series."""
    content = corpus.content
    paths = _paths(_registers(content))
    files = [text for path in paths for text in (path, content.sources[path].text)]
    return key_of("registers", repr(sorted(content.series)), *files)


@once
def with_registers(corpus: Corpus) -> Sequence[Part]:
    """Return the registers with the series, then the issues in their order, which know them."""
    return tuple(_parts(corpus, registers=True))


@once
def without_registers(corpus: Corpus) -> Sequence[Part]:
    """Return the same, but that an issue knows nothing but itself and its series."""
    return tuple(_parts(corpus, registers=False))


@once
def by_record(corpus: Corpus) -> Sequence[Part]:
    """Return the records, each of which knows nothing but itself and its series."""
    return tuple(
        Part(corpus, one.issue_id, (one,), registers=False) for one in corpus.content.records
    )


@once
def everything(corpus: Corpus) -> Sequence[Everything]:
    """Return the corpus as a whole."""
    return (Everything(corpus),)


def _parts(corpus: Corpus, *, registers: bool) -> Iterator[Part]:
    content = corpus.content
    entries = (*content.people, *content.bodies, *content.statutes, *content.series.values())
    yield Part(corpus, _SERIES, entries, registers=True)
    for name, issue in content.issues.items():
        yield Part(corpus, name, (issue, *corpus.by_issue.get(name, ())), registers=registers)
