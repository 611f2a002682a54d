"""content -> corpus, and every reference that leads nowhere."""

from collections.abc import Iterable, Iterator

from generator.link.bodies import Bodies, with_inherited
from generator.link.contents import contents_problems
from generator.link.corpus import Corpus, Scope
from generator.link.long_text import long_text_problems
from generator.link.unknown import reference_problems
from generator.link.walk import references
from generator.model.base import Model
from generator.model.record import Content, Located, Record
from generator.model.registers import Body, Person
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
        by_issue=_by_issue(content.records),
    )
    return corpus, list(_problems(corpus))


def _by_issue(records: Iterable[Record[Model]]) -> dict[str, tuple[Record[Model], ...]]:
    found: dict[str, list[Record[Model]]] = {}
    for record in records:
        found.setdefault(record.issue_id, []).append(record)
    return {issue: tuple(own) for issue, own in found.items()}


def _problems(corpus: Corpus) -> Iterator[Problem]:
    content = corpus.content
    yield from _twice(
        "duplicate-person", ((p, p.data.key, ()) for p in content.people), _PERSON_HINT
    )
    yield from _twice("duplicate-body", ((b, b.data.name, ("name",)) for b in content.bodies))
    yield from _twice(
        "duplicate-statute", ((s, s.data.title, ("title",)) for s in content.statutes)
    )
    yield from _namesakes(content.people)
    if "registers/bodies" not in content.broken:
        yield from _unknown_parents(content.bodies)
    seen: set[str] = set()
    for issue_id, issue in content.issues.items():
        series = issue_id.split("/")[0]
        scope = corpus.scope(*issue_id.split("/"))
        if series not in seen:
            yield from _reference_problems(content.series[series], scope)
            seen.add(series)
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


def _namesakes(people: Iterable[Located[Person]]) -> Iterator[Problem]:
    """Yield a problem for every namesake without an id: its name alone would mean another."""
    named: dict[str, list[Located[Person]]] = {}
    for located in people:
        named.setdefault(located.data.name, []).append(located)
    for name, same in named.items():
        for located in same:
            if len({one.data.key for one in same}) > 1 and not located.data.id:
                message = f"有几个人都叫“{name}”，这一个没有 id"
                yield error("namesake", located.place.value("name"), message, _PERSON_HINT)


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
        yield from reference_problems(reference, scope, located.place)
