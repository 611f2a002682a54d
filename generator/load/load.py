"""content/ -> everything it says, and everything wrong with how it says it, in one run."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.kinds import BY_FOLDER
from generator.load.enclosures import read_enclosure
from generator.load.file import File, FileRole
from generator.load.files import find_files
from generator.load.memory import Memory
from generator.load.moved import moved
from generator.load.names import name_problems
from generator.load.partial import partial, with_defaults
from generator.load.reading import Reader
from generator.load.texts import Texts, read_texts, unlisted
from generator.model.base import Model
from generator.model.enclosure import Enclosure, Enclosures
from generator.model.publication import Issue, Series
from generator.model.record import Content, Located, Record
from generator.model.registers import Body, Confusable, KnownWord, Person, Statute
from generator.problems import Problem
from generator.progress import told


def load(root: Path, memory: Memory | None = None) -> tuple[Content, list[Problem]]:
    """Return what the files below `root` say, and the problems with them.

    What has a problem is left out of the content, so that the rest can still be linked. What the
    memory has of a file that says what it said is not made again.
    """
    found = find_files(root)
    problems = list(found.problems)
    content = _content(Reader(found, problems, memory or Memory()))
    complained = {problem.path for problem in problems}
    unread = (file for file in (*found.files, *found.misnamed) if file.shown in complained)
    broken = {
        name
        for file in unread
        if file.role is not FileRole.ENCLOSURE
        for name in (file.id, file.fit_id, file.group)
    }
    return _apart(replace(content, broken=frozenset(broken)), complained), problems


def _apart(content: Content, complained: Collection[str]) -> Content:
    """Return the content with the records that have a problem set apart from the others."""
    whole = tuple(one for one in content.records if one.place.mark.path not in complained)
    rest = tuple(one for one in content.records if one.place.mark.path in complained)
    return replace(content, records=whole, partial=rest)


def _content(reader: Reader) -> Content:
    series = {file.steps[0]: found for file, found in _series(reader)}
    issues = {
        "/".join(file.steps[:2]): found
        for file, found in reader.models(FileRole.ISSUE, Issue)
        if reader.has(file, "series.yml", file.steps[0])
    }
    reader.problems += name_problems(reader.files)
    texts, enclosures = read_texts(reader), _enclosures(reader)
    records = [
        record
        for file in told([*reader.of(FileRole.RECORD)], "读取记录")
        for record in _record(reader, file, texts, enclosures)
    ]
    return Content(
        people=tuple(reader.register(FileRole.PEOPLE, Person)),
        bodies=tuple(reader.register(FileRole.BODIES, Body)),
        statutes=tuple(reader.register(FileRole.STATUTES, Statute)),
        confusables=tuple(reader.register(FileRole.CONFUSABLES, Confusable)),
        words=tuple(reader.register(FileRole.WORDS, KnownWord)),
        series=series,
        issues={name: issue for name, issue in issues.items() if name.split("/")[0] in series},
        records=tuple(
            record for record in records if record.issue_id in issues and record.series in series
        ),
        sources=reader.sources,
        enclosures=enclosures,
    )


def _series(reader: Reader) -> Iterator[tuple[File, Located[Series]]]:
    """Yield every series of which the name and the region can be read: its records need no more."""
    for file in reader.of(FileRole.SERIES):
        for tree in reader.trees(file):
            whole = next(reader.valid(tree, Series), None)
            located = whole or with_defaults(partial(tree, Series))
            if located.data.title and located.data.region:
                yield file, located


def _record(
    reader: Reader,
    file: File,
    texts: Texts,
    enclosures: Mapping[str, Enclosures],
) -> Iterator[Record[Model]]:
    series, issue, folder, _ = file.steps
    reader.has(file, "issue.yml", series, issue)
    kind = BY_FOLDER[folder]
    for typed in reader.trees(file):
        tree = moved(typed, kind.model)
        whole = next(reader.valid(tree, kind.model), None)
        located = whole or partial(tree, kind.model)
        own = dict(texts.get((*file.steps[:3], file.stem), {}))
        reader.problems += unlisted(own, located.data) if whole else ()
        yield Record(
            data=located.data,
            place=located.place,
            series=series,
            issue=issue,
            kind=kind.name,
            name=file.stem,
            text=own.pop(0, None),
            annexes=own,
            parts=kind.all_parts(whole.data) if whole else (),
            folder=file.group,
            enclosures=enclosures.get(file.group, {}),
        )


def _enclosures(reader: Reader) -> Mapping[str, Enclosures]:
    """Return the pictures and other files by the folder that they belong to."""
    found: dict[str, dict[str, Enclosure | None]] = {}
    for file in reader.of(FileRole.ENCLOSURE):
        enclosure, problems = read_enclosure(file.path, file.shown)
        reader.problems += problems
        found.setdefault(file.holder, {})[file.way] = enclosure
    return found
