"""Sentences that state facts of the issue, and the same with one of them wrong."""

from collections.abc import Iterator

from generator.check.facts.articles import articles
from generator.check.facts.deadlines import deadlines
from generator.check.facts.titles import document_titles
from generator.check.sittings import meeting_of
from generator.chinese import day, months, numeral
from generator.kinds.meeting.model import MeetingRecord
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record
from mutations.prose.planted import Sentence
from mutations.prose.slip import Prose
from mutations.prose.sounds import alike

_SOME = 4


def bodies(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A body with a character that sounds like the right one."""
    names = [name for name in scope.corpus.bodies.names if len(name) > 3]
    for name in prose.dice.sample(names, min(_SOME, len(names))):
        at = prose.dice.randrange(2, len(name))
        sounds = [char for char in alike(name, at) if char != name[at]]
        wrong = name[:at] + prose.dice.choice(sounds) + name[at + 1 :] if sounds else ""
        if wrong and wrong not in scope.corpus.bodies.names:
            for shape in ("听取了{}的报告。", "由{}牵头办理。", "会同{}、有关乡镇检查。"):
                yield shape.format(name), shape.format(wrong)


def meetings(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A meeting with its term, session and day, one of them another."""
    for held in scope.meetings():
        sitting = held.sitting
        if sitting.preparatory or not sitting.date.day or held.body.region != scope.series.region:
            continue
        date, name = day(sitting.date), held.full_name
        session, term = f"第{numeral(sitting.session)}次", f"第{numeral(sitting.term)}届"
        for shape in ("{}{}审议了报告。", "{}，{}通过了决定。", "据{}{}的决定办理。"):
            right = shape.format(date, name)
            yield right, right.replace(session, f"第{numeral(sitting.session + 3)}次")
            yield right, right.replace(term, f"第{numeral(sitting.term - 1)}届")
            other = f"{sitting.date.month}月{(sitting.date.day % 27) + 1}日"
            yield right, right.replace(f"{sitting.date.month}月{sitting.date.day}日", other)


def titles(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A quoted title with a character lost, doubled or another."""
    known = [
        one.title
        for one in document_titles(prose.corpus)
        if len(one.title) > 11 and one.record.startswith(scope.issue_id)
    ]
    for title in prose.dice.sample(known, min(_SOME, len(known))):
        at = prose.dice.randrange(max(0, title.find("关于")) + 2, len(title) - 1)
        if title[at] in "0123456789一二三四五六七八九十（）《》“”":
            continue
        sounds = [char for char in alike(title, at) if char != title[at]] or ["的"]
        wrong = prose.dice.choice(
            (
                title[:at] + title[at + 1 :],
                title[: at + 1] + title[at:],
                title[:at] + prose.dice.choice(sounds) + title[at + 1 :],
            )
        )
        for shape in ("会议审议了《{}》。", "按照《{}》的要求办理。"):
            yield shape.format(title), shape.format(wrong)


def numbers(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A document cited with another number."""
    for one in document_titles(prose.corpus):
        if "〔" in one.number and one.record.startswith(scope.issue_id):
            head, _, tail = one.number.partition("〕")
            digits = "".join(char for char in tail if char.isdecimal())
            if digits:
                wrong = f"{head}〕{int(digits) + prose.dice.randrange(1, 9)}号"
                for shape in ("依据《{}》（{}）办理。", "《{}》（{}）已经印发。"):
                    yield shape.format(one.title, one.number), shape.format(one.title, wrong)


def cited(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """An article that the statute does not have."""
    for title, known in articles(prose.corpus).items():
        right, wrong = (
            numeral(known.count // 2 + 1),
            numeral(known.count + prose.dice.randrange(1, 60)),
        )
        for shape in (
            "依照《{}》第{}条办理。",
            "《{}》第{}条第一款作了规定。" if not known.paragraphs else "依据《{}》第{}条的规定。",
        ):
            yield shape.format(title, right), shape.format(title, wrong)


def attendance(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """How many were due and came, otherwise than the meeting's record has it."""
    held = meeting_of(prose.corpus).get(record.id)
    meeting = (
        record.data
        if isinstance(record.data, MeetingRecord)
        else held.record.data
        if held
        else None
    )
    present = meeting.present if isinstance(meeting, MeetingRecord) else None
    if present and present.number:
        count, wrong = present.number, present.number + prose.dice.choice((-2, -1, 1, 2))
        for shape in (
            "会议实到{}人。",
            "实际出席会议的常委会组成人员{}人。",
            "实到常委会组成人员{}名，符合法定人数。",
        ):
            yield shape.format(count), shape.format(wrong)


def answers(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """Another deadline than that of the opinions."""
    known = deadlines(prose.corpus).get(record.id, frozenset())
    for within in known:
        wrong = max(known) + prose.dice.choice((1, 2))
        for shape in (
            "请在{}内书面报告办理结果。",
            "有关部门应当于{}内向常委会作出书面答复。",
            "{}内报告整改情况。",
        ):
            yield shape.format(months(within)), shape.format(months(wrong))
