"""What an item of minutes says it dealt with, against the records that it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.chinese import numeral
from generator.kinds import kind_of
from generator.kinds.appointment.model import Appointment
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Item
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.decided import Decided
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.model.verbs import Verb
from generator.place import Mark

_DECISION = re.compile(r"(决定|决议)(（[^（）]*）)?》?$")
_PERSONNEL = re.compile(r"人事(任免|任命|免职)|(任免|任命|免职)(名单|事项|议案)")
_RESIGNATION = re.compile(r"接受(.{1,8}?)(同志)?(请求)?辞去")
_RESIGNS = {Verb.ACCEPT_RESIGNATION, Verb.APPROVE_RESIGNATION}
_VOTES = {BodyKind.CONGRESS, BodyKind.STANDING_COMMITTEE}
"""Organs that pass what they vote on; all others deal with a matter before or beside these."""
_HINT = "请核对纪要的事项和它的 matters"


def unlike(record: Record[Model], meeting: MeetingRecord, corpus: Corpus) -> Iterator[Finding]:
    """Yield every item that says another thing than its records do."""
    body = scope_of(corpus, record.series, record.issue).find_body(meeting.body)
    passes = body is None or body.kind in _VOTES
    for index, item in enumerate(meeting.items):
        if not item.subject:
            continue
        mark = record.place.value("minutes", "items", index, "subject")
        ids = [f"{record.issue_id}/{name}" for name in item.matters]
        if any(name in corpus.content.broken for name in ids):
            continue
        matters = [corpus.records[name] for name in ids if name in corpus.records]
        passed = passes and (item.vote is None or item.vote.adopted)
        said = _Said(item, item.subject, passed, record, meeting)
        yield from _item(said, matters, mark, corpus)


@dataclass(frozen=True)
class _Said:
    """An item, what it dealt with, and whether that was passed, so that a document must exist."""

    item: Item
    subject: str
    passed: bool
    record: Record[Model]
    meeting: MeetingRecord


def _item(
    said: _Said, matters: list[Record[Model]], mark: Mark, corpus: Corpus
) -> Iterator[Finding]:
    subject = said.subject
    appointments = [one.data for one in matters if isinstance(one.data, Appointment)]
    personnel = _PERSONNEL.search(subject)
    if personnel and not appointments and said.passed:
        message = "纪要说有人事任免，但没有写出任免的记录"
        yield Finding(mark, message, "请在 matters 里写出任免记录的文件名")
    elif personnel and appointments:
        yield from _kinds(personnel[0], appointments, mark)
    elif said.passed and _is_undecided(subject, matters):
        outcome = f"{said.item.outcome}{subject}"
        other = _elsewhere(said, corpus)
        message = f"纪要说“{outcome}”，但没有写出决定的记录"
        hint = "请在 matters 里写出决定记录的文件名"
        if other:
            message = f"纪要说“{outcome}”，本期的这件决定却写着{other[1]}"
            hint = f"请核对会次，见 {other[0].place.mark.path}；改对了，再在 matters 里写 {other[0].name}"
        yield Finding(mark, message, hint)
    yield from _resignation(subject, appointments, mark, corpus)


def _is_undecided(subject: str, matters: list[Record[Model]]) -> bool:
    is_decision = _DECISION.search(subject) is not None
    return is_decision and not any(kind_of(one).may_decide for one in matters)


def _elsewhere(said: _Said, corpus: Corpus) -> tuple[Record[Model], str] | None:
    """Return the decision of the issue that an item names and that says another session, and which."""
    subject = _MARKS.sub("", said.subject)
    for record in corpus.content.records:
        data = record.data
        if record.issue_id != said.record.issue_id or not isinstance(data, Decided):
            continue
        title = _MARKS.sub("", str(getattr(data, "title", None) or ""))
        passed = data.passed
        if not title or not (title.endswith(subject) or subject.endswith(title)):
            continue
        if passed and passed.session not in {None, said.meeting.session}:
            return record, f"由第{numeral(passed.session or 0)}次会议通过"
        held = meeting_of(corpus).get(record.id)
        if held and held.record.id != said.record.id:
            return record, f"属于{held.session}"
    return None


_MARKS = re.compile("[《》“”]")


def _kinds(said: str, appointments: list[Appointment], mark: Mark) -> Iterator[Finding]:
    """Yield where it is said that people are appointed or removed, and the records say otherwise."""
    verbs = {verb for data in appointments for verb in data.verbs}
    wrong = [verb for verb in verbs if verb.appoints == ("免职" in said)]
    if "任免" not in said and wrong:
        message = f"纪要说是“{said}”，记录里却有{'、'.join(sorted(wrong))}"
        yield Finding(mark, message, _HINT)


def _resignation(
    subject: str, appointments: list[Appointment], mark: Mark, corpus: Corpus
) -> Iterator[Finding]:
    said = _RESIGNATION.search(subject)
    if not said or not appointments:
        return
    resigning = {
        corpus.people[one.person].name if one.person in corpus.people else one.person
        for data in appointments
        for one in data.entries
        if one.verb in _RESIGNS
    }
    if not resigning:
        yield Finding(mark, f"纪要说接受{said[1]}辞职，记录里却不是辞职", _HINT)
    elif said[1] not in resigning:
        message = f"纪要说接受{said[1]}辞职，记录里辞职的是{'、'.join(sorted(resigning))}"
        yield Finding(mark, message, _HINT)
