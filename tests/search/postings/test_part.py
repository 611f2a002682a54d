from typing import Any

import pytest

from generator.search.postings.part import part_of

from ..samples import entry
from .test_postings import ALONE, as_dict


def test_initials_are_pairs_of_an_alphabet_of_their_own() -> None:
    title = as_dict(part_of([entry(title="高永")]).title)
    assert set(title) == {"高", "永", "高永", "\ue067", "\ue079", "\ue067\ue079"}


@pytest.mark.parametrize(
    ("names", "terms"),
    [
        (["高", "永"], {"高", "永"}),
        (["高永", "任免"], {"高", "永", "任", "免", "高永", "任免"}),
        (["1", "2"], {"1", "2"}),
        ([], set()),
    ],
)
def test_no_pair_crosses_two_names(names: list[str], terms: set[str]) -> None:
    assert set(as_dict(part_of([entry(bodies=names)]).names)) == terms


def test_a_character_is_a_term_of_the_first_passage_that_has_it() -> None:
    part = part_of([entry(text="高永" * 800), entry(text="永")])
    assert as_dict(part.text)["永"] == {0: ALONE, 2: ALONE}


@pytest.mark.parametrize(
    ("fields", "context"),
    [
        ({"text": "会计"}, ("会", "计", "kuai", "ji")),
        ({"title": "会计"}, ("会", "计", "kuai", "ji")),
        ({"offices": ["银行行长"]}, ("行", "长", "hang", "zhang")),
        ({"people": ["单永"]}, ("单", "永", "shan", "yong")),
        (
            {"people": ["李长奉"], "readings": {"李长奉": "li chang feng"}},
            ("长", "奉", "chang", "feng"),
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
