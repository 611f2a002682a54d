from importlib.resources import files

from generator.search.text.tokenise import is_han
from generator.words.traditional import TO_SIMPLIFIED, simplified


def test_every_entry_is_one_han_character_and_another() -> None:
    text = (files("generator.words") / "traditional.txt").read_text(encoding="utf-8")
    assert [pair for pair in text.split() if len(pair) != 2 or pair[0] == pair[1]] == []
    assert [pair for pair in text.split() if not all(map(is_han, pair))] == []


def test_no_character_stands_twice() -> None:
    text = (files("generator.words") / "traditional.txt").read_text(encoding="utf-8")
    assert len(text.split()) == len(TO_SIMPLIFIED)


def test_no_simplified_form_is_simplified_further() -> None:
    assert {a + b for a, b in TO_SIMPLIFIED.items() if b in TO_SIMPLIFIED} == set()


def test_a_text_is_simplified_character_by_character() -> None:
    assert simplified("縣長陳一鳴認為眞實") == "县长陈一鸣认为真实"
