"""What can be read of a record of which not all can, so that its other mistakes come out too."""

from collections.abc import Iterator
from typing import Annotated, TypeGuard, TypeVar, cast, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator.load.builder import Plain, Tree
from generator.model.base import Model
from generator.model.record import Located
from generator.place import Path

M = TypeVar("M", bound=Model)


def partial(tree: Tree, model: type[M]) -> Located[M]:
    """Return a model of the keys whose values can be read, without what is wrong inside them.

    A key that cannot be read at all is None, whatever its type: only references may be looked for.
    """
    values: dict[str, object] = {}
    children = dict(tree.place.children)
    for name, field in model.model_fields.items():
        typed = _child(tree, name)
        values[name], rest = _field(typed, field) if typed else (None, None)
        if rest:
            children[name] = rest.place
    place = tree.place._replace(children=children)
    # pydantic's plugin for mypy forgets that the class is a variable.
    return Located(cast("M", model.model_construct(None, **values)), place)


def with_defaults(located: Located[M]) -> Located[M]:
    """Return a partial model in which a key that may be left out has what it then stands for."""
    data = located.data
    left_out = {
        name: info.get_default()
        for name, info in type(data).model_fields.items()
        if not info.is_required() and getattr(data, name) is None
    }
    return Located(data.model_copy(update=left_out), located.place)


def _child(tree: Tree, name: str) -> Tree | None:
    if not isinstance(tree.value, dict) or name not in tree.value:
        return None
    return Tree(tree.value[name], tree.place.children[name])


def _field(tree: Tree, field: FieldInfo) -> tuple[object, Tree | None]:
    """Return what a field says, and what is left of it, when what is wrong has been taken out."""
    kind: TypeAdapter[object] = TypeAdapter(Annotated[field.annotation, field])  # type: ignore[arg-type]  # a type that is known only as it runs
    value, rest = _readable(tree, kind)
    inner = next(
        (one for one in (field.annotation, *get_args(field.annotation)) if _is_model(one)), None
    )
    if value is None and inner:
        located = partial(tree, inner)
        return located.data, Tree(tree.value, located.place)
    return value, rest


def _is_model(kind: object) -> TypeGuard[type[Model]]:
    return isinstance(kind, type) and issubclass(kind, Model)


def _readable(tree: Tree, kind: TypeAdapter[object]) -> tuple[object, Tree | None]:
    """Return the value that `kind` makes of what is left of `tree`, or None where nothing is."""
    try:
        return kind.validate_python(tree.value), tree
    except ValidationError as bad:
        wrong = set(_wrong(bad))
    rest = _without(tree, wrong)
    if () in wrong or rest.value == tree.value:
        return None, None
    return _readable(rest, kind)


def _wrong(bad: ValidationError) -> Iterator[Path]:
    """Yield the ways to what is wrong; where a key is missing, to what lacks it."""
    for detail in bad.errors():
        path = tuple(step for step in detail["loc"] if step != "[key]")
        yield path[:-1] if detail["type"] == "missing" else path


def _without(tree: Tree, paths: set[Path], here: Path = ()) -> Tree:
    """Return a tree without what stands at `paths`."""
    kept = [
        (key, _without(Tree(value, tree.place.children[key]), paths, (*here, key)))
        for key, value in _items(tree.value)
        if (*here, key) not in paths
    ]
    if isinstance(tree.value, list):
        # The items move up, and their places with them.
        steps: list[str | int] = list(range(len(kept)))
    else:
        steps = [key for key, _ in kept]
    children = {step: child.place for step, (_, child) in zip(steps, kept, strict=True)}
    return Tree(_like(tree.value, kept), tree.place._replace(children=children))


def _items(value: Plain) -> list[tuple[str | int, Plain]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def _like(value: Plain, kept: list[tuple[str | int, Tree]]) -> Plain:
    """Return `value` with the kept parts only."""
    if isinstance(value, dict):
        return {str(key): child.value for key, child in kept}
    return [child.value for _, child in kept] if isinstance(value, list) else value
