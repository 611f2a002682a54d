"""The register of people."""

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.base import Labelled
from generator.model.refs import PersonRef
from generator.model.registers.reading import Read
from generator.model.values import Name


class Gender(Labelled):
    """What a source notes beside a name."""

    WOMAN = "女", "姓名旁注“女”"
    MAN = "男", "姓名旁注“男”"


class Person(Read):
    """A person: the name as stored (unpadded), what sets it apart from namesakes, its reading."""

    name: PersonRef
    """姓名，两个字的中间不加空格"""
    id: Name | None = None
    """同名的人各写一个编号（小写拼音，如 zhou-zheng-shuili），记录里就写编号"""
    gender: Gender | None = None
    """原件在姓名旁注明的性别"""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        name = {"type": "string", "pattern": r"\S", "description": "姓名"}
        return {"anyOf": [handler(core), name]}

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value

    @property
    def key(self) -> str:
        """What a record writes: the id of a namesake, else the name."""
        return self.id or self.name

    @property
    def is_woman(self) -> bool:
        """Whether a source notes 女 beside the name."""
        return self.gender is Gender.WOMAN
