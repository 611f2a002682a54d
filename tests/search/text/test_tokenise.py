import json
import unicodedata
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.text.tokenise import PARTED, fold, is_han, normalise, pairs

from ..samples import ALPHABET


class Case(TypedDict):
    rule: str
    text: str
    normalised: str
    pairs: list[str]


CASES: list[Case] = json.loads(
    (Path(__file__).parents[2] / "cases/tokenise.json").read_text(encoding="utf-8")
)
TEXTS = st.text(st.one_of(st.sampled_from(ALPHABET), st.characters()))
HAN = st.text(st.sampled_from("高泳任免安洋市〇々𠮷評"), min_size=2)


@pytest.mark.parametrize("case", CASES, ids=[case["rule"] for case in CASES])
def test_case(case: Case) -> None:
    assert normalise(case["text"]) == case["normalised"]
    assert pairs(case["normalised"]) == case["pairs"]


def test_no_rule_stands_twice() -> None:
    rules = [case["rule"] for case in CASES]
    assert len(rules) == len(set(rules))


@given(HAN, TEXTS, TEXTS, st.data())
def test_a_han_passage_stands_in_any_surroundings(
    text: str, before: str, after: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    passage = normalise(text[start:])
    whole = normalise(f"{before}，{text}，{after}")
    assert passage in whole
    assert set(pairs(passage)) <= set(pairs(whole))


@given(TEXTS, st.sampled_from(" 　\n\t"), st.data())
def test_white_space_never_counts(text: str, space: str, data: st.DataObject) -> None:
    # Unless it parts what NFKC would join, or follows what it would stand between.
    marked = "".join(one for one in text if unicodedata.normalize("NFKC", one) == one)
    canonical = normalise(marked).replace(PARTED, "")
    at = data.draw(st.integers(0, len(canonical)))
    if not any(one in ".%‰" or unicodedata.combining(one) for one in canonical):
        assert normalise(canonical[:at] + space + canonical[at:]) == normalise(canonical)


@given(TEXTS)
def test_canonical_text_holds_nothing_that_is_dropped(text: str) -> None:
    canonical = normalise(text)
    assert canonical == canonical.strip(PARTED)
    assert PARTED * 2 not in canonical
    assert all(is_han(one) or one.isalnum() or one in f".%‰{PARTED}" for one in canonical)


@given(TEXTS)
def test_what_parts_stands_between_two_that_are_not_han(text: str) -> None:
    pieces = normalise(text).split(PARTED)
    assert not any(is_han(piece[-1]) for piece in pieces[:-1])
    assert not any(is_han(piece[0]) for piece in pieces[1:])


@given(TEXTS)
def test_every_character_of_two_or_more_is_in_a_pair(text: str) -> None:
    for piece in normalise(text).split(PARTED):
        found = pairs(piece)
        assert "".join([one[0] for one in found] + [found[-1][1]] if found else [piece]) == piece


@given(st.text(st.one_of(st.sampled_from(ALPHABET + "苧薴乾"), st.characters(codec="gbk"))))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
