"""Dates, as precise as they were printed."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.model.parsed import scalar_schema, wrong

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

    def closes(self, first: "Day") -> "Day":
        """Return this day as the last of a time that began on `first`; the two are printed together.

        Raises the error of a value where it lies before `first`, or says more or less of the day.
        """
        if bool(self.month) != bool(first.month) or bool(self.day) != bool(first.day):
            raise wrong(f"起止日期是{first}和{self}，要写得一样细：都写到日，或者都写到月")
        if self < first:
            raise wrong(f"起止日期是{first}和{self}，开始的日期在结束的日期之后")
        return self

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
        return scalar_schema(_DAY, _DAY_EXPECTED)
