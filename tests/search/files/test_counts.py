from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search.files.counts import count_documents
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise

from ...examples import few
from ..samples import ALPHABET, entry, entry_lists


@pytest.mark.parametrize(
    ("string", "fields", "stands"),
    [
        ("高泳", {"text": "任高泳"}, True),
        ("高泳", {"title": "高泳"}, True),
        ("高泳", {"people": ["高泳"]}, True),
        ("高泳", {"people": ["高", "泳"]}, False),
        ("高泳", {"title": "高", "text": "泳"}, False),
        ("高泳", {"text": "高　\n泳"}, True),
        ("高泳", {"text": "高，泳"}, True),
        ("高泳平", {"text": "高泳、泳平"}, False),
        ("评议", {"text": "評議"}, True),
        ("gdp", {"text": "ＧＤＰ"}, True),
        ("2021 47", {"text": "2021〕47"}, True),
        ("202147", {"text": "2021〕47"}, False),
        ("3.15", {"text": "3.15"}, True),
        ("3.15", {"text": "315"}, False),
        ("5%", {"text": "5%"}, True),
        ("5%", {"text": "5"}, False),
        ("泳", {"text": "高泳"}, True),
        ("m2", {"text": "㎡"}, True),
        ("aé", {"text": "ae\u0301"}, True),
        ("平成", {"text": "㍻"}, True),
        ("𠮷泳", {"text": "𠮷泳"}, True),
    ],
    ids=str,
)
def test_a_string_stands_where_a_search_finds_it(
    string: str, fields: dict[str, Any], stands: bool
) -> None:
    assert count_documents({string}, [entry(**fields)]) == {string: int(stands)}


def test_a_document_counts_once() -> None:
    both = entry(title="高泳", people=["高泳"], text="高泳，高泳")
    assert count_documents({"高泳"}, [both, entry(), both]) == {"高泳": 2}


def test_documents_are_counted_however_many_are_looked_through_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.search.files.counts._AT_ONCE", 2)
    entries = [entry(text="高泳"), entry(text="泳高"), entry(text="㍻高泳"), entry(text="高 泳")]
    assert count_documents({"高泳", "泳高"}, entries) == {"高泳": 3, "泳高": 1}


def test_nothing_is_counted_of_nothing() -> None:
    assert count_documents(set(), [entry()]) == {}
    assert count_documents({"高泳"}, []) == {"高泳": 0}


@settings(max_examples=few(60))
@given(entry_lists(), st.sets(st.text(st.sampled_from(ALPHABET), max_size=4)))
def test_counts_are_those_of_brute_force(entries: Sequence[Entry], strings: set[str]) -> None:
    sought = {text for text in map(normalise, strings) if text}
    said = [[normalise(x) for x in (e.title, *e.names, e.text)] for e in entries]
    assert count_documents(sought, entries) == {
        string: sum(any(string in text for text in texts) for texts in said) for string in sought
    }
