"""What the records of one matter say by name: their figures and rates, to be held against texts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.check.handling.counted import wholes
from generator.check.handling.figure_rows import rows
from generator.check.handling.related import matters_of
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record

_HERE = "记录里"
_SHORTEST, _SHORTEST_ELSEWHERE = 2, 3


class Said(NamedTuple):
    """A number, its unit, by how much it grew, and where that is said."""

    number: str
    unit: str
    growth: str = ""
    where: str = _HERE

    @property
    def is_here(self) -> bool:
        """Whether the record of the text itself says it."""
        return self.where == _HERE


def named_figures(record: Record[Model], corpus: Corpus) -> Mapping[str, Said]:
    """Return what is said by name in a record, and in the others of its matter; its own goes before."""
    own = _numbers(record)
    group = _groups(corpus).get(matters_of(corpus)[record.id], {})
    others = {name: said for name, (of, said) in group.items() if of != record.id}
    return {**others, **own}


def counts(data: Handling) -> Mapping[str, int]:
    """Return the numbers of a report's classes, subjects and parts; a name of two numbers has none."""
    found: dict[str, set[int]] = defaultdict(set)
    for one in data.classes:
        found[one.name].add(one.count)
    for whole in wholes(data):
        found[whole.counted.name].add(whole.counted.count)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


@once
def _groups(corpus: Corpus) -> Mapping[str, Mapping[str, tuple[str, Said]]]:
    """Return by matter what only one of its records says, or all alike, and which record says it."""
    found: dict[str, dict[str, list[tuple[str, Said]]]] = defaultdict(lambda: defaultdict(list))
    for record in corpus.content.records:
        for name, said in _numbers(record).items():
            if len(name) >= _SHORTEST_ELSEWHERE:
                found[matters_of(corpus)[record.id]][name].append((record.id, said))
    return {
        matter: {name: _placed(said[0], corpus) for name, said in names.items() if _are_one(said)}
        for matter, names in found.items()
    }


def _are_one(said: list[tuple[str, Said]]) -> bool:
    return len({one for _, one in said}) == 1


def _placed(said: tuple[str, Said], corpus: Corpus) -> tuple[str, Said]:
    name, one = said
    return name, one._replace(where=corpus.records[name].place.mark.path)


def _numbers(record: Record[Model]) -> Mapping[str, Said]:
    """Return what a record says; a name that says two things says nothing."""
    found: dict[str, set[Said]] = defaultdict(set)
    for name, said in _said(record):
        found[name].add(said)
    return {
        name: said.pop()
        for name, said in found.items()
        if len(said) == 1 and len(name) >= _SHORTEST
    }


def _said(record: Record[Model]) -> Iterator[tuple[str, Said]]:
    for row in rows(record):
        figure = row.figure
        if figure.unit and not figure.note:
            yield figure.name, Said(figure.value, figure.unit, figure.growth or "")
    for rate in record.data.rates if isinstance(record.data, Handling) else ():
        yield rate.name, Said(rate.value.rstrip("%"), "%")
