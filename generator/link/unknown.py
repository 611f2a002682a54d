"""What a reference names that is not known; one function for each type of reference."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from generator.link.corpus import Scope, named_people
from generator.link.walk import Reference
from generator.model.refs import Basis, BodyRef, MeetingRef, OfficeRef, RecordRef, Signatory
from generator.place import Place
from generator.problems import Problem, error
from generator.suggest import did_you_mean


@dataclass(frozen=True)
class Unknown:
    """A name that is not known: the rule, what it is in Chinese, the names that are known."""

    rule: str
    what: str
    text: str
    known: Collection[str]


def reference_problems(reference: Reference, scope: Scope, place: Place) -> Iterator[Problem]:
    """Yield what `reference` names in vain, at its place in the file.

    What could not be read has been reported already; that it is not known only follows from that.
    """
    broken = scope.corpus.content.broken
    for find in _FINDERS:
        for one in find(reference, scope):
            if not _unread(one, scope) & broken:
                hint = did_you_mean(one.text, one.known) + _HINTS[one.rule]
                yield error(one.rule, reference.mark(place), f"{one.what}“{one.text}”", hint)


_HINTS = {
    "unknown-person": "请核对姓名；新的人要先登记在 content/registers/people/",
    "unknown-body": "请核对名称；新的机构或简称要先登记在 content/registers/bodies/",
    "unknown-office": "职务要写成“机构名称加职务”，机构要先登记在 content/registers/bodies/",
    "unknown-statute": "请核对名称；新的法规要先登记在 content/registers/statutes/",
    "unknown-meeting": "本期没有这次会议的记录（meetings/）",
    "unknown-record": "要写本期另一份记录的文件名，不带 .yml",
}

_REGISTERS = {
    "unknown-person": "registers/people",
    "unknown-body": "registers/bodies",
    "unknown-office": "registers/bodies",
    "unknown-statute": "registers/statutes",
}


def _unread(unknown: Unknown, scope: Scope) -> frozenset[str]:
    """Return the ids of what would make `unknown` known, had it been read."""
    if unknown.rule in _REGISTERS:
        return frozenset({_REGISTERS[unknown.rule]})
    if unknown.rule == "unknown-record":
        return frozenset({f"{scope.issue_id}/{unknown.text}"})
    # Any unread meeting of the issue may have been this one, and its committee any body.
    return frozenset({"registers/bodies", f"{scope.issue_id}/meetings"})


def _people(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    people = scope.corpus.people
    for name in named_people(reference.value):
        if name not in people:
            ids = [person.key for person in people.values() if person.name == name]
            what = f"姓名对应不止一人（请写 {' 或 '.join(ids)}）：" if ids else "没有登记的人"
            if any(name.endswith(known) for known in people):
                what = "职务和姓名之间要有一个空格："
            yield Unknown("unknown-person", what, name, people.keys())


def _body(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    if isinstance(reference.value, BodyRef) and not scope.find_body(reference.value):
        names = scope.corpus.bodies.names
        yield Unknown("unknown-body", "没有登记的机构", reference.value, names)


def _office(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text = reference.value
    if isinstance(text, Signatory):
        office, beside = text.office, getattr(reference.owner, "by", None)
        if beside and not scope.find_body(beside):
            return
    else:
        office, beside = (text if isinstance(text, OfficeRef) else ""), None
    if office and not scope.offices(office, beside):
        yield Unknown("unknown-office", "找不到机构的职务", office, scope.corpus.bodies.names)


def _meeting(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    if isinstance(reference.value, MeetingRef) and not scope.find_meeting(reference.value):
        meetings = list(scope.meetings())
        same = [m.name_of_record for m in meetings if m.session == reference.value]
        what = f"会议不止一次（请写 {' 或 '.join(same)}）：" if same else "本期没有的会议"
        sessions = [meeting.session for meeting in meetings]
        yield Unknown("unknown-meeting", what, reference.value, [] if same else sessions)


def _record(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text = reference.value
    if isinstance(text, RecordRef) and f"{scope.issue_id}/{text}" not in scope.corpus.records:
        names = [record.name for record in scope.records()]
        yield Unknown("unknown-record", "本期没有的记录", text, names)


def _statute(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text, statutes = reference.value, scope.corpus.statutes
    if isinstance(text, Basis) and not text.is_document and text.statute not in statutes:
        yield Unknown("unknown-statute", "没有登记的法规", text.statute, statutes.keys())


_FINDERS: tuple[Callable[[Reference, Scope], Iterator[Unknown]], ...] = (
    _people,
    _body,
    _office,
    _meeting,
    _record,
    _statute,
)
