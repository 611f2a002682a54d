"""Values that are numbers: with the digits that were printed, or whole ones to count with."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.model.parsed import Parsed, scalar_schema, wrong


class Percent(Parsed):
    """A percentage with exactly the digits that were printed, such as 98.2%."""

    expected = "百分数（如 98.2%）"
    form = re.compile(r"-?[0-9]+(\.[0-9]+)?%")

    @classmethod
    def guess(cls, text: str) -> str:
        """Return the number that is in `text`, as a percentage."""
        return _number(text) + "%"


class Number(Parsed):
    """A decimal number with exactly the digits that were printed, such as 1176.3."""

    expected = "数（如 1176.3，不带单位和千分位逗号）"
    form = re.compile(r"-?[0-9]+(\.[0-9]+)?")

    @classmethod
    def guess(cls, text: str) -> str:
        """Return the number that `text` begins with: 1,176.3亿元 -> 1176.3."""
        return _number(text)


def _number(text: str) -> str:
    """Return the number that `text` begins with, in half-width digits without commas."""
    narrow = unicodedata.normalize("NFKC", text).replace(",", "").replace(" ", "")
    found = Number.form.match(narrow)
    return found[0] if found else ""


_COUNT = re.compile(r"[0-9]{1,9}")


def _count(text: object) -> object:
    if isinstance(text, int):
        return text
    if not isinstance(text, str) or not _COUNT.fullmatch(text.strip()):
        meant = _number(text) if isinstance(text, str) else ""
        raise wrong("应为整数（如 39）", meant if _COUNT.fullmatch(meant) else "")
    return int(text)


@dataclass(frozen=True)
class _CountType:
    """A whole number from 0 to `most`, in Arabic digits."""

    most: int = 999_999_999

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        number = core_schema.int_schema(ge=0, le=self.most)
        return core_schema.no_info_before_validator_function(_count, number)

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(core), **scalar_schema(_COUNT, "整数（如 39）")}


Count = Annotated[int, _CountType()]

Ordinal = Annotated[int, _CountType(most=999)]
"""A number that is printed in Chinese numerals, as those of terms and sessions are."""

_OFFSET = re.compile(r"-?[0-9]{1,4}")


def _offset(text: object) -> object:
    if isinstance(text, int):
        return text
    if not isinstance(text, str) or not _OFFSET.fullmatch(text.strip()):
        raise wrong("应为整数（如 2、-4）")
    return int(text)


@dataclass(frozen=True)
class _OffsetType:
    """A whole number, by which pages are counted otherwise."""

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_offset, core_schema.int_schema())

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(core), **scalar_schema(_OFFSET, "整数（如 2、-4）")}


Offset = Annotated[int, _OffsetType()]
