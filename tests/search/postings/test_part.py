from typing import Any

import pytest

from generator.search.postings.part import part_of

from ..samples import entry
from .test_postings import ALONE, as_dict


def test_initials_are_pairs_of_an_alphabet_of_their_own() -> None:
    found = as_dict(part_of([entry(title="高泳", genre="", text="")]).postings)
    assert set(found) == {"高", "泳", "高泳", "\ue067", "\ue079", "\ue067\ue079"}


@pytest.mark.parametrize(
    ("names", "terms"),
    [
        (["高", "泳"], {"高", "泳"}),
        (["高泳", "任免"], {"高", "泳", "任", "免", "高泳", "任免"}),
        (["1", "2"], {"1", "2"}),
        ([], set()),
    ],
)
def test_no_pair_crosses_two_names(names: list[str], terms: set[str]) -> None:
    found = as_dict(part_of([entry(title="", genre="", text="", bodies=names)]).postings)
    assert set(found) == terms


def test_a_character_is_a_term_of_the_first_passage_that_has_it() -> None:
    part = part_of([entry(text="高泳" * 800), entry(text="泳")])
    assert as_dict(part.postings)["泳"] == {2: ALONE, 1024 + 2: ALONE}
    assert part.passages == 3


def test_units_are_told_by_document_and_place() -> None:
    part = part_of([entry(title="高泳", people=["高泳"], text="高泳" * 800) for _ in range(2)])
    assert list(as_dict(part.postings)["高泳"]) == [0, 1, 2, 3, 1024, 1025, 1026, 1027]


@pytest.mark.parametrize(
    ("fields", "context"),
    [
        ({"text": "会计"}, ("会", "计", "kuai", "ji")),
        ({"title": "会计"}, ("会", "计", "kuai", "ji")),
        ({"offices": ["银行行长"]}, ("行", "长", "hang", "zhang")),
        ({"people": ["单泳"]}, ("单", "泳", "shan", "yong")),
        (
            {"people": ["李长风"], "readings": {"李长风": "li chang feng"}},
            ("长", "风", "chang", "feng"),
        ),
        ({"bodies": ["单城"], "readings": {"单城": "shan cheng"}}, ("单", "城", "shan", "cheng")),
    ],
    ids=str,
)
def test_readings_are_kept_of_texts_and_names(
    fields: dict[str, Any], context: tuple[str, str, str, str]
) -> None:
    assert context in part_of([entry(**fields)]).contexts
    assert context not in part_of([entry()]).contexts
