"""The registers of words: those that are no slip, and those that are easily mistyped."""

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.base import Model
from generator.model.values import Text


class KnownWord(Model):
    """A word that no dictionary has and that is no slip: a coinage, a term of a trade, a place."""

    word: Text
    """一个词，没有写错而词典里没有的，如 赋能减证"""
    note: Text | None = None
    """说明，给编辑看"""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        word = {"type": "string", "pattern": r"\S", "description": "词"}
        return {"anyOf": [handler(core), word]}

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: object) -> object:
        return {"word": value} if isinstance(value, str) else value


class Confusable(Model):
    """A word that is easily typed for another, and where the same characters are no mistake."""

    wrong: Text
    """写错的词，如 按装"""
    right: Text
    """应写的词，如 安装；有几种写法的用“或”连接"""
    unless: tuple[Text, ...] = ()
    """含有这几个字而没有写错的词语，如 按装机容量；在这些词语里不报"""
    note: Text | None = None
    """说明，印在报告里"""
