"""content -> corpus, and every reference that leads nowhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.link.bodies import Bodies, with_inherited
from generator.link.contents import contents_problems
from generator.link.corpus import Corpus
from generator.link.enclosed import enclosure_problems, original_problems, unused_problems
from generator.link.in_vain import reference_problems
from generator.link.long_text import long_text_problems, wording_problems
from generator.link.regions import with_regions
from generator.link.registers import register_problems
from generator.link.scope import Scope, scope_of
from generator.link.walk import references
from generator.model.base import Model
from generator.model.record import Content, Located, Record
from generator.model.registers import Body
from generator.problems import Problem


def link(content: Content) -> tuple[Corpus, list[Problem]]:
    """Return the corpus and what is wrong; the corpus may be rendered only when nothing is."""
    corpus, bodies, abbreviated = _linked(content)
    registers = register_problems(corpus.content, bodies)
    return corpus, [*registers, *abbreviated, *_problems(corpus)]


def corpus_of(content: Content) -> Corpus:
    """Return the corpus, for who need not know what is wrong: that takes nearly all the time."""
    return _linked(content)[0]


def _linked(content: Content) -> tuple[Corpus, Mapping[str, Body], Sequence[Problem]]:
    """Return the corpus, the bodies by full name, and what is wrong with how regions are typed."""
    bodies = with_inherited({body.data.name: body.data for body in content.bodies})
    regions = {body.region for body in bodies.values() if body.region}
    content, abbreviated = with_regions(content, regions)
    return _corpus(content, bodies), bodies, abbreviated


def _corpus(content: Content, bodies: Mapping[str, Body]) -> Corpus:
    return Corpus(
        content=content,
        people={person.data.key: person.data for person in content.people},
        bodies=Bodies(bodies.values()),
        statutes={
            name: statute.data
            for statute in content.statutes
            for name in (statute.data.title, *statute.data.short)
        },
        records={record.id: record for record in content.records},
        by_issue=_by_issue(content.records),
    )


def _by_issue(records: Iterable[Record[Model]]) -> dict[str, tuple[Record[Model], ...]]:
    found: dict[str, list[Record[Model]]] = {}
    for record in records:
        found.setdefault(record.issue_id, []).append(record)
    return {issue: tuple(own) for issue, own in found.items()}


def _problems(corpus: Corpus) -> Iterator[Problem]:
    content = corpus.content
    seen: set[str] = set()
    for issue_id, issue in content.issues.items():
        series, name = issue_id.split("/")
        scope = scope_of(corpus, series, name)
        if series not in seen:
            yield from _reference_problems(content.series[series], scope)
            seen.add(series)
        yield from _reference_problems(issue, scope)
        yield from contents_problems(scope, issue)
        yield from original_problems(scope, issue)
    for record in (*content.records, *content.partial):
        scope = scope_of(corpus, record.series, record.issue)
        yield from _reference_problems(record, scope)
        yield from enclosure_problems(record)
        for text in record.texts:
            yield from long_text_problems(text, scope)
    yield from unused_problems(content)


def _reference_problems(located: Located[Model], scope: Scope) -> Iterator[Problem]:
    for reference in references(located.leaves):
        yield from reference_problems(reference, scope, located.place)
        yield from wording_problems(reference, scope, located.place)
