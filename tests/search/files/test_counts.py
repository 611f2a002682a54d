from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search.files.counts import count_documents
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise

from ..samples import ALPHABET, entry, entry_lists


@pytest.mark.parametrize(
    ("string", "fields", "stands"),
    [
        ("高永", {"text": "任高永"}, True),
        ("高永", {"title": "高永"}, True),
        ("高永", {"people": ["高永"]}, True),
        ("高永", {"people": ["高", "永"]}, False),
        ("高永", {"title": "高", "text": "永"}, False),
        ("高永", {"text": "高　\n永"}, True),
        ("高永", {"text": "高，永"}, True),
        ("高永平", {"text": "高永、永平"}, False),
        ("评议", {"text": "評議"}, True),
        ("gdp", {"text": "ＧＤＰ"}, True),
        ("2021 47", {"text": "2021〕47"}, True),
        ("202147", {"text": "2021〕47"}, False),
        ("3.15", {"text": "3.15"}, True),
        ("3.15", {"text": "315"}, False),
        ("5%", {"text": "5%"}, True),
        ("5%", {"text": "5"}, False),
        ("永", {"text": "高永"}, True),
        ("m2", {"text": "㎡"}, True),
        ("aé", {"text": "ae\u0301"}, True),
        ("平成", {"text": "㍻"}, True),
        ("𠮷永", {"text": "𠮷永"}, True),
    ],
    ids=str,
)
def test_a_string_stands_where_a_search_finds_it(
    string: str, fields: dict[str, Any], stands: bool
) -> None:
    assert count_documents({string}, [entry(**fields)]) == {string: int(stands)}


def test_a_document_counts_once() -> None:
    both = entry(title="高永", people=["高永"], text="高永，高永")
    assert count_documents({"高永"}, [both, entry(), both]) == {"高永": 2}


def test_documents_are_counted_however_many_are_looked_through_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.search.files.counts._AT_ONCE", 2)
    entries = [entry(text="高永"), entry(text="永高"), entry(text="㍻高永"), entry(text="高 永")]
    assert count_documents({"高永", "永高"}, entries) == {"高永": 3, "永高": 1}


def test_nothing_is_counted_of_nothing() -> None:
    assert count_documents(set(), [entry()]) == {}
    assert count_documents({"高永"}, []) == {"高永": 0}


@settings(max_examples=60, deadline=None)
@given(entry_lists(), st.sets(st.text(st.sampled_from(ALPHABET), max_size=4)))
def test_counts_are_those_of_brute_force(entries: Sequence[Entry], strings: set[str]) -> None:
    sought = {text for text in map(normalise, strings) if text}
    said = [[normalise(x) for x in (e.title, *e.names, e.text)] for e in entries]
    assert count_documents(sought, entries) == {
        string: sum(any(string in text for text in texts) for texts in said) for string in sought
    }
