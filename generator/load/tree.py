"""YAML text -> a tree of plain values, each with its place in the file; or what is wrong with it."""

import yaml

from generator.load.builder import Builder, Tree
from generator.load.control import CONTROL_HINT, LINE_ENDS, control_message
from generator.load.cut import cut_values
from generator.load.syntax import refusal
from generator.place import Mark, mark_at
from generator.problems import Problem, error


def parse(text: str, path: str) -> tuple[Tree | None, list[Problem]]:
    """Return the tree of `text`, or None when there is none, and what is wrong with it.

    libyaml, where PyYAML has it, reads ten times as fast; what it cannot read is read again for
    the words and the place of PyYAML's own complaint.
    """
    hidden = [
        error(
            "yaml-character",
            mark_at(text, found.start(), path),
            control_message(found[0]),
            CONTROL_HINT,
        )
        for found in LINE_ENDS.finditer(text)
    ]
    tree, problems = _parsed(LINE_ENDS.sub(" ", text) if hidden else text, path)
    return (None if hidden else tree), [*hidden, *problems]


def _parsed(text: str, path: str) -> tuple[Tree | None, list[Problem]]:
    builder = Builder(path)
    try:
        tree = builder.document(iter(_FAST(text).get_event, None))
    except yaml.YAMLError:
        return _parsed_slowly(text, path)
    return _result(builder, tree, text)


_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _parsed_slowly(text: str, path: str) -> tuple[Tree | None, list[Problem]]:
    builder = Builder(path)
    try:
        tree = builder.document(iter(yaml.SafeLoader(text).get_event, None))
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as bad:
        return None, [*builder.problems, refusal(bad, text, path)]
    return _result(builder, tree, text)


def _result(builder: Builder, tree: Tree | None, text: str) -> tuple[Tree | None, list[Problem]]:
    if tree is None and not builder.problems:
        mark, hint = Mark(builder.path), "请写入记录，或删除此文件"
        return None, [error("yaml-empty", mark, "文件是空的", hint)]
    # Of a key that is written twice the first one is read; what else is refused makes no sense.
    is_readable = all(problem.rule == "duplicate-key" for problem in builder.problems)
    cut = tuple(cut_values(text, builder.plain_ends, builder.path))
    return (tree if is_readable and not cut else None), [*builder.problems, *cut]
