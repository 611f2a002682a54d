import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.tokenise import atoms, is_han, normalise, tokens

CASES = json.loads((Path(__file__).parents[1] / "cases/tokenise.json").read_text(encoding="utf-8"))
HAN = st.text(st.sampled_from("高永任免安阳市〇々𠮷"), min_size=1)
TEXTS = st.text(st.one_of(st.sampled_from("高永任免０２1.%，〔〕《 　\naZ"), st.characters()))


@pytest.mark.parametrize("case", CASES, ids=[case["rule"] for case in CASES])
def test_case(case: dict[str, str | list[str]]) -> None:
    text = str(case["text"])
    assert normalise(text) == case["normalised"]
    assert tokens(text) == case["tokens"]


def test_no_rule_stands_twice() -> None:
    rules = [case["rule"] for case in CASES]
    assert len(rules) == len(set(rules))


@given(HAN.filter(lambda text: len(text) > 1), st.data())
def test_tokens_of_a_han_passage_are_among_those_of_its_text(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 2, len(text)))
    assert set(tokens(text[start:end])) <= set(tokens(text))


@given(HAN, TEXTS, TEXTS)
def test_tokens_of_a_han_passage_are_found_in_any_surroundings(
    passage: str, before: str, after: str
) -> None:
    if len(passage) > 1:
        assert set(tokens(passage)) <= set(tokens(f"{before}，{passage}，{after}"))


@given(TEXTS)
def test_every_atom_is_in_a_token(text: str) -> None:
    found = tokens(text)
    assert all(any(atom in token for token in found) for atom in atoms(text))


@given(TEXTS)
def test_a_token_is_a_pair_of_han_characters_or_one_atom(text: str) -> None:
    for token in tokens(text):
        parts = atoms(token)
        assert len(parts) == 1 or (len(parts) == 2 and all(map(is_han, parts)))


@given(TEXTS)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXTS)
def test_normalised_text_has_the_tokens_of_the_text(text: str) -> None:
    assert tokens(normalise(text)) == tokens(text)
