"""Values that a record may hold. YAML scalars arrive as the text that the editor typed."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Self

from pydantic import (
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.nothing import Nothing


def wrong(message: str, meant: str = "") -> PydanticCustomError:
    """Return the error that a value type raises: what was expected, in Chinese; what was meant."""
    return PydanticCustomError("wrong_value", "{message}", {"message": message, "meant": meant})


UNFILLED = "【填"
"""With this begins what a new record leaves for the editor to fill in: 【填姓名】."""


def _something(value: object) -> object:
    """Refuse a ~ or null where a text must be given."""
    if isinstance(value, Nothing):
        raise wrong("这里要写文字；原文就是这几个字的，请加引号")
    return value


_Something = BeforeValidator(_something)
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), _Something]
"""One or more characters of the editor's text."""


class Parsed(str):
    """A string of a certain form; `expected` says which, `form` is a full match for it."""

    expected = "文字"
    form = re.compile(r"\S.*", re.DOTALL)
    may_be_nothing = False
    """Whether ~ is a value, too."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return `text` as this type; raise PydanticCustomError when it has another form."""
        if not cls.form.fullmatch(text.strip()):
            meant = cls.guess(text)
            raise wrong(f"应为{cls.expected}", meant if cls.form.fullmatch(meant) else "")
        return cls(text.strip())

    @classmethod
    def guess(cls, text: str) -> str:
        """Return what text of another form was probably meant to be; it may be of no better form."""
        return "".join(text.split())

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        parsed = core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())
        if cls.may_be_nothing:
            return parsed
        return core_schema.no_info_before_validator_function(_something, parsed)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return _scalar(cls.form, cls.expected)


def _scalar(form: re.Pattern[str], expected: str) -> JsonSchemaValue:
    """Return the JSON Schema of text of a form; YAML makes numbers of text that looks like one."""
    types = ["string"]
    if form.fullmatch("1.5"):
        types.append("number")
    elif form.fullmatch("2021"):
        types.append("integer")
    pattern = r"\S" if form is Parsed.form else f"^(?:{form.pattern})$"
    return {"type": types, "pattern": pattern, "patternErrorMessage": f"应为{expected}"}


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


class Name(Parsed):
    """The name of a record, series or issue in ids and addresses."""

    expected = "小写字母、数字和连字符（如 zhao-xiaochuan）"
    form = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

    @classmethod
    def guess(cls, text: str) -> str:
        """Return `text` in small letters, joined by hyphens: Zhao_Xiaochuan -> zhao-xiaochuan."""
        return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")


class DocumentNumber(Parsed):
    """A document number, such as 青政〔2021〕47号 or 三次会议文件（20）."""

    expected = "文号（如 青政〔2021〕47号）"


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
        return {**handler(core), **_scalar(_COUNT, "整数（如 39）")}


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
        return {**handler(core), **_scalar(_OFFSET, "整数（如 2、-4）")}


Offset = Annotated[int, _OffsetType()]

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAY_EXPECTED = "日期（如 2021-09-22；只知年月写 2021-09）"


def _exists(text: str) -> bool:
    """Whether there is the year, month or day that `text` says as YYYY, YYYY-MM or YYYY-MM-DD."""
    try:
        date.fromisoformat(text + "0000-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def _guessed_day(text: str) -> str:
    """Return the form of a date that may be written otherwise, such as 2021年9月2日 or 2021.9.2."""
    found = re.findall("[0-9]+", unicodedata.normalize("NFKC", text))
    meant = "-".join(part.zfill(2) for part in found)
    return meant if _DAY.fullmatch(meant) else ""


@dataclass(frozen=True, order=True)
class Day:
    """A date of a document, as precise as it was printed: year, year and month, or day."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "Day":
        """Return the date that `text` says as YYYY, YYYY-MM or YYYY-MM-DD."""
        found, meant = _DAY.fullmatch(text.strip()), _guessed_day(text)
        if meant and not _exists(meant):
            raise wrong("没有这一天，应为真实的日期（如 2021-09-22）")
        if not found:
            raise wrong(f"应为{_DAY_EXPECTED}", meant)
        return cls(*(int(part or 0) for part in found.groups()))

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return _scalar(_DAY, _DAY_EXPECTED)
