"""Series and issues: what is published, when, by whom, and an issue's contents in printed order."""

import re
from collections.abc import Mapping
from typing import Self

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.acceptance import Accepting
from generator.model.base import Model, needs
from generator.model.enclosure import PdfName
from generator.model.nothing import NOTHING
from generator.model.refs import Basis, BodyRef
from generator.model.values import Count, Day, Offset, Parsed, Text, wrong
from generator.model.verbs import Verb


class PrintedPage(Parsed):
    """A printed page's number, or ~ where the document has none."""

    expected = "印刷页码（如 4；没有页码写 ~）"
    form = re.compile(r"[0-9]{1,5}")
    may_be_nothing = True

    @classmethod
    def parse(cls, text: str) -> "PrintedPage":
        """Return the page; an empty value and ~ mean that there is none."""
        if text.strip() in {"", *NOTHING}:
            return cls("")
        return super().parse(text)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return a schema that lets ~ be typed, which YAML reads as null."""
        schema = super().__get_pydantic_json_schema__(core, handler)
        return {**schema, "type": [*schema["type"], "null"]}


class DocumentName(Parsed):
    """A document as an issue's contents call it: <record>, or <record>/<part>."""

    expected = "本期一份文件的编号（如 zhao-xiaochuan/decision）"


class LocalVerbs(Model):
    """What the regulation of a province or city says of the verbs for some offices."""

    offices: tuple[Text, ...] = Field(min_length=1)
    """职务，机构的全称加职务，或者只写它的结尾（如 分院检察长）"""
    verbs: tuple[Verb, ...] = Field(min_length=1)
    """这些职务可用的动词（如 决定任命、决定免去）"""
    basis: Basis
    """依据的条例和条款（如 任免条例 第八条）"""


class Series(Accepting):
    """A series of publications, such as one standing committee's gazette."""

    title: Text
    """系列的名称，如 青禾县人大常委会公报"""
    region: Text
    """地区；市政府、县政府等简称按这个地区理解"""
    publisher: BodyRef | None = None
    """主办机构"""
    description: Text
    """一两句介绍"""
    verbs: tuple[LocalVerbs, ...] = ()
    """本地任免条例对一些职务的动词另有规定的，每条规定一项；校对规则 lawful-verb 以它为准，不印出"""
    leads: bool = False
    """首页是否以它的最新一期开头"""


class ContentsGroup(Model):
    """One group of an issue's contents: a heading, then documents with their printed pages."""

    heading: Text
    """目录里的小标题"""
    documents: Mapping[DocumentName, PrintedPage]
    """各份文件和印刷页码：文件的编号（如 zhao-xiaochuan/decision），冒号，页码；没有页码写 ~"""


class Issue(Accepting):
    """An issue: year, number in the year, running number of the series, date, contents."""

    model_config = needs(("title", "number"))

    year: Count
    """年份"""
    number: Count | None = None
    """本年第几号"""
    serial: Count | None = None
    """总第几号"""
    title: Text | None = None
    """期名；不写就是“某年第某号”"""
    date: Day
    """出版日期"""
    publisher: BodyRef | None = None
    """主办机构，与系列的不同时才写"""
    original: PdfName | None = None
    """本期印刷原件（扫描或者排版）的 PDF 的文件名；文件放在 issue.yml 旁边"""
    original_offset: Offset = 0
    """PDF 的页比印刷的页码多几页（如前面有两页封面、目录，写 2）；少几页写负数；一样的不写"""
    contents: tuple[ContentsGroup, ...]
    """目录，按印刷的次序分组"""

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not (self.title or self.number):
            raise wrong("title（期名）和 number（期号）至少要写一项")
        return self

    def page_of_original(self, printed: str) -> int | None:
        """Return the page of the PDF that a printed page is; None where there is no page, or no PDF."""
        return int(printed) + self.original_offset if self.original and printed else None

    @property
    def name(self) -> str:
        """How the issue is called: its own title, else 2021年第3号."""
        return self.title or f"{self.year}年第{self.number}号"
