import pytest

from generator.documents.names import signature, spaced
from tests.shown import shown

NAMES = [
    ("李秋", "李秋", ["p", "span"]),
    ("赵小川", "赵小川", ["p"]),
    ("<b", "<b", ["p", "span"]),
]


@pytest.mark.parametrize(("name", "text", "tags"), NAMES)
def test_a_name_of_two_characters_is_set_apart_by_style(
    name: str, text: str, tags: list[str]
) -> None:
    found = shown(spaced(name))
    assert found.text.strip() == text
    assert found.tags == tags


@pytest.mark.parametrize(
    ("signatory", "text"),
    [
        ("主任 李秋", "主任　李秋"),
        ("青禾县人民政府", "青禾县人民政府"),
        ("县长 王大海", "县长　王大海"),
    ],
)
def test_office_and_name_are_signed_without_a_space_in_the_name(signatory: str, text: str) -> None:
    assert shown(signature(signatory)).text.strip() == text
