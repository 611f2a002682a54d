"""Composes the documents of an appointment matter in the standard wording of their genres."""

from collections.abc import Iterator
from dataclasses import replace

from generator.documents.citation import cited
from generator.documents.document import Document, Genre
from generator.documents.links import links_from
from generator.documents.markdown import Markdown
from generator.documents.prose import prose
from generator.documents.templates import fill
from generator.kinds.appointment.changes import Change, changes, grouped, printed, proposed
from generator.kinds.appointment.model import Appointment
from generator.kinds.appointment.parts import Decision, Letter, MatterPart, Motion, NameList, Notice
from generator.kinds.appointment.titles import (
    LETTER_TITLE,
    decision_title,
    motion_title,
    name_list_title,
    notice_title,
)
from generator.kinds.kind import document_id
from generator.link.mentions import Mentions, holding
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.values import Day
from generator.model.verbs import Verb


def compose(record: Record[Appointment], scope: Scope) -> tuple[Document, ...]:
    """Return the documents of the matter, in the order of the procedure."""
    return tuple(_Composer(record, scope).documents())


class _Composer:
    """The documents of one record; holds what they share."""

    def __init__(self, record: Record[Appointment], scope: Scope) -> None:
        self.record, self.scope = record, scope
        self.matter = record.data
        self.meeting = scope.deciding(self.matter)
        self.committee = self.meeting.body

    def documents(self) -> Iterator[Document]:
        matter = self.matter
        if matter.motion:
            yield self.motion("motion", matter.motion)
        if matter.chairpersons_motion:
            yield self.motion("chairpersons-motion", matter.chairpersons_motion, matter.motion)
        if matter.letter and not matter.letter.annexed_as:
            yield self.letter(matter.letter)
        if matter.decision:
            yield self.decision(matter.decision)
        if matter.notice:
            yield self.notice(matter.notice)
        if matter.name_list:
            yield self.name_list(matter.name_list)

    def motion(self, name: str, part: Motion, proposal: Motion | None = None) -> Document:
        """Compose a motion; `proposal` is the motion that it passes on."""
        by, basis = self.scope.body(part.by).name, cited(part.basis, self.scope)
        if proposal and proposal.number:
            basis += (f"《{self.motion_title(proposal)}》（{proposal.number}）",)
        letter = self.matter.letter if name == "motion" else None
        annex = letter if letter and letter.annexed_as else None
        annexes = (annex.annexed_as,) if annex and annex.annexed_as else ()
        body = self.fill(
            "motion",
            part,
            self.changes(part),
            to=part.to or part.salutation or self.meeting.name,
            draft=self.decision_title() if part.submits_draft else "",
            annexes=annexes,
            basis=basis,
            signatory=self.signatory(part),
            proposed_by=self.scope.named(part.proposed_by) if part.proposed_by else "",
            annex=self.letter_body(annex) if annex else None,
        )
        return replace(
            self.document(name, Genre.MOTION, part, self.motion_title(part), body),
            issuer=by,
            addressees=(self.scope.body(part.to).name if part.to else self.meeting.full_name,),
            signatories=(self.signatory(part),),
            basis=basis,
            annexes=annexes,
        )

    def letter(self, part: Letter) -> Document:
        person = self.changes(part)[0].person.name
        return replace(
            self.document("letter", Genre.LETTER, part, LETTER_TITLE, self.letter_body(part)),
            issuer=person,
            addressees=(self.scope.body(part.to).name if part.to else self.committee.name,),
            signatories=(person,),
        )

    def decision(self, part: Decision) -> Document:
        basis = cited(part.basis, self.scope)
        body = self.fill("decision", part, self.changes(part), basis=basis)
        return replace(
            self.document("decision", Genre.DECISION, part, self.decision_title(), body),
            basis=basis,
        )

    def notice(self, part: Notice) -> Document:
        about = tuple(
            replace(change, verb=part.verbs.get(change.verb, change.verb))
            for change in self.changes(part)
        )
        basis = cited(part.basis, self.scope)
        voted = part.voted or self.meeting.date
        body = self.fill("notice", part, about, to=part.to, basis=basis, voted=voted)
        return replace(
            self.document("notice", Genre.NOTICE, part, notice_title(about), body),
            addressees=(self.scope.body(part.to).name,),
            basis=basis,
        )

    def name_list(self, part: NameList) -> Document:
        about = self.changes(part)
        body = self.fill("name-list", part, about, proposed=proposed(printed(about, part)))
        title = name_list_title(self.committee.name)
        return self.document("name-list", Genre.APPOINTMENTS, part, title, body)

    def document(
        self, name: str, genre: Genre, part: MatterPart, title: str, body: Markdown
    ) -> Document:
        """Return what the documents of the matter have in common; the committee is the issuer."""
        return Document(
            id=document_id(self.record, name),
            genre=genre,
            title=part.title or title,
            issuer=self.committee.name,
            date=self.date(part),
            body=body,
            matter=f"{self.record.issue_id}/{self.matter.matter or self.record.name}",
            number=part.number or "",
            meeting=self.meeting.meeting_name,
            mentions=self.mentions(part),
        )

    def date(self, part: MatterPart) -> Day:
        return part.date or self.meeting.date

    def changes(self, part: MatterPart) -> tuple[Change, ...]:
        return changes(self.matter, part, self.scope)

    def mentions(self, part: MatterPart) -> Mentions:
        about = self.changes(part)
        named = sum((holding(change.person, change.offices) for change in about), Mentions())
        return named + self.scope.mentions(part)

    def motion_title(self, part: Motion) -> str:
        return part.title or motion_title(self.scope.body(part.by).name, self.changes(part))

    def decision_title(self) -> str:
        """Return the title of the decision, which the motion may quote before it is taken."""
        part = self.matter.decision or Decision()
        return part.title or decision_title(self.committee.name, self.changes(part))

    def signatory(self, part: Motion) -> str:
        by = self.scope.body(part.by).name
        if not part.signed:
            return by
        offices = self.scope.offices(part.signed.office, part.by)
        return f"{offices[0].text} {self.scope.person(part.signed.person).name}"

    def letter_body(self, part: Letter) -> Markdown:
        to = part.to or self.committee.name
        return self.fill("letter", part, self.changes(part), to=to)

    def fill(
        self, template: str, part: MatterPart, about: tuple[Change, ...], **more: object
    ) -> Markdown:
        if part.wording:
            page_id = document_id(self.record, template)
            return prose(part.wording, links_from(page_id, self.record.enclosures))
        about = printed(about, part)
        return fill(
            f"appointment/{template}.md.j2",
            part=part,
            groups=grouped(about),
            change=about[0],
            resigns=about[0].verb is Verb.ACCEPT_RESIGNATION,
            acts=about[0].verb is Verb.DECIDE_TO_ACT,
            meeting=self.meeting,
            committee=self.committee,
            date=self.date(part),
            **more,
        )
