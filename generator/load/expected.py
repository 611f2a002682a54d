"""What was found and what was expected instead, in Chinese, for every error of pydantic's."""

import re
from collections.abc import Callable

from pydantic_core import ErrorDetails

from generator.suggest import asked, nearest_value

_MAPPING = "应为一组“键: 值”（每行一个，冒号用半角，后面加一个空格）"
_LIST = "应为列表（写成 [甲, 乙]，或者每项一行，以“- ”开头）"

_EXPECTED = {
    "string_type": "应为文字",
    "string_too_short": "不能为空",
    "int_type": "应为整数",
    "greater_than_equal": "不能小于 {ge}",
    "less_than_equal": "不能大于 {le}",
    "bool_parsing": "应为 true（是）或 false（否）",
    "bool_type": "应为 true（是）或 false（否）",
    "tuple_type": _LIST,
    "mapping_type": _MAPPING,
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "too_short": "至少要有一项",
}


def complaint(detail: ErrorDetails) -> str:
    """Return what was found and what was expected."""
    if detail["type"] == "wrong_value" and not isinstance(detail["input"], str):
        return str(detail["msg"])  # of a whole record: it says by itself what is missing
    return _found(detail["input"]) + _expected(detail)


def meant(detail: ErrorDetails) -> str:
    """Return the question whether something else was meant, or an empty string."""
    value, guess = detail["input"], _GUESSES.get(detail["type"])
    return guess(value, detail) if guess and isinstance(value, str) else ""


def _found(value: object) -> str:
    if value in ({}, []):
        return "此处是空的，"
    if isinstance(value, dict | list):
        return f"此处写成了{'列表' if isinstance(value, list) else '一组“键: 值”'}，"
    return f"“{_shortened(str(value))}”不对："


def _expected(detail: ErrorDetails) -> str:
    """Return what was expected; the value types say it themselves."""
    kind = detail["type"]
    if kind == "wrong_value":
        return detail["msg"]
    if kind == "choice":
        labels: dict[str, str] = detail["ctx"]["labels"]
        likely = nearest_value(str(detail["input"]), labels)
        values = [*likely, *(value for value in labels if value not in likely)]
        return f"应为{'、'.join(_choice(value, labels[value]) for value in values)}之一"
    words = _EXPECTED.get(kind)
    return words.format(**detail.get("ctx", {})) if words else detail["msg"]


def _choice(value: str, label: str) -> str:
    """Return a value in quotes; what is not Chinese is explained."""
    return f"“{value}”（{label}）" if value.isascii() else f"“{value}”"


def _shortened(value: str) -> str:
    return value if len(value) <= 40 else value[:40] + "……"


def _guessed_choice(value: str, detail: ErrorDetails) -> str:
    return asked(nearest_value(value, detail["ctx"]["labels"]))


def _guessed_boolean(value: str, detail: ErrorDetails) -> str:
    return asked({"是": ["true"], "否": ["false"]}.get(value, []))


def _guessed_list(value: str, detail: ErrorDetails) -> str:
    bare = value.strip("【】［］")
    return asked([f"[{value if bare == value else _parted(bare)}]"])


_GLUED = re.compile(r":(?! |$)")
"""A colon that makes no pair; what follows it may be a space that is not of half width."""


def _guessed_mapping(value: str, detail: ErrorDetails) -> str:
    if "：" in value:
        return "冒号是不是全角的“：”？请改成半角冒号，后面加一个空格。"
    return "冒号后面要有一个半角空格。" if _GLUED.search(value) else ""


def _guessed_value(value: str, detail: ErrorDetails) -> str:
    """Return what the type of a value takes it for; or how the items of a list are parted."""
    parted = _parted(value)
    if detail["loc"] and isinstance(detail["loc"][-1], int) and parted != value:
        return f"{asked([parted])}各项之间用半角逗号和空格。"
    return asked(filter(None, [detail["ctx"]["meant"]]))


def _parted(value: str) -> str:
    """Return the items that were typed as one, as a list has them."""
    return ", ".join(item.strip() for item in re.split("[，、；]", value))


_GUESSES: dict[str, Callable[[str, ErrorDetails], str]] = {
    "choice": _guessed_choice,
    "bool_parsing": _guessed_boolean,
    "tuple_type": _guessed_list,
    "mapping_type": _guessed_mapping,
    "dict_type": _guessed_mapping,
    "model_type": _guessed_mapping,
    "model_attributes_type": _guessed_mapping,
    "wrong_value": _guessed_value,
}
