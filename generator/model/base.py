"""The base of every record: frozen, closed to unknown keys, names in YAML are names here.

What an editor may write is explained where it stands: a Chinese docstring below each key, a Chinese
label beside each value of an enumeration. The JSON Schema reads them.
"""

from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict
from pydantic.config import JsonValue


class Model(BaseModel):
    """A frozen value that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


def needs(*groups: tuple[str, ...]) -> ConfigDict:
    """Return the configuration of a model that needs at least one key of each of `groups`.

    It tells editors' programs; a validator tells the editor.
    """
    each: list[JsonValue] = [{"anyOf": [{"required": [key]} for key in keys]} for keys in groups]
    return ConfigDict(json_schema_extra={"allOf": each})


class Labelled(StrEnum):
    """The values that a key may have, each with what it means to an editor."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        """Return the member for `value`; the label is no part of it."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member
