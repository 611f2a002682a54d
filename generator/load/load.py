"""content/ -> everything it says, and everything wrong with how it says it, in one run."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from generator.kinds import BY_FOLDER
from generator.kinds.annexes import annexes_of
from generator.load.builder import Tree
from generator.load.enclosures import read_enclosure
from generator.load.file import File, FileRole
from generator.load.files import Found, find_files
from generator.load.moved import moved
from generator.load.names import name_problems
from generator.load.partial import partial, with_defaults
from generator.load.source import read_markdown, read_text
from generator.load.tree import parse
from generator.load.unfilled import unfilled
from generator.load.validate import validate
from generator.model.base import Model
from generator.model.enclosure import Enclosure, Enclosures
from generator.model.publication import Issue, Series
from generator.model.record import Content, Located, LongText, Record
from generator.model.registers import Body, Confusable, KnownWord, Person, Statute
from generator.model.values import UNFILLED
from generator.place import Mark
from generator.problems import Problem, error
from generator.progress import told
from generator.source import Source

M = TypeVar("M", bound=Model)


def load(root: Path) -> tuple[Content, list[Problem]]:
    """Return what the files below `root` say, and the problems with them.

    What has a problem is left out of the content, so that the rest can still be linked.
    """
    found = find_files(root)
    problems = list(found.problems)
    content = _Reader(found, problems).content()
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


class _Reader:
    """Reads the files of content/ by role; adds what it finds wrong to `problems`."""

    def __init__(self, found: Found, problems: list[Problem]) -> None:
        self.files, self.problems = found.files, problems
        self.paths = {file.steps for file in (*found.files, *found.misnamed)}
        self.incomplete: set[str] = set()
        self.sources: dict[str, Source] = {}

    def content(self) -> Content:
        series = {file.steps[0]: found for file, found in self.series()}
        issues = {
            "/".join(file.steps[:2]): found
            for file, found in self.models(FileRole.ISSUE, Issue)
            if self.has(file, "series.yml", file.steps[0])
        }
        self.problems += name_problems(self.files)
        texts, enclosures = self.texts(), self.enclosures()
        records = [
            record
            for file in told([*self.of(FileRole.RECORD)], "读取记录")
            for record in self.record(file, texts, enclosures)
        ]
        return Content(
            people=tuple(self.register(FileRole.PEOPLE, Person)),
            bodies=tuple(self.register(FileRole.BODIES, Body)),
            statutes=tuple(self.register(FileRole.STATUTES, Statute)),
            confusables=tuple(self.register(FileRole.CONFUSABLES, Confusable)),
            words=tuple(self.register(FileRole.WORDS, KnownWord)),
            series=series,
            issues={name: issue for name, issue in issues.items() if name.split("/")[0] in series},
            records=tuple(
                record
                for record in records
                if record.issue_id in issues and record.series in series
            ),
            sources=self.sources,
            enclosures=enclosures,
        )

    def of(self, *roles: FileRole) -> Iterator[File]:
        return (file for file in self.files if file.role in roles)

    def has(self, file: File, name: str, *folder: str) -> bool:
        """Whether the folder that `file` belongs to has its `name`; one problem when not."""
        found = (*folder, name) in self.paths
        where = "/".join(folder)
        if not found and where not in self.incomplete:
            self.incomplete.add(where)
            thing = name.removesuffix(".yml")
            hint = f"请核对文件夹的名称；新的用 gazette new {thing} {where} 建立"
            self.problems.append(
                error("missing-file", Mark(file.shown), f"{where} 没有 {name}", hint)
            )
        return found

    def trees(self, file: File) -> Iterator[Tree]:
        text, problems = read_text(file.path, file.shown)
        self.problems += problems
        if text is not None:
            self.sources[file.shown] = Source(file.shown, text)
            tree, problems = parse(text, file.shown)
            self.problems += problems
            if tree:
                self.problems += unfilled(tree) if UNFILLED in text else ()
                yield tree

    def valid(self, tree: Tree, model: type[M]) -> Iterator[Located[M]]:
        located, problems = validate(tree, model)
        self.problems += problems
        if located:
            yield located

    def models(self, role: FileRole, model: type[M]) -> Iterator[tuple[File, Located[M]]]:
        for file in self.of(role):
            for tree in self.trees(file):
                for located in self.valid(tree, model):
                    yield file, located

    def series(self) -> Iterator[tuple[File, Located[Series]]]:
        """Yield every series of which the name and the region can be read: its records need no more."""
        for file in self.of(FileRole.SERIES):
            for tree in self.trees(file):
                whole = next(self.valid(tree, Series), None)
                located = whole or with_defaults(partial(tree, Series))
                if located.data.title and located.data.region:
                    yield file, located

    def register(self, role: FileRole, model: type[M]) -> Iterator[Located[M]]:
        for file in self.of(role):
            for tree in self.trees(file):
                yield from self.entries(tree, model)

    def entries(self, tree: Tree, model: type[M]) -> Iterator[Located[M]]:
        if not isinstance(tree.value, list):
            message = "登记册应为列表，每项一行，以“- ”开头"
            hint = "请检查每一项的“-”和它后面的空格"
            self.problems.append(error("wrong-value", tree.place.mark, message, hint))
            return
        for index, value in enumerate(tree.value):
            yield from self.valid(Tree(value, tree.place.children[index]), model)

    def record(
        self,
        file: File,
        texts: Mapping[tuple[str, ...], Mapping[int, LongText]],
        enclosures: Mapping[str, Enclosures],
    ) -> Iterator[Record[Model]]:
        series, issue, folder, _ = file.steps
        self.has(file, "issue.yml", series, issue)
        kind = BY_FOLDER[folder]
        for typed in self.trees(file):
            tree = moved(typed, kind.model)
            whole = next(self.valid(tree, kind.model), None)
            located = whole or partial(tree, kind.model)
            own = dict(texts.get((*file.steps[:3], file.stem), {}))
            self.problems += _unlisted(own, located.data) if whole else ()
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

    def texts(self) -> Mapping[tuple[str, ...], Mapping[int, LongText]]:
        """Return the long texts by their record's path, and by number: annexes from 1, the record's 0.

        Each must have its record.
        """
        found: dict[tuple[str, ...], dict[int, LongText]] = {}
        records = {(*file.steps[:3], file.stem) for file in self.of(FileRole.RECORD)}
        for file in self.of(FileRole.TEXT):
            text, problems = read_markdown(file.path, file.shown)
            self.problems += problems
            if text is not None:
                self.sources[file.shown] = Source(file.shown, text)
            key = (*file.steps[:3], file.stem)
            if key not in records:
                hint = f"请建立记录 {file.stem}.yml，或删除此正文文件"
                self.problems.append(
                    error("text-without-record", Mark(file.shown), "正文没有记录", hint)
                )
            elif text is not None:
                found.setdefault(key, {})[file.annex] = LongText(file.shown, text)
        return found

    def enclosures(self) -> Mapping[str, Enclosures]:
        """Return the pictures and other files by the folder that they belong to."""
        found: dict[str, dict[str, Enclosure | None]] = {}
        for file in self.of(FileRole.ENCLOSURE):
            enclosure, problems = read_enclosure(file.path, file.shown)
            self.problems += problems
            found.setdefault(file.holder, {})[file.way] = enclosure
        return found


def _unlisted(texts: Mapping[int, LongText], data: Model) -> Iterator[Problem]:
    """Yield the texts of annexes that a record does not list."""
    for number, text in texts.items():
        if number and number not in annexes_of(data):
            hint = f"请在记录的 annexes 里写上第{number}个附件的题名，或删除此文件"
            yield error("text-without-record", Mark(text.path), "记录没有列出这个附件", hint)
