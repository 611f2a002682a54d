"""What files said when they were read last, for a program that reads them again after each change."""

from typing import TypeVar

from generator.load.builder import Tree
from generator.load.tree import parse
from generator.load.validate import validate
from generator.model.base import Model
from generator.model.record import Located
from generator.place import Mark, Place
from generator.problems import Problem

M = TypeVar("M", bound=Model)
Parsed = tuple[Tree | None, list[Problem]]
Validated = tuple[Located[Model] | None, list[Problem]]


class Memory:
    """Gives for equal texts what was made of them the time before; all that it gives is left as it is."""

    def __init__(self) -> None:
        self._parsed: dict[str, tuple[str, Parsed]] = {}
        self._validated: dict[tuple[Mark, type[Model]], tuple[Place, Validated]] = {}

    def parsed(self, text: str, path: str) -> Parsed:
        """Return the tree of a file, or what is wrong with it."""
        known = self._parsed.get(path)
        if known is None or known[0] != text:
            known = self._parsed[path] = text, parse(text, path)
        return known[1]

    def validated(self, tree: Tree, model: type[M]) -> tuple[Located[M] | None, list[Problem]]:
        """Return the model that a tree says, or what is wrong with it."""
        key = tree.place.mark, model
        known = self._validated.get(key)
        # Only a tree that was read before has places that are the very same.
        if known is None or known[0] is not tree.place:
            known = self._validated[key] = tree.place, validate(tree, model)
        return known[1]  # type: ignore[return-value]  # the key has the model
