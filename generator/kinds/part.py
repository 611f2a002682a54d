"""What every document of a record that yields several may say."""

from generator.model.base import Model
from generator.model.refs import Wording
from generator.model.values import Day, Text


class Part(Model):
    """One of the documents of a record; `wording` where the original words it otherwise."""

    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""


class DatedPart(Part):
    """A document that may bear another date than the day of the meeting."""

    date: Day | None = None
    """成文日期；不写就是会议的日期"""
