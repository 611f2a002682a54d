"""The rooms of the program stand in one order, and each imports only from those before it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import generator

ROOT = Path(generator.__file__).parent
ROOMS = (
    # Ground: knows no gazette.
    *(
        "place",
        "problems",
        "source",
        "suggest",
        "failure",
        "visible",
        "chinese",
        "beside",
        "markup",
        "cells",
        "prose",
        "markup_faults",
        "blocks",
        "distinct",
        "pinyin",
        "strokes",
        "statutes",
        "words",
        "store",
        "progress",
        "processes",
        "grouped",
    ),
    *("model", "link", "documents", "kinds", "load", "check", "pipeline", "render", "search"),
    # Ways out.
    *(
        "report",
        "schema",
        "publish",
        "site",
        "workspace",
        "importing",
        "console",
        "commands",
        "cli",
    ),
)
IN_IMPORTING = (
    *("manuscript", "read", "terms", "divide", "recognise", "write", "prove"),
    *("issues", "imported", "as_json", "told", "as_page"),
)
IN_SEARCH = ("text", "known", "kept", "postings", "files", "index")


def imports(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield what a module imports of the program, in steps: generator.link.corpus -> link, corpus."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                found = [alias.name for alias in names]
            case ast.ImportFrom(module=module, level=0) if module:
                found = [f"{module}.{alias.name}" for alias in node.names]
            case _:
                found = []
        yield from (tuple(one.split(".")[1:]) for one in found if one.startswith("generator."))


def upwards(root: Path, rooms: tuple[str, ...], depth: int) -> list[str]:
    """Return each import from a room into a later one; a room is the step `depth` of a path."""
    return [
        f"{'/'.join(steps)} imports {'.'.join(target)}"
        for path in sorted(root.rglob("*.py"))
        if (steps := path.relative_to(ROOT).with_suffix("").parts)[-1] != "__init__" or depth == 0
        for target in imports(path)
        if steps[:depth] == target[:depth] and len(target) > depth and steps[depth] != "__init__"
        if rooms.index(target[depth]) > rooms.index(steps[depth])
    ]


def test_every_room_has_its_place() -> None:
    found = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert found - {"__init__", "__pycache__"} == set(ROOMS)


def test_rooms_import_downwards_only() -> None:
    assert upwards(ROOT, ROOMS, 0) == []


def test_the_rooms_of_the_search_import_downwards_only() -> None:
    assert upwards(ROOT / "search", IN_SEARCH, 1) == []


def test_the_rooms_of_the_import_import_downwards_only() -> None:
    assert upwards(ROOT / "importing", IN_IMPORTING, 1) == []


POSIX = {"fcntl", "grp", "pwd", "resource", "termios"}
"""Modules that Python does not have on Windows."""


def test_no_module_needs_what_windows_has_not() -> None:
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not POSIX.intersection(names), path
