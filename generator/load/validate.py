"""A tree -> a model: pydantic's findings, each at its line and in Chinese."""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import ErrorDetails

from generator.load.builder import Tree
from generator.model.base import Model
from generator.model.record import Located
from generator.model.recorded import Recorded
from generator.place import Path, Place
from generator.problems import Problem, error
from generator.suggest import did_you_mean

M = TypeVar("M", bound=Model)


def validate(tree: Tree, model: type[M]) -> tuple[Located[M] | None, list[Problem]]:
    """Return the model that the tree says, or every problem with it."""
    try:
        return Located(model.model_validate(tree.value), tree.place), []
    except ValidationError as bad:
        found = list(_problems(bad, tree, model))
        return None, list({(p.line, p.column, p.message): p for p in found}.values())


def _problems(bad: ValidationError, tree: Tree, model: type[Model]) -> Iterator[Problem]:
    for detail in _without_consequences(bad.errors()):
        path = tuple(step for step in detail["loc"] if step != "[key]")
        is_key = "[key]" in detail["loc"]
        yield _problem(detail, path, tree.place, model, is_key)


def _without_consequences(details: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Leave out that a list is too short where it is so only because its items are wrong."""
    for detail in details:
        inside = (other["loc"][: len(detail["loc"])] == detail["loc"] for other in details)
        if detail["type"] != "too_short" or sum(inside) == 1:
            yield detail


def _problem(
    detail: ErrorDetails, path: Path, place: Place, model: type[Model], is_key: bool
) -> Problem:
    kind, key = detail["type"], str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        known = _keys(model, path[:-1])
        hint = did_you_mean(key, known) or f"此处可用的键：{'、'.join(known)}"
        return error("unknown-key", place.key(*path), f"不认识的键“{key}”", hint)
    if kind == "missing":
        mark = place.value(*path[:-1])
        return error("missing-key", mark, f"缺少必填的键“{key}”", f"请加上一行 {key}: ……")
    mark = place.key(*path) if is_key else place.value(*path)
    if detail["input"] == "" and not is_key:
        return error("empty-value", mark, f"“{key}”没有值", "请填写，或删去这一行")
    hint = _FULL_WIDTH if _is_mapping_expected(detail) else _where(path)
    return error("wrong-value", mark, f"“{_found(detail)}”不对：{_expected(detail)}", hint)


_FULL_WIDTH = "冒号是不是全角的“：”？请改成半角冒号，后面加一个空格"


def _is_mapping_expected(detail: ErrorDetails) -> bool:
    """Whether a text with a full-width colon stands where keys and values should."""
    value = detail["input"]
    return isinstance(value, str) and "：" in value and "键: 值" in _expected(detail)


def _where(path: Path) -> str:
    return f"此处是 {'.'.join(str(step) for step in path)}" if path else ""


def _found(detail: ErrorDetails) -> str:
    value = detail["input"]
    if isinstance(value, str):
        return value if len(value) <= 40 else value[:40] + "……"
    return {"dict": "一组键值", "list": "一个列表"}.get(type(value).__name__, "此处的内容")


_EXPECTED = {
    "string_type": "应为文字",
    "string_too_short": "不能为空",
    "int_type": "应为整数",
    "greater_than_equal": "不能小于 0",
    "less_than_equal": "数太大",
    "bool_parsing": "应为 true 或 false",
    "bool_type": "应为 true 或 false",
    "tuple_type": "应为列表（每项一行，以 “- ” 开头）",
    "mapping_type": "应为一组“键: 值”",
    "dict_type": "应为一组“键: 值”",
    "model_type": "应为一组“键: 值”",
    "model_attributes_type": "应为一组“键: 值”",
    "too_short": "至少要有一项",
}


def _expected(detail: ErrorDetails) -> str:
    """Return what was expected, in Chinese; the value types say it themselves."""
    kind = detail["type"]
    if kind == "wrong_value":
        return detail["msg"]
    if kind == "enum":
        return f"应为下列之一：{detail['ctx']['expected'].replace(' or ', ', ')}"
    return _EXPECTED.get(kind, detail["msg"])


def _keys(model: type[Model], path: Path) -> list[str]:
    """Return the keys that are known at `path`, read from the model's JSON Schema."""
    schema = model.model_json_schema()
    node = schema
    for step in path:
        node = _inside(_resolved(node, schema), step)
    # Its own keys first; what every record may say comes last.
    return sorted(
        _resolved(node, schema).get("properties", {}), key=lambda key: key in Recorded.model_fields
    )


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
