"""Moves the values of keys that an earlier version had to where they stand now, with their places."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args

from generator.load.builder import Plain, Tree
from generator.model.base import Model
from generator.place import Place

Branches = Mapping[str | int, Tree]
"""What stands below a mapping or a list, by its key or position."""


def moved(tree: Tree, model: type[Model]) -> Tree:
    """Return a tree with the keys of today; a value whose place is taken stays where it is."""
    if not _moves(model):
        return tree
    branches = dict(_branches(tree))
    if not branches:
        return tree
    if isinstance(tree.value, list):
        return _grown(tree, {at: moved(one, model) for at, one in branches.items()})
    # Whether a move is to be made is asked of what was typed, not of what other moves leave.
    typed = set(branches)
    for key, move in model.moved.items():
        if key in typed and move.unless not in typed and not _is_taken(branches, move.to):
            _put(branches, move.to, branches.pop(key))
    for key, one in _inside(model):
        if key in branches:
            branches[key] = moved(branches[key], one)
    return _grown(tree, branches)


def _branches(tree: Tree) -> Branches:
    values: list[tuple[str | int, Plain]] = []
    if isinstance(tree.value, dict):
        values = [*tree.value.items()]
    elif isinstance(tree.value, list):
        values = [*enumerate(tree.value)]
    return {step: Tree(value, tree.place.children[step]) for step, value in values}


def _grown(tree: Tree, branches: Branches) -> Tree:
    """Return a tree with other branches."""
    values = {step: branch.value for step, branch in branches.items()}
    places = {step: branch.place for step, branch in branches.items()}
    whole: Plain = (
        [*values.values()]
        if isinstance(tree.value, list)
        else {str(step): value for step, value in values.items()}
    )
    return Tree(whole, tree.place._replace(children=places))


def _is_taken(branches: Branches, way: tuple[str, ...]) -> bool:
    """Whether a value stands at the end of the way, or bars it."""
    step, *rest = way
    if step not in branches or not rest:
        return step in branches
    return not isinstance(branches[step].value, dict) or _is_taken(
        _branches(branches[step]), tuple(rest)
    )


def _put(branches: dict[str | int, Tree], way: tuple[str, ...], value: Tree) -> None:
    """Put a value at the end of the way; what has to be made for it stands where the value does."""
    step, *rest = way
    if not rest:
        branches[step] = value
        return
    around = branches.get(step) or Tree({}, Place(value.place.mark, value.place.key_mark))
    inside = dict(_branches(around))
    _put(inside, tuple(rest), value)
    branches[step] = _grown(around, inside)


@cache
def _moves(model: type[Model]) -> bool:
    """Whether a model, or one inside it, had other keys."""
    return bool(model.moved) or bool(_inside(model))


@cache
def _inside(model: type[Model]) -> tuple[tuple[str, type[Model]], ...]:
    """Return the fields of a model that are, or list, models that had other keys."""
    fields = ((info.alias or name, info) for name, info in model.model_fields.items())
    found = ((key, one) for key, info in fields for one in _models(info.annotation))
    return tuple((key, one) for key, one in found if one is not model and _moves(one))


def _models(kind: object) -> Iterator[type[Model]]:
    """Yield the models that a type is, or is a list of."""
    if isinstance(kind, type) and issubclass(kind, Model):
        yield kind
    for one in get_args(kind):
        yield from _models(one)
