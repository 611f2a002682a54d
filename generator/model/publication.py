"""Series and issues: what is published, when, by whom, and an issue's contents in printed order."""

import re
from collections.abc import Mapping
from typing import Self

from pydantic import model_validator

from generator.model.acceptance import Accepting
from generator.model.base import Model
from generator.model.refs import BodyRef
from generator.model.values import Count, Day, Parsed, Text, wrong


class PrintedPage(Parsed):
    """A printed page's number, or ~ where the document has none."""

    expected = "印刷页码（如 4；没有页码写 ~）"
    form = re.compile(r"[0-9]{1,5}")

    @classmethod
    def parse(cls, text: str) -> "PrintedPage":
        """Return the page; an empty value and ~ both mean that there is none."""
        if text.strip() in {"", "~"}:
            return cls("")
        return super().parse(text)


class DocumentName(Parsed):
    """A document as an issue's contents call it: <record>, or <record>/<part>."""

    expected = "本期一份文件的编号（如 gao-yong/decision）"


class Series(Accepting):
    """A series of publications, such as one standing committee's gazette."""

    title: Text
    region: Text
    publisher: BodyRef | None = None
    description: Text
    leads: bool = False
    """Whether its latest issue is the one that the home page leads with."""


class ContentsGroup(Model):
    """One group of an issue's contents: a heading, then documents with their printed pages."""

    heading: Text
    documents: Mapping[DocumentName, PrintedPage]


class Issue(Accepting):
    """An issue: year, number in the year, running number of the series, date, contents."""

    year: Count
    number: Count | None = None
    serial: Count | None = None
    title: Text | None = None
    date: Day
    publisher: BodyRef | None = None
    contents: tuple[ContentsGroup, ...]

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not (self.title or self.number):
            raise wrong("title（期名）和 number（期号）至少要写一项")
        return self

    @property
    def name(self) -> str:
        """How the issue is called: its own title, else 2021年第3号."""
        return self.title or f"{self.year}年第{self.number}号"
