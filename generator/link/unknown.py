"""What a reference names that is not known; one function for each type of reference."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.link.mentions import named_people
from generator.link.scope import Scope
from generator.link.walk import Reference
from generator.model.refs import (
    Basis,
    BodyRef,
    DocumentRef,
    MeetingRef,
    OfficeRef,
    RecordRef,
    Signatory,
)
from generator.model.registers import Person
from generator.suggest import asked


@dataclass(frozen=True)
class Unknown:
    """A name that is not known: the rule, what it is in Chinese, the names that are known.

    Where it is clear how to mend it, `hint` says so.
    """

    rule: str
    what: str
    text: str
    known: Collection[str]
    hint: str = ""


def find_unknown(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    """Yield what `reference` names in vain."""
    for find in _FINDERS:
        yield from find(reference, scope)


def _people(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    people = scope.corpus.people
    for name in named_people(reference.value):
        if name not in people:
            what, hint = _unknown_person(name, reference.value, people)
            yield Unknown("unknown-person", what, name, people.keys(), hint)


def _unknown_person(name: str, typed: str, people: Mapping[str, Person]) -> tuple[str, str]:
    """Return what is wrong with a name that is not known, and the hint if it is clear."""
    ids = [person.key for person in people.values() if person.name == name]
    if ids:
        return "不止一个人叫", f"请写其中一人的编号：{' 或 '.join(ids)}"
    office = typed.removesuffix(name).strip()
    if office in people:
        return "写在姓名位置上的是", f"先写职务，再写姓名：{asked([f'{name} {office}'])}"
    glued = next((known for known in people if name.endswith(known)), "")
    if glued:
        meant = asked([f"{name.removesuffix(glued)} {glued}"])
        return "没有登记的人", f"{meant}职务和姓名之间要有一个空格"
    return "没有登记的人", ""


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
        names = scope.corpus.bodies.names
        hint = "这是机构的名称，后面还要写职务" if scope.find_body(office) else ""
        if not hint and _POST.fullmatch(office):
            hint = "只写了职务，前面还要写机构的名称（如 青禾县水利局局长）"
        yield Unknown("unknown-office", "找不到机构的职务", office, names, hint)


_POST = re.compile(
    "(代理?|常务|副)*(主任委员|主任|秘书长|[省市州盟县区旗乡镇局厅部院处科所站校组社]长|检察长"
    "|主席|委员|书记|代表|[审检][判察]员)"
)
"""A post alone, for which no body's name is to be suggested: 主任 is not 主任会议 cut short."""


def _meeting(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    if isinstance(reference.value, MeetingRef) and not scope.find_meeting(reference.value):
        meetings = list(scope.meetings())
        same = [m.record.name for m in meetings if m.session == reference.value]
        alike = scope.corpus.meetings_by_name.get(reference.value, ())
        what = "不止有一次会议叫" if same or alike else "没有记录的会议"
        same = same or [meeting.record.id for meeting in alike]
        hint = f"请写其中一次会议的记录：{' 或 '.join(same)}" if same else ""
        named = (one for one in scope.corpus.meetings_by_name if _is_of_like_organ(one, reference))
        sessions = [*(m.session for m in meetings if "届" not in reference.value), *named]
        yield Unknown("unknown-meeting", what, reference.value, sessions, hint)


def _is_of_like_organ(name: str, reference: Reference) -> bool:
    """Whether a meeting may be meant by a name: by a congress's none of its committee, nor of another region.

    A slip in the region is one where all the rest is as it should be.
    """
    if "届" not in reference.value:
        return True
    (region, _, rest), (own, _, other) = (one.partition("第") for one in (name, reference.value))
    return _organ(name) == _organ(reference.value) and (region == own or rest == other)


def _organ(meeting: str) -> str:
    shortened = meeting.replace("常务委员会", "常委会")
    return next((one for one in _ORGANS if one in shortened), "")


_ORGANS = ("主席团", "主任会议", "常委会", "委员会")
"""What sits, as the name of a meeting has it, the narrower first; a congress has none of these."""


def _record(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text = reference.value
    if isinstance(text, RecordRef) and f"{scope.issue_id}/{text}" not in scope.corpus.records:
        names = [record.name for record in scope.records()]
        yield Unknown("unknown-record", "本期没有的记录", text, names)


def _document(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text, records = reference.value, scope.corpus.records
    if isinstance(text, DocumentRef) and text not in records:
        yield Unknown("unknown-document", "没有编号是这样的文件", text, records.keys())


def _statute(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text, statutes = reference.value, scope.corpus.statutes
    if isinstance(text, Basis) and not text.is_document and text.statute not in statutes:
        glued = max((one for one in statutes if text.startswith(f"{one}第")), key=len, default="")
        meant = asked([f"{glued} {text.removeprefix(glued)}"])
        hint = f"{meant}法规和条款之间要有一个空格" if glued else ""
        yield Unknown("unknown-statute", "没有登记的法规", text.statute, statutes.keys(), hint)


_FINDERS: tuple[Callable[[Reference, Scope], Iterator[Unknown]], ...] = (
    _people,
    _body,
    _office,
    _meeting,
    _record,
    _document,
    _statute,
)
