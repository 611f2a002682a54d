"""What keys a model knows at a place, and what they mean to an editor, from its JSON Schema."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from pydantic.json_schema import JsonSchemaValue

from generator.model.base import Model
from generator.model.recorded import Recorded
from generator.place import Path


def known_keys(model: type[Model], path: Path) -> Mapping[str, str]:
    """Return the keys that are known at `path` with what each means; those of every record last."""
    *_, node = _nodes(model, path)
    found = {key: str(of.get("description", "")) for key, of in node.get("properties", {}).items()}
    return {key: found[key] for key in sorted(found, key=lambda key: key in Recorded.model_fields)}


@lru_cache
def groups_with(model: type[Model], key: str) -> tuple[str, ...]:
    """Return the groups of a model in which `key` is known: answer, minutes 的 items; the nearest first.

    The record itself is an empty string.
    """
    schema = _schema(model)
    found: list[str] = []
    level = [("", _resolved(schema, schema))]
    seen: set[int] = set()
    while level:
        found += [name for name, node in level if key in node.get("properties", {})]
        below = [
            (_below(name, step), child)
            for name, node in level
            for step, child in _groups(node, schema)
        ]
        level = [one for one in below if id(one[1]) not in seen]
        seen |= {id(node) for _, node in level}
    return tuple(dict.fromkeys(found))


def _groups(
    node: JsonSchemaValue, schema: JsonSchemaValue
) -> Iterator[tuple[str, JsonSchemaValue]]:
    """Yield the groups within one by their keys, whether one or a list of them stands there."""
    for key, value in node.get("properties", {}).items():
        inner = _resolved(value, schema)
        while more := inner.get("items") or inner.get("additionalProperties"):
            inner = _resolved(more, schema)
        if "properties" in inner and key not in Recorded.model_fields:
            yield key, inner


def _below(name: str, key: str) -> str:
    return f"{name} 的 {key}" if name else key


def meaning(model: type[Model], path: Path) -> str:
    """Return what the innermost key of `path` that has an explanation means, as `key：meaning`."""
    told = ""
    for step, node in zip(path, _nodes(model, path), strict=False):
        if isinstance(step, str):
            described = node.get("properties", {}).get(step, {}).get("description")
            told = f"{step}：{described}" if described else told
    return told


def _nodes(model: type[Model], path: Path) -> Iterator[JsonSchemaValue]:
    """Yield the schema of the model, and that of the value at each step of `path`."""
    schema = _schema(model)
    node = _resolved(schema, schema)
    yield node
    for step in path:
        node = _resolved(_inside(node, step), schema)
        yield node


@lru_cache
def _schema(model: type[Model]) -> JsonSchemaValue:
    return model.model_json_schema()


def _resolved(node: JsonSchemaValue, schema: JsonSchemaValue) -> JsonSchemaValue:
    """Return what a reference or an optional value stands for."""
    while "$ref" in node or "anyOf" in node:
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rpartition("/")[2]]
        else:
            node = next(option for option in node["anyOf"] if option.get("type") != "null")
    return node


def _inside(node: JsonSchemaValue, step: str | int) -> JsonSchemaValue:
    found: JsonSchemaValue = (
        node.get("properties", {}).get(step)
        or node.get("items")
        or node.get("additionalProperties")
        or {}
    )
    return found
