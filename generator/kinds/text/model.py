"""The record of a long text: what it is, and what only some genres say."""

from enum import StrEnum

from pydantic import Field

from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.refs import BodyRef, ListedRef
from generator.model.values import Count, Ordinal, Text


class TextGenre(StrEnum):
    """The genres of texts."""

    REPORT = "report"
    INSPECTION = "inspection"
    SURVEY = "survey"
    SUPERVISION = "supervision"
    OPINIONS = "opinions"
    EXPLANATION = "explanation"
    NORMATIVE = "normative"
    SPEECH = "speech"
    NAME_LIST = "name-list"
    CIRCULAR = "circular"
    NEWSLETTER = "newsletter"


class Answer(Model):
    """What deliberation opinions demand: a written answer within so many months."""

    within: Ordinal
    to: BodyRef
    supervisor: BodyRef | None = None
    responsible: tuple[BodyRef, ...] = ()


class Names(Model):
    """One list of a name list, in printed order; women are marked where the original marks them."""

    heading: Text
    people: tuple[ListedRef, ...] = Field(min_length=1)
    count: Count | None = None
    marks_women: bool = False


class TextRecord(Prose):
    """One text."""

    genre: TextGenre
    answer: Answer | None = None
    names: tuple[Names, ...] = ()
