"""The base of every record: frozen, closed to unknown keys, names in YAML are names here.

What an editor may write is explained where it stands: a Chinese docstring below each key, a Chinese
label beside each value of an enumeration. The JSON Schema reads them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, model_validator
from pydantic.config import JsonValue
from pydantic_core import CoreSchema, core_schema

from generator.model.moved import Moves
from generator.model.nothing import Nothing


class Model(BaseModel):
    """A frozen value that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    moved: ClassVar[Moves] = {}
    """The keys that an earlier version had, and where their values stand now; `load` moves them."""

    @model_validator(mode="before")
    @classmethod
    def _without_what_is_nothing(cls, value: object) -> object:
        """Leave out a key that says that there is nothing, where that may be."""
        if not isinstance(value, dict) or not any(isinstance(v, Nothing) for v in value.values()):
            return value
        optional = {
            info.alias or name for name, info in cls.model_fields.items() if not info.is_required()
        }
        return {
            key: item
            for key, item in value.items()
            if not isinstance(item, Nothing) or key not in optional
        }


@dataclass(frozen=True)
class Unprinted:
    """Marks a key whose value reaches no output, with the reason; a test finds every other one."""

    reason: str


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

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the schema of the values; its error says what may be chosen."""
        return _choice(handler(source), cls)


@dataclass(frozen=True)
class Among:
    """Narrows a key to some values of an enumeration."""

    members: tuple[Labelled, ...]

    def __get_pydantic_core_schema__(
        self, source: type[Labelled], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the schema of these values; its error says what may be chosen."""
        values = core_schema.enum_schema(source, list(self.members), sub_type="str")
        return _choice(values, self.members)


def _choice(schema: CoreSchema, members: Iterable[Labelled]) -> CoreSchema:
    return core_schema.custom_error_schema(
        schema,
        custom_error_type="choice",
        custom_error_message="none of the values",
        custom_error_context={"labels": {str(member): member.label for member in members}},
    )
