"""content -> corpus, and every reference that leads nowhere."""

from collections.abc import Iterable, Iterator

from generator.link.bodies import Bodies, with_inherited
from generator.link.contents import contents_problems
from generator.link.corpus import Corpus, Scope, named_people
from generator.link.long_text import long_text_problems
from generator.link.walk import Reference, references
from generator.model.base import Model
from generator.model.record import Content, Located, Record
from generator.model.refs import Basis, BodyRef, MeetingRef, OfficeRef, RecordRef, Signatory
from generator.model.registers import Body
from generator.place import Mark, Path
from generator.problems import Problem, error
from generator.suggest import did_you_mean


def link(content: Content) -> tuple[Corpus, list[Problem]]:
    """Return the corpus and what is wrong; the corpus may be used only when nothing is."""
    corpus = Corpus(
        content=content,
        people={person.data.key: person.data for person in content.people},
        bodies=Bodies(with_inherited({body.data.name: body.data for body in content.bodies})),
        statutes={
            name: statute.data
            for statute in content.statutes
            for name in (statute.data.title, *statute.data.short)
        },
        records={record.id: record for record in content.records},
    )
    return corpus, list(_problems(corpus))


def _problems(corpus: Corpus) -> Iterator[Problem]:
    content = corpus.content
    yield from _twice(
        "duplicate-person", ((p, p.data.key, ()) for p in content.people), _PERSON_HINT
    )
    yield from _twice("duplicate-body", ((b, b.data.name, ("name",)) for b in content.bodies))
    yield from _twice(
        "duplicate-statute", ((s, s.data.title, ("title",)) for s in content.statutes)
    )
    yield from _unknown_parents(content.bodies)
    for issue_id, issue in content.issues.items():
        scope = corpus.scope(*issue_id.split("/"))
        yield from _reference_problems(content.series[issue_id.split("/")[0]], scope)
        yield from _reference_problems(issue, scope)
        yield from contents_problems(scope, issue)
    for record in content.records:
        yield from _record_problems(corpus, record)


def _record_problems(corpus: Corpus, record: Record[Model]) -> Iterator[Problem]:
    scope = corpus.scope(record.series, record.issue)
    yield from _reference_problems(record, scope)
    if record.text:
        yield from long_text_problems(record.text, scope)


_PERSON_HINT = "同名的两个人要各写 id 加以区分；同一个人只登记一次"


def _twice(
    rule: str, named: Iterable[tuple[Located[Model], str, Path]], hint: str = "请删去其中一处"
) -> Iterator[Problem]:
    """Yield a problem for every name that is registered a second time."""
    seen: dict[str, Mark] = {}
    for located, name, path in named:
        mark = located.place.value(*path)
        if name in seen:
            first = seen[name]
            yield error(
                rule, mark, f"“{name}”重复登记，已登记在 {first.path} 第 {first.line} 行", hint
            )
        seen.setdefault(name, mark)


def _unknown_parents(bodies: Iterable[Located[Body]]) -> Iterator[Problem]:
    names = {located.data.name for located in bodies}
    for located in bodies:
        parent = located.data.parent
        if parent and parent not in names:
            message = f"上级机构“{parent}”没有登记（此处要写全称）"
            yield error(
                "unknown-body", located.place.value("parent"), message, did_you_mean(parent, names)
            )


def _reference_problems(located: Located[Model], scope: Scope) -> Iterator[Problem]:
    for reference in references(located.data):
        for rule, what, text, known in _unknown(reference, scope):
            mark = reference.mark(located.place)
            hint = did_you_mean(text, known) or _WHERE_TO_REGISTER.get(rule, "")
            yield error(rule, mark, f"{what}“{text}”", hint)


_WHERE_TO_REGISTER = {
    "unknown-person": "请核对姓名；新的人要先登记在 content/registers/people/",
    "unknown-body": "请核对名称；新的机构或简称要先登记在 content/registers/bodies/",
    "unknown-office": "职务要写成“机构名称加职务”，机构要先登记在 content/registers/bodies/",
    "unknown-statute": "请核对名称；新的法规要先登记在 content/registers/statutes/",
    "unknown-meeting": "本期没有这次会议的记录（meetings/）",
    "unknown-record": "要写本期另一份记录的文件名，不带 .yml",
}

_BODIES = "registers/bodies"

Unknown = tuple[str, str, str, Iterable[str]]
"""Rule, what is not known (in Chinese), the text found, the texts that would be known."""


def _unknown(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text, corpus = reference.text, scope.corpus
    # What could not be read has been reported; that it is not known follows from that.
    broken = corpus.content.broken
    for person in named_people(text):
        if person not in corpus.people and "registers/people" not in broken:
            yield "unknown-person", _unregistered(person, corpus), person, corpus.people
    if isinstance(text, BodyRef) and not (scope.find_body(text) or _BODIES in broken):
        yield "unknown-body", "没有登记的机构", text, corpus.bodies.names
    unread = any(record_id.startswith(f"{scope.issue_id}/") for record_id in broken)
    if isinstance(text, MeetingRef) and not (
        scope.find_meeting(text) or unread or _BODIES in broken
    ):
        yield "unknown-meeting", "本期没有的会议", text, [m.session for m in scope.meetings()]
    if isinstance(text, RecordRef) and f"{scope.issue_id}/{text}" not in {*corpus.records, *broken}:
        yield "unknown-record", "本期没有的记录", text, [record.name for record in scope.records()]
    if (
        isinstance(text, Basis)
        and not text.is_document
        and text.statute not in corpus.statutes
        and ("registers/statutes" not in broken)
    ):
        yield "unknown-statute", "没有登记的法规", text.statute, corpus.statutes
    yield from _unknown_office(reference, scope)


def _unregistered(person: str, corpus: Corpus) -> str:
    """Say that a name is not registered, or that it stands for several people."""
    ids = [p.key for p in corpus.people.values() if p.name == person]
    return f"姓名对应不止一人（请写 {' 或 '.join(ids)}）：" if ids else "没有登记的人"


def _unknown_office(reference: Reference, scope: Scope) -> Iterator[Unknown]:
    text = reference.text
    if isinstance(text, Signatory):
        office, beside = text.office, getattr(reference.owner, "by", None)
    elif isinstance(text, OfficeRef):
        office, beside = text, None
    else:
        return
    if office and not (scope.offices(office, beside) or _BODIES in scope.corpus.content.broken):
        yield "unknown-office", "找不到机构的职务", office, scope.corpus.bodies.names
