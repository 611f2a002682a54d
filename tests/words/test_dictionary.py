"""The dictionary: read by first character, it is what jieba reads at once."""

from importlib.metadata import distribution
from pathlib import Path

from generator.words.dictionary import Dictionary, dictionary
from generator.words.segment import _TOTAL

LINES = "任命 3 v\n任免 2 v\n决定 5 v\nB超 1 n\n任 7 v\n𠮷祥 1 n\n"


def test_words_are_found_by_their_first_character() -> None:
    words = Dictionary(LINES.encode())
    assert words.words("任") == {"任命": 3, "任免": 2, "任": 7}
    assert words.words("𠮷") == {"𠮷祥": 1}
    assert words.words("免") == {}


def test_a_beginning_is_no_word() -> None:
    words = Dictionary(LINES.encode())
    assert "决定" in words
    assert "决" not in words
    assert "" not in words


def test_all_of_jieba_s_file_is_read() -> None:
    path = Path(str(distribution("jieba").locate_file("jieba/dict.txt")))
    rows = [line.split(" ") for line in path.read_text(encoding="utf-8").splitlines()]
    assert {*dictionary()} == {word for word, _, _ in rows}
    assert sum(int(frequency) for _, frequency, _ in rows) == _TOTAL
