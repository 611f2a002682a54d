"""Values that are text: of any form, or of a certain one. YAML scalars arrive as they were typed."""

import re
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
        return scalar_schema(cls.form, cls.expected)


def scalar_schema(form: re.Pattern[str], expected: str) -> JsonSchemaValue:
    """Return the JSON Schema of text of a form; YAML makes numbers of text that looks like one."""
    types = ["string"]
    if form.fullmatch("1.5"):
        types.append("number")
    elif form.fullmatch("2021"):
        types.append("integer")
    pattern = r"\S" if form is Parsed.form else f"^(?:{form.pattern})$"
    return {"type": types, "pattern": pattern, "patternErrorMessage": f"应为{expected}"}


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
