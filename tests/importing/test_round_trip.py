"""What the program composes of the sample, printed as text and as Word, is imported and composed again."""

from collections.abc import Sequence
from functools import cache

import pytest
from bench.trip.print import PRINTERS
from bench.trip.sheet import sheets_of
from bench.trip.table import misses, table
from bench.trip.trip import Back, trip
from bench.trip.values import Value

from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.pipeline import linked
from tests.conftest import SAMPLE

ISSUES = ("qinghe/2023-1", "baishi-congress/2023-1")
NAMESAKE = "周正"
"""Two people of the register bear this name: who is meant is asked, and what names him stays text."""


@cache
def _corpus() -> Corpus:
    return linked(SAMPLE)[0]


TRIPS = [(issue, form) for issue in ISSUES for form in PRINTERS]


@pytest.fixture(scope="module", params=TRIPS, ids="-".join)
def backs(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Sequence[Back]:
    issue, form = request.param
    return trip(SAMPLE, _corpus(), issue, PRINTERS[form], tmp_path_factory.mktemp("trip"))


def test_every_document_comes_back_to_the_letter(backs: Sequence[Back]) -> None:
    assert [one.id for one in backs if not one.is_same] == []


def _names_the_namesake(one: Back) -> bool:
    scope = scope_of(_corpus(), *one.id.split("/")[:2])
    record = _corpus().records["/".join(one.id.split("/")[:3])]
    return any(NAMESAKE in sheet.words for sheet in sheets_of(record, scope))


def test_composed_documents_come_back_as_structure(backs: Sequence[Back]) -> None:
    left = {one.id.partition("/")[2] for one in backs if one.is_composed and not one.is_structure}
    asked = {one.id.partition("/")[2] for one in backs if _names_the_namesake(one)}
    # Of a recall that failed nothing says which office it was about; a decision has words of its own.
    assert left - asked <= {"2023-1/recall", "2023-1/liu-ye/decision"}


def test_values_that_the_print_shows_come_back(backs: Sequence[Back]) -> None:
    own = [one for one in backs if one.is_composed and not _names_the_namesake(one)]
    values, missed = sum(one.values for one in own), sum(len(one.missed) for one in own)
    assert values > 100
    assert missed <= 0.08 * values, misses(own, 40)


def test_the_table_and_the_misses_are_told() -> None:
    value = Value("office", "县长", ("县长",))
    back = Back("a/b/c", "决定", True, False, True, 4, (value,), ("前", "后"))
    assert "75.0%" in table([back])
    told = misses([back], 5)
    assert "前 | 后" in told
    assert "office: 县长" in told
