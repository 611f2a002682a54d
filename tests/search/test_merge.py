from collections.abc import Sequence

import pytest
from hypothesis import given

from generator.search.entries import Entry
from generator.search.merge import Merged, merge, number
from generator.search.part import part_of
from generator.search.passages import passages

from . import reference
from .samples import entry, entry_lists, issue
from .test_postings import as_dict

LONG = "高永" * 500


def merged(entries: Sequence[Entry], issues: Sequence[Sequence[int]]) -> Merged:
    """Merge the parts of issues, each given by the numbers of its documents."""
    parts = [(part_of([entries[n] for n in numbers]), numbers) for numbers in issues]
    return merge(number(parts, [len(passages(entry.text)) for entry in entries]))


@pytest.mark.parametrize(
    ("texts", "issues", "text_units"),
    [
        (["高永", "高永"], [[0, 1]], [0, 1]),
        (["高永", "任免"], [[0], [1]], [0]),
        (["任免", "高永"], [[1], [0]], [1]),
        ([LONG, "高永", "高永"], [[0, 2], [1]], [0, 1, 2, 3]),
        (["任免", LONG, "高永"], [[1], [0, 2]], [1, 2, 3]),
    ],
)
def test_units_are_numbered_document_by_document(
    texts: list[str], issues: list[list[int]], text_units: list[int]
) -> None:
    entries = [entry(title="", text=text) for text in texts]
    assert list(as_dict(merged(entries, issues).postings)["高永"]) == text_units


def test_names_come_after_texts_and_titles_after_names() -> None:
    entries = [entry(title="高永", people=["高永"], text="高永") for _ in range(2)]
    assert as_dict(merged(entries, [[1], [0]]).postings)["高永"] == dict.fromkeys(range(6), 1)


def test_readings_of_all_parts_are_kept_once_in_order() -> None:
    entries = [issue(1, text="会计"), issue(2, text="银行会计")]
    contexts = merged(entries, [[0], [1]]).contexts
    assert list(contexts) == sorted(set(contexts))
    assert {("会", "计", "kuai", "ji"), ("银", "行", "yin", "hang")} <= set(contexts)


@given(entry_lists())
def test_parts_give_the_postings_of_all_at_once(entries: list[Entry]) -> None:
    documents = reference.ordered(entries)
    issues = [[n for n in range(len(documents)) if n % 2 == odd] for odd in (1, 0)]
    found = merged(documents, [numbers for numbers in issues if numbers])
    assert as_dict(found.postings) == reference.postings(entries)
