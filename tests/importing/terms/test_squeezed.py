import pytest

from generator.importing.terms.squeezed import bare, squeezed, unmarked


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**青禾县**公报", "青禾县公报"),
        ("**甲**和**乙**", "甲和乙"),
        ("3 ** 4，**甲", "3 ** 4，**甲"),
        ("** 甲 **", "** 甲 **"),
        ("**甲*乙**", "甲*乙"),
        ("***", "***"),
    ],
)
def test_only_what_marks_bold_goes(text: str, plain: str) -> None:
    assert unmarked(text) == plain


@pytest.mark.parametrize("unit", ["**甲 ", "**", "**甲* ", " **甲"])
def test_marks_without_end_are_read_in_time(unit: str) -> None:
    assert len(bare(unit * 100_000)) > 100_000


def test_letters_that_differ_by_width_are_one() -> None:
    assert squeezed("Ａ １　甲") == "A1甲"
