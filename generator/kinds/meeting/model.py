"""The record of a meeting: when and where, who was there, what came of each item."""

from collections.abc import Mapping
from typing import Self

from pydantic import model_validator

from generator.model.base import Model
from generator.model.refs import OfficeRef, PersonRef, RecordRef, Signatory, Wording
from generator.model.sitting import Sitting
from generator.model.values import Count, Text, wrong


class Part(Model):
    """What every document of a meeting may say; `wording` where the original words it otherwise."""

    title: Text | None = None
    wording: Wording | None = None


class Present(Part):
    """Those present: the head count that the minutes state, the members by office in print order."""

    count: Count
    members: Mapping[Text, tuple[PersonRef, ...]]


class InAttendance(Part):
    """The list of those in attendance, each with an office."""

    members: Mapping[PersonRef, OfficeRef]


class Heard(Model):
    """A report heard: its record says who gave it and how it is called.

    `speaker_as` and `title_as` are the office and the title where the minutes word them otherwise.
    """

    report: RecordRef
    speaker_as: Text | None = None
    title_as: Text | None = None


class Item(Model):
    """A numbered item of the minutes: what was dealt with, and its outcome.

    `subject` or `heard` says what; `matters` names its other records; `summary` is an abstract of what
    the meeting asked for, in the editor's words.
    """

    outcome: Text
    subject: Text | None = None
    heard: tuple[Heard, ...] = ()
    note: Text | None = None
    concluded: Text | None = None
    matters: tuple[RecordRef, ...] = ()
    summary: Text | None = None

    @property
    def records(self) -> tuple[RecordRef, ...]:
        """The records that the item is about."""
        return (*(heard.report for heard in self.heard), *self.matters)

    @model_validator(mode="after")
    def _says_what(self) -> Self:
        if not (self.subject or self.heard):
            raise wrong("会议事项要写 subject（事项）或 heard（听取的报告）")
        return self


class Statement(Model):
    """A speech that the minutes mention after the items."""

    speaker: Signatory
    what: Text


class Minutes(Part):
    """The minutes: whom they name as in attendance, the items, the closing speeches."""

    in_attendance: tuple[Signatory, ...] = ()
    in_attendance_as: Text | None = None
    items: tuple[Item, ...]
    statements: tuple[Statement, ...] = ()


class Meeting(Sitting):
    """One meeting of a standing committee."""

    venue: Text
    chair: PersonRef
    present: Present
    in_attendance: InAttendance | None = None
    minutes: Minutes
