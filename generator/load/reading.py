"""The files of content/ -> models with their places, and everything wrong with how they are written."""

from collections.abc import Iterator
from typing import TypeVar

from generator.load.builder import Tree
from generator.load.file import File, FileRole
from generator.load.files import Found
from generator.load.memory import Memory
from generator.load.source import read_text
from generator.load.unfilled import unfilled
from generator.model.base import Model
from generator.model.record import Located
from generator.model.values import UNFILLED
from generator.place import Mark
from generator.problems import Problem, error
from generator.source import Source

M = TypeVar("M", bound=Model)


class Reader:
    """Reads files by role; adds what it finds wrong to `problems`, and what it has read to `sources`."""

    def __init__(self, found: Found, problems: list[Problem], memory: Memory) -> None:
        self.files, self.problems, self._memory = found.files, problems, memory
        self.sources: dict[str, Source] = {}
        self._paths = {file.steps for file in (*found.files, *found.misnamed)}
        self._incomplete: set[str] = set()

    def of(self, *roles: FileRole) -> Iterator[File]:
        """Yield the files of these roles."""
        return (file for file in self.files if file.role in roles)

    def has(self, file: File, name: str, *folder: str) -> bool:
        """Return whether the folder that `file` belongs to has its `name`; one problem when not."""
        found = (*folder, name) in self._paths
        where = "/".join(folder)
        if not found and where not in self._incomplete:
            self._incomplete.add(where)
            thing = name.removesuffix(".yml")
            hint = f"请核对文件夹的名称；新的用 gazette new {thing} {where} 建立"
            self.problems.append(
                error("missing-file", Mark(file.shown), f"{where} 没有 {name}", hint)
            )
        return found

    def trees(self, file: File) -> Iterator[Tree]:
        """Yield what a file of YAML says, or nothing when it cannot be read."""
        text, problems = read_text(file.path, file.shown)
        self.problems += problems
        if text is not None:
            self.sources[file.shown] = Source(file.shown, text)
            tree, problems = self._memory.parsed(text, file.shown)
            self.problems += problems
            if tree:
                self.problems += unfilled(tree) if UNFILLED in text else ()
                yield tree

    def valid(self, tree: Tree, model: type[M]) -> Iterator[Located[M]]:
        """Yield what a tree says as a model, or nothing when it is not valid."""
        located, problems = self._memory.validated(tree, model)
        self.problems += problems
        if located:
            yield located

    def models(self, role: FileRole, model: type[M]) -> Iterator[tuple[File, Located[M]]]:
        """Yield the files of a role that are valid, and what they say."""
        for file in self.of(role):
            for tree in self.trees(file):
                for located in self.valid(tree, model):
                    yield file, located

    def register(self, role: FileRole, model: type[M]) -> Iterator[Located[M]]:
        """Yield the valid entries of a register."""
        for file in self.of(role):
            for tree in self.trees(file):
                yield from self._entries(tree, model)

    def _entries(self, tree: Tree, model: type[M]) -> Iterator[Located[M]]:
        if not isinstance(tree.value, list):
            message = "登记册应为列表，每项一行，以“- ”开头"
            hint = "请检查每一项的“-”和它后面的空格"
            self.problems.append(error("wrong-value", tree.place.mark, message, hint))
            return
        for index, value in enumerate(tree.value):
            yield from self.valid(Tree(value, tree.place.children[index]), model)
