"""A text printed in the sample gazette, and where a rule finds something in it."""

from dataclasses import replace
from functools import cache

from generator.check import BY_ID
from generator.link.corpus import Corpus
from generator.link.link import link
from generator.model.record import LongText, Record
from generator.pipeline import proofread
from generator.source import Source
from tests.conftest import SAMPLE

SURVEY = "qinghe/2023-1/water-survey"
SHOWN = 6
"""Characters from the place of a finding on that a test compares."""


@cache
def _sample() -> Corpus:
    return proofread(SAMPLE, ()).corpus


def printing(markdown: str) -> Corpus:
    """Return the sample with `markdown` as the body of one of its texts."""
    content = _sample().content
    path = f"content/{SURVEY.replace('water', 'texts/water')}.md"
    records = tuple(
        replace(record, text=LongText(path, markdown)) if record.id == SURVEY else record
        for record in content.records
    )
    sources = {**content.sources, path: Source(path, markdown)}
    return link(replace(content, records=records, sources=sources))[0]


def body(corpus: Corpus) -> Source:
    """Return the source of the text that `printing` put in."""
    record: Record = corpus.records[SURVEY]  # type: ignore[type-arg]
    assert record.text
    return corpus.content.sources[record.text.path]


def places(rule: str, markdown: str) -> list[str]:
    """Return what stands at each place where `rule` finds something: a few characters."""
    corpus = printing(markdown)
    source = body(corpus)
    found = list(BY_ID[rule].problems(corpus))
    assert all(problem.path == source.path for problem in found)
    offsets = [source.starts[problem.line - 1] + problem.column - 1 for problem in found]
    return [source.text[offset : offset + SHOWN].split("\n")[0] for offset in offsets]


def messages(rule: str, markdown: str) -> list[str]:
    """Return what `rule` says of a text, with how to mend it."""
    return [f"{one.message}。{one.hint}" for one in BY_ID[rule].problems(printing(markdown))]
