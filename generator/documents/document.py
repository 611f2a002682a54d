"""A document: what is printed, with everything that its page says of it."""

from dataclasses import dataclass, field

from generator.documents.markdown import Markdown, escape
from generator.link.mentions import Mentions
from generator.model.base import Labelled
from generator.model.registers import Person
from generator.model.values import Day


class Genre(Labelled):
    """The genres of documents, each with what readers call it."""

    AGENDA = "agenda", "会议议程"
    SCHEDULE = "schedule", "会议日程"
    MINUTES = "minutes", "会议纪要"
    PRESENT = "present", "出席人员名单"
    IN_ATTENDANCE = "in-attendance", "列席人员名单"
    MOTION = "motion", "议案"
    LETTER = "letter", "辞呈"
    DECISION = "decision", "决定"
    ANNOUNCEMENT = "announcement", "公告"
    ELECTION = "election", "选举结果"
    RECALL = "recall", "罢免结果"
    CHOICE = "choice", "推选结果"
    CREDENTIALS = "credentials", "代表资格审查报告"
    NOTICE = "notice", "任免通知"
    APPOINTMENTS = "appointments", "任免名单"
    CIRCULAR = "circular", "通报"
    TABLE = "table", "测评统计表"
    REPORT = "report", "报告"
    INSPECTION = "inspection", "视察报告"
    SURVEY = "survey", "调研报告"
    SUPERVISION = "supervision", "督办报告"
    LAW_INSPECTION = "law-inspection", "执法检查报告"
    INQUIRY = "inquiry", "专题询问"
    AUDIT = "audit", "审计报告"
    REVIEW = "review", "备案审查报告"
    RESPONSE = "response", "研究处理情况报告"
    PLAN = "plan", "监督计划"
    LEGISLATIVE_PLAN = "legislative-plan", "立法计划"
    OPINIONS = "opinions", "审议意见"
    EXPLANATION = "explanation", "说明"
    NORMATIVE = "normative", "规范性文件"
    SPEECH = "speech", "讲话"
    NAME_LIST = "name-list", "名单"
    HANDLING = "handling", "办理情况报告"
    REPLY = "reply", "建议答复"
    NEWSLETTER = "newsletter", "简报"
    REGULATION = "regulation", "法规"
    RESOLUTION = "resolution", "决议"
    ANNEX = "annex", "附件"
    OTHER = "other", "其他文件"


@dataclass(frozen=True)
class Document:
    """One document of a matter. `id` is its address; `body` is what follows the title."""

    id: str
    genre: Genre
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
    """What is annexed to it, by title: in its own text, or as documents of their own."""
    annexed_to: str = ""
    """Of an annex that is a document of its own: the id of the document that it belongs to."""
    annexed_as: str = ""
    """What such an annex is called above its title: 附件, or 附件2 of several."""
    title_in_text: str = ""
    is_abstract: bool = False
    imprint: tuple[tuple[str, str], ...] = ()
    mentions: Mentions = field(default_factory=Mentions)
    particulars: tuple[tuple[str, str], ...] = ()
    """What its kind says of it besides, label and value: when it is in force, how the vote was."""
    outline: tuple[tuple[str, str], ...] = ()
    """Address and words of its chapters, for a list of contents that the document itself lacks."""
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
