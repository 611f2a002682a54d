"""How a name is read aloud, where the program would read it wrongly."""

import re
import unicodedata
from typing import Self

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.acceptance import Accepting
from generator.model.values import Parsed, Text, wrong


class Reading(Parsed):
    """The reading of a name in pinyin, one syllable a character; tones may be written."""

    expected = "拼音，每个字一个音节，用空格分开（如 ren fa xiang）"
    form = re.compile(r"[a-zü]+( [a-zü]+)*")

    @classmethod
    def parse(cls, text: str) -> "Reading":
        """Return the reading without tones; raise PydanticCustomError when it is none."""
        apart = unicodedata.normalize("NFD", text.lower())
        toneless = "".join(char for char in apart if char not in _TONES)
        return super().parse(unicodedata.normalize("NFC", toneless))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return a schema that lets tones be typed."""
        return {
            "type": "string",
            "pattern": r"^\S+( \S+)*$",
            "patternErrorMessage": f"应为{cls.expected}",
        }


_TONES = "\u0300\u0301\u0304\u030c"
"""Combining grave, acute, macron and caron: the four tones. The dots of ü are none of them."""


class Read(Accepting):
    """What is looked for by the sound of its name."""

    name: Text
    """名称"""
    reading: Reading | None = None
    """读音，程序读错的才写：每个字一个音节，用空格分开（如 ren fa xiang）"""

    @model_validator(mode="after")
    def _has_a_syllable_for_each_character(self) -> Self:
        if self.reading and len(self.reading.split()) != len(self.name):
            raise wrong(f"reading 应为{Reading.expected}")
        return self
