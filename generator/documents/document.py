"""A document: what is printed, with everything that its page says of it."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.documents.markdown import Markdown, escape
from generator.link.mentions import Mentions
from generator.model.registers import Person
from generator.model.values import Day


class Genre(StrEnum):
    """The kinds of documents; the Chinese label is `label`."""

    MINUTES = "minutes"
    PRESENT = "present"
    IN_ATTENDANCE = "in-attendance"
    MOTION = "motion"
    LETTER = "letter"
    DECISION = "decision"
    NOTICE = "notice"
    CIRCULAR = "circular"
    TABLE = "table"
    REPORT = "report"
    INSPECTION = "inspection"
    SURVEY = "survey"
    SUPERVISION = "supervision"
    OPINIONS = "opinions"
    EXPLANATION = "explanation"
    NORMATIVE = "normative"
    SPEECH = "speech"
    NAME_LIST = "name-list"
    HANDLING = "handling"
    NEWSLETTER = "newsletter"

    @property
    def label(self) -> str:
        """What readers call it."""
        return _LABELS[self]


_LABELS = {
    Genre.MINUTES: "会议纪要",
    Genre.PRESENT: "出席人员名单",
    Genre.IN_ATTENDANCE: "列席人员名单",
    Genre.MOTION: "议案",
    Genre.LETTER: "辞呈",
    Genre.DECISION: "决定",
    Genre.NOTICE: "任免通知",
    Genre.CIRCULAR: "通报",
    Genre.TABLE: "测评统计表",
    Genre.REPORT: "报告",
    Genre.INSPECTION: "视察报告",
    Genre.SURVEY: "调研报告",
    Genre.SUPERVISION: "督办报告",
    Genre.OPINIONS: "审议意见",
    Genre.EXPLANATION: "说明",
    Genre.NORMATIVE: "规范性文件",
    Genre.SPEECH: "讲话",
    Genre.NAME_LIST: "名单",
    Genre.HANDLING: "办理情况报告",
    Genre.NEWSLETTER: "简报",
}


@dataclass(frozen=True)
class Document:
    """One document of a matter. `id` is its address; `body` is what follows the title."""

    id: str
    kind: Genre
    title: str
    issuer: str
    date: Day
    body: Markdown
    matter: str
    """The id of the record that leads the matter."""
    number: str = ""
    meeting: str = ""
    addressees: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    speaker: str = ""
    basis: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    title_in_text: str = ""
    is_abstract: bool = False
    imprint: tuple[tuple[str, str], ...] = ()
    mentions: Mentions = field(default_factory=Mentions)
    related: tuple[str, ...] = ()
    """The ids of the records that lead other matters which this document is about."""

    @property
    def people(self) -> tuple[Person, ...]:
        """Those whom it mentions by name: a record knows more people than each document prints."""
        names = (*self.signatories, *self.addressees, *(value for _, value in self.imprint))
        plain = (self.title, self.issuer, self.speaker, *names)
        said = _squeezed("".join((*map(escape, plain), self.body)))
        return tuple(one for one in self.mentions.people if _squeezed(escape(one.name)) in said)


def _squeezed(text: str) -> str:
    """Return a text without the spaces that pad names."""
    return "".join(text.split())
