"""Encodings: what offices save their texts in, and what is told where it is not plain."""

import pytest

from generator.importing.read.encoding import decoded
from generator.importing.read.unreadable import UnreadableError

TEXT = "青禾县人民代表大会常务委员会公报\r\n2024年第3号（总第18号）\r\n一、县人民政府关于㭎河治理的报告\r\n"
TRADITIONAL = "青禾縣人民代表大會常務委員會公報\n關於縣政府辦理代表建議情況的報告\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"],
)
@pytest.mark.parametrize("length", [6, 40, len(TEXT)])
def test_what_is_plain_is_read_without_a_word(encoding: str, length: int) -> None:
    found = decoded(TEXT[:length].encode(encoding))
    assert (found.text, found.doubt) == (TEXT[:length], "")


def test_big5_is_read_and_told() -> None:
    found = decoded(TRADITIONAL.encode("big5"))
    assert found.text == TRADITIONAL
    assert "Big5" in found.doubt


@pytest.mark.parametrize("declared", ["big5", "BIG5", "utf-8", "nonsense", "rot13", ""])
def test_what_a_page_says_of_itself_is_tried_first(declared: str) -> None:
    found = decoded(TRADITIONAL.encode("big5"), declared)
    assert found.text == TRADITIONAL
    assert (found.doubt == "") is (declared.lower() == "big5")


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "unicode_escape", "undefined"])
def test_a_page_that_names_another_encoding_is_not_believed(declared: str) -> None:
    assert decoded(TEXT.encode("gb18030"), declared).text == TEXT


def test_gb2312_is_read_as_what_contains_it() -> None:
    assert decoded("㭎河".encode("gb18030"), "gb2312").text == "㭎河"


def test_a_few_broken_bytes_are_told() -> None:
    found = decoded(TEXT.encode() * 20 + b"\xff\xfe\xff")
    assert found.text.startswith(TEXT)
    assert "损坏" in found.doubt


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UnreadableError):
        decoded(bytes(range(256)) * 8)
