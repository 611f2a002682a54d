import pytest

from generator.search.text.utf16 import utf16


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), ("高泳", 2), ("𠮷泳", 3), ("A㐂", 2), ("𠮷𠮷", 4), ("\uffff", 1)],
)
def test_length_as_javascript_counts_it(text: str, length: int) -> None:
    assert utf16(text) == length
