"""Records under embargo: no page depends on what they say, or another that needs one is told.

The records are the sample's, those of tests/base/every-key.yml and of the city: every kind, every key.
"""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from generator.check import BY_ID
from generator.kinds import KINDS
from generator.link.link import corpus_of, link
from generator.load.load import load
from generator.model.base import Model
from generator.model.record import Content, LongText, Record
from generator.model.walk import Leaf
from generator.problems import Severity
from generator.render.pages import render
from tests.case import lay
from tests.conftest import SAMPLE, TESTS
from tests.kinds.test_printed import other, put

NEEDED = {"embargo", "announced"}
"""The rules that tell a public record to need one under embargo."""


TRIALS = 9


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Content:
    root = tmp_path_factory.mktemp("every") / "content"
    shutil.copytree(SAMPLE, root)
    lay(TESTS / "base" / "every-key.yml", root)
    lay(TESTS / "base" / "city.yml", root)
    content, problems = load(root)
    assert [*problems, *link(content)[1]] == []
    assert {record.kind for record in content.records} == {kind.name for kind in KINDS}
    return content


def test_no_page_depends_on_a_record_under_embargo(every: Content) -> None:
    known = errors(every)
    free = [one for one in every.records if not errors(put_in(every, [under_embargo(one)])) - known]
    # Where all records of a kind are needed, none of it is looked at: the sample has too few.
    assert {one.kind for one in free} == {kind.name for kind in KINDS}
    assert {"meeting", "text"} <= {one.kind for one in every.records if one not in free}
    # No choice of some trials contains another as large: of any two records each is under embargo in
    # a trial in which the other is public.
    choices = [*combinations(range(TRIALS), TRIALS // 2)]
    assert len(choices) >= len(free)
    leaks = [
        page
        for trial in range(TRIALS)
        for page in leaking(
            every,
            [one for one, choice in zip(free, choices, strict=False) if trial in choice],
        )
    ]
    assert leaks == []


def leaking(every: Content, records: Sequence[Record[Model]]) -> list[str]:
    """Return the pages that depend on what records under embargo say, or lead to one."""
    hidden = [under_embargo(one) for one in records]
    before = pages(put_in(every, hidden))
    after = pages(put_in(every, [marked(one) for one in hidden]))
    led = [
        path
        for path, text in before.items()
        for one in records
        if one.id in text and (f"{one.id}/" in text or f'{one.id}"' in text)
    ]
    return [*led, *(path for path in before | after if before.get(path) != after.get(path))]


def under_embargo(record: Record[Model]) -> Record[Model]:
    return replace(record, data=record.data.model_copy(update={"embargo": True}))


def put_in(content: Content, records: Sequence[Record[Model]]) -> Content:
    by_id = {one.id: one for one in records}
    return replace(content, records=tuple(by_id.get(one.id, one) for one in content.records))


def errors(content: Content) -> set[tuple[str, str]]:
    """Return where a rule says that a record that is published needs one under embargo."""
    corpus = corpus_of(content)
    found = (problem for rule in NEEDED for problem in BY_ID[rule].problems(corpus))
    return {(one.rule, one.message) for one in found if one.severity is Severity.ERROR}


def pages(content: Content) -> dict[str, str]:
    return {page.path: page.text for page in render(corpus_of(content))}


def marked(record: Record[Model]) -> Record[Model]:
    """Return the record with another value in every place, and another text."""
    data = record.data
    # Keys last: the way to a value goes by its key.
    for leaf in sorted(record.leaves, key=lambda leaf: leaf.is_key):
        if leaf.path != ("embargo",):
            data = put(data, leaf.path, changed(record, leaf), leaf.is_key)
    text = LongText(record.text.path, "保密的全文。\n") if record.text else None
    return replace(record, data=data, text=text)


def changed(record: Record[Model], leaf: Leaf[object]) -> object:
    try:
        return other(record, leaf)
    except StopIteration:  # an enumeration of which the record has every value
        return leaf.value


def test_the_official_of_an_appraisal_under_embargo_is_not_in_its_survey(every: Content) -> None:
    """The kind of fault that this test is about: a document composed out of another record."""
    record = next(one for one in every.records if one.kind == "appraisal")
    path = f"{record.issue_id}/water-survey.md"
    assert official(every, path)
    assert not official(put_in(every, [under_embargo(record)]), path)


def official(content: Content, path: str) -> bool:
    return any("满意率" in page.text for page in render(corpus_of(content)) if page.path == path)
