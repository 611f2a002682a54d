"""The offices that texts of records say, each with the name that stands beside it, kept by issue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from generator.check.each import OfEach
from generator.check.facts.beside import Beside
from generator.check.facts.misspelt import unknown_beside
from generator.check.facts.titled import POST, Titled, named_before, people_by_name, titled
from generator.check.parts import with_registers
from generator.check.texts import Text, printed
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.record import Record


class Said(NamedTuple):
    """An office and what stands beside it: in a record by its id, and in which of its texts."""

    record: str
    text: int
    start: int
    """Where the name stands."""
    name: str | None
    """The name, if somebody is registered with it."""
    said: str
    at: int
    """Where the office stands beside a registered name."""
    office: tuple[str, str, str] | None
    """Its body by full name and region, and the post; None where a post is said alone."""


@dataclass(frozen=True)
class InText:
    """What a text says of offices: beside names that are registered, and beside what may be one."""

    record: Record[Model]
    text: Text
    titled: Sequence[Titled]
    unknown: Sequence[Beside]


def _said(part: Corpus) -> Iterator[Said]:
    """Yield what the texts of an issue's records say."""
    names = people_by_name(part)
    for own in printed(part):
        record = own.located
        if not isinstance(record, Record) or not POST.search(own.joined):
            continue
        scope = scope_of(part, record.series, record.issue)
        for number, text in enumerate(own.texts):
            said = text.text
            if not POST.search(said):
                continue
            for one in (*titled(said, scope, names), *named_before(said, scope, names)):
                yield Said(
                    record.id, number, one.start, one.name, one.said, one.at, _typed(one.office)
                )
            for unknown in unknown_beside(said, scope, names):
                office = _typed(unknown.office) if unknown.office else None
                yield Said(record.id, number, unknown.start, None, unknown.said, 0, office)


def _typed(office: Office) -> tuple[str, str, str]:
    return office.body.name, office.body.region or "", office.post


SAID = OfEach(_said, with_registers)
"""What is said of offices; to look for them in all texts is long, and depends on the registers."""


def in_texts(corpus: Corpus) -> Iterator[InText]:
    """Yield what each text says that says anything of offices."""
    texts = {own.located.id: own for own in printed(corpus) if isinstance(own.located, Record)}
    for (record_id, number), every in groupby(SAID(corpus), key=lambda one: one[:2]):
        own, said = texts[record_id], [(one, _office(one, corpus)) for one in every]
        yield InText(
            corpus.records[record_id],
            own.texts[number],
            [
                Titled(one.name, one.said, office, one.start, one.at)
                for one, office in said
                if one.name and office
            ],
            [Beside(one.start, one.said, office) for one, office in said if one.name is None],
        )


def _office(one: Said, corpus: Corpus) -> Office | None:
    if one.office is None:
        return None
    name, region, post = one.office
    body = corpus.bodies.find(name, region)
    if body is None:
        raise LookupError(f"registered when the text was read, and not now: {name}")
    return Office(body, name, post)
