"""When opinions are to be answered, a line a case."""

from dataclasses import replace

import pytest

from generator.kinds.text.due import due, later
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.record import Record
from generator.model.values import Day

LATER = [
    ("2023-03-20", 2, "2023-05-20"),
    ("2023-12-31", 2, "2024-02-29"),
    ("2022-12-31", 2, "2023-02-28"),
    ("2023-10-31", 2, "2023-12-31"),
    ("2023-03-31", 15, "2024-06-30"),
    ("2023-11", 3, "2024-02"),
]


@pytest.mark.parametrize(("date", "months", "day"), LATER)
def test_a_period_of_months_ends_on_the_same_day_or_the_last(
    date: str, months: int, day: str
) -> None:
    assert str(later(Day.parse(date), months)) == day


def test_opinions_are_due_a_period_after_their_date(corpus: Corpus) -> None:
    found = corpus.records["baishi-congress/2023-1/trees-opinions"]
    assert isinstance(found.data, TextRecord)
    opinions: Record[TextRecord] = found  # type: ignore[assignment]  # just asserted
    assert due(opinions, scope_of(corpus, "baishi-congress", "2023-1")) == Day(2023, 5, 20)
    asks_nothing = replace(opinions, data=opinions.data.model_copy(update={"answer": None}))
    assert due(asks_nothing, scope_of(corpus, "baishi-congress", "2023-1")) is None
