import pytest

from generator.visible import visible

CASES = {
    "安洋市 a\t1\n": "安洋市 a\t1\n",
    "葛\U000e0100\ufe0f氏\u3000甲": "葛\U000e0100\ufe0f氏\u3000甲",
    "\x1b[31m": "\\x1b[31m",
    "a\rb\x00\x7f": "a\\x0db\\x00\\x7f",
    "\x9b31m": "\\x9b31m",
    "\u202elmy.": "\\u202elmy.",
    "a\u2028b": "a\\u2028b",
    "bad\udcff": "bad\\xff",
    "\ud800": "\\ud800",
}


@pytest.mark.parametrize(("text", "shown"), CASES.items(), ids=map(repr, CASES))
def test_what_a_terminal_would_obey_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert shown.encode()
