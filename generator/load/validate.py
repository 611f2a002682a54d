"""A tree -> a model: pydantic's findings, each at its line and in Chinese."""

from collections.abc import Collection, Iterator
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.load.builder import Tree
from generator.load.expected import complaint, meant
from generator.load.keys import groups_with, known_keys, meaning
from generator.model.base import Model
from generator.model.record import Located
from generator.model.values import UNFILLED
from generator.place import Path, Place
from generator.problems import Problem, error
from generator.suggest import asked, nearest_value

M = TypeVar("M", bound=Model)


def validate(tree: Tree, model: type[M]) -> tuple[Located[M] | None, list[Problem]]:
    """Return the model that the tree says, or every problem with it."""
    try:
        return Located(model.model_validate(tree.value), tree.place), []
    except ValidationError as bad:
        found = list(_problems(bad, tree, model))
        return None, list({(p.line, p.column, p.message): p for p in found}.values())


def _problems(bad: ValidationError, tree: Tree, model: type[Model]) -> Iterator[Problem]:
    for detail in _without_consequences(bad.errors(), model):
        is_key = "[key]" in detail["loc"]
        yield _problem(detail, _path(detail), tree.place, model, is_key)


def _path(detail: ErrorDetails) -> Path:
    return tuple(step for step in detail["loc"] if step != "[key]")


def _without_consequences(
    details: list[ErrorDetails], model: type[Model]
) -> Iterator[ErrorDetails]:
    """Leave out what only follows: a list too short as its items are wrong, a key misspelt or not filled in."""
    misspelt = {
        (*_path(detail)[:-1], key)
        for detail in details
        if detail["type"] == "extra_forbidden"
        for key in _meant_keys(_path(detail), model)
    }
    above = {one["loc"][:end] for one in details for end in range(len(one["loc"]))}
    for detail in details:
        follows = {
            "too_short": detail["loc"] in above,
            "missing": _path(detail) in misspelt,
        }
        if not (_is_unfilled(detail) or follows.get(detail["type"])):
            yield detail


def _is_unfilled(detail: ErrorDetails) -> bool:
    """Whether it is about what the editor has still to fill in, which is told already."""
    typed = detail["input"] if isinstance(detail["input"], str) else ""
    return any(UNFILLED in str(part) for part in (typed, *detail["loc"]))


def _meant_keys(path: Path, model: type[Model]) -> list[str]:
    """Return the keys that the unknown one at the end of `path` was probably meant to be."""
    return nearest_value(str(path[-1]), known_keys(model, path[:-1]))


def _elsewhere(path: Path, model: type[Model]) -> str:
    """Return where a key belongs that the record knows at another place, or an empty string."""
    key = str(path[-1])
    groups = [f"“{group}”下面" if group else "记录的最外一层" for group in groups_with(model, key)]
    return f"“{key}”要写在{'、'.join(groups[:_MOST_GROUPS])}" if groups else ""


_MOST_GROUPS = 3


def _instead(path: Path, model: type[Model], given: Collection[str | int]) -> str:
    """Return the key that was meant, or else all that are known here; never one that is given."""
    meant = [key for key in _meant_keys(path, model) if key not in given]
    known = [key for key in known_keys(model, path[:-1]) if key not in given]
    listed = f"此处还可以写：{'、'.join(known)}" if known else "此处的键都已写了，请删去这一行"
    return asked(meant) or listed


def _problem(
    detail: ErrorDetails, path: Path, place: Place, model: type[Model], is_key: bool
) -> Problem:
    kind, key = detail["type"], str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        hint = _elsewhere(path, model) or _instead(path, model, place.keys(*path[:-1]))
        return error("unknown-key", place.key(*path), f"不认识的键“{key}”", hint)
    told = meaning(model, path)
    if kind == "missing":
        mark = place.value(*path[:-1])
        hint = f"请加上一行 {key}: ……（{told.removeprefix(f'{key}：')}）"
        return error("missing-key", mark, f"缺少必填的键“{key}”", hint)
    mark = place.key(*path) if is_key else place.value(*path)
    if detail["input"] == "" and not is_key:
        what = f"列表的第 {path[-1] + 1} 项" if path and isinstance(path[-1], int) else f"“{key}”"
        return error("empty-value", mark, f"{what}没有值", f"请填写，或删去这一行。{told}")
    return error("wrong-value", mark, complaint(detail), meant(detail) + told)
