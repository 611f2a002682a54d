from collections.abc import Sequence

import pytest
from hypothesis import given

from generator.search.postings import merge as merge_module
from generator.search.postings.merge import Numbered, contexts_of, merge, number
from generator.search.postings.part import part_of
from generator.search.text.entries import Entry
from generator.search.text.passages import LENGTH, passages

from .. import reference
from ..samples import entry, entry_lists, issue
from .test_postings import as_dict, at

LONG = "高泳" * (LENGTH // 2 + 100)


def numbered(entries: Sequence[Entry], issues: Sequence[Sequence[int]]) -> list[Numbered]:
    """Return the parts of issues, each given by the numbers of its documents."""
    parts = [(part_of([entries[n] for n in numbers]), numbers) for numbers in issues]
    return number(parts, [len(passages(entry.text)) for entry in entries])


def merged(
    entries: Sequence[Entry], issues: Sequence[Sequence[int]]
) -> dict[str, dict[int, reference.Posting]]:
    """Merge the parts of issues; return where every term stands."""
    ranges = [as_dict(postings) for postings in merge(numbered(entries, issues))]
    assert sum(map(len, ranges)) == len({term for terms in ranges for term in terms})
    return {term: units for terms in ranges for term, units in terms.items()}


@pytest.mark.parametrize(
    ("texts", "issues", "text_units"),
    [
        (["高泳", "高泳"], [[0, 1]], [0, 1]),
        (["高泳", "任免"], [[0], [1]], [0]),
        (["任免", "高泳"], [[1], [0]], [1]),
        ([LONG, "高泳", "高泳"], [[0, 2], [1]], [0, 1, 2, 3]),
        (["任免", LONG, "高泳"], [[1], [0, 2]], [1, 2, 3]),
    ],
)
def test_units_are_numbered_document_by_document(
    texts: list[str], issues: list[list[int]], text_units: list[int]
) -> None:
    entries = [entry(title="", text=text) for text in texts]
    assert list(merged(entries, issues)["高泳"]) == text_units


def test_names_come_after_texts_and_titles_after_names() -> None:
    entries = [entry(title="高泳", people=["高泳"], text="高泳") for _ in range(2)]
    assert merged(entries, [[1], [0]])["高泳"] == dict.fromkeys(range(6), at(0))


def test_readings_of_all_parts_are_kept_once_in_order() -> None:
    entries = [issue(1, text="会计"), issue(2, text="银行会计")]
    contexts = contexts_of(numbered(entries, [[0], [1]]))
    assert list(contexts) == sorted(set(contexts))
    assert {("会", "计", "kuai", "ji"), ("银", "行", "yin", "hang")} <= set(contexts)


@pytest.mark.parametrize("at_once", [1, 40, merge_module._AT_ONCE])
@given(entry_lists())
def test_parts_give_the_postings_of_all_at_once(at_once: int, entries: list[Entry]) -> None:
    documents = reference.ordered(entries)
    issues = [[n for n in range(len(documents)) if n % 2 == odd] for odd in (1, 0)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(merge_module, "_AT_ONCE", at_once)
        found = merged(documents, [numbers for numbers in issues if numbers])
    assert found == reference.postings(entries)
    assert list(found) == sorted(found)
    assert all(list(units) == sorted(units) for units in found.values())


def test_a_range_has_little_more_than_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge_module, "_AT_ONCE", 100)
    entries = [entry(text="".join(chr(0x4E00 + i) for i in range(n, n + 300))) for n in range(4)]
    sizes = [len(postings.units) for postings in merge(numbered(entries, [[0, 1], [2, 3]]))]
    assert len(sizes) > 20
    assert max(sizes) < 110
