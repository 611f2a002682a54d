import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pinyin.running import default_reading
from generator.pinyin.tolerant import tolerant


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zhi", "zi"),
        ("chen", "cen"),
        ("shi", "si"),
        ("lan", "nan"),
        ("lv", "nv"),
        ("ling", "nin"),
        ("qing", "qin"),
        ("zheng", "zen"),
        ("zhang", "zan"),
        ("liang", "nian"),
        ("chuang", "cuan"),
    ],
)
def test_confused(one: str, other: str) -> None:
    assert tolerant(one) == tolerant(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hu", "fu"),
        ("long", "lon"),
        ("ran", "lan"),
        ("gao", "gai"),
        ("zi", "ci"),
        ("lu", "lv"),
        ("lian", "lan"),
    ],
)
def test_told_apart(one: str, other: str) -> None:
    assert tolerant(one) != tolerant(other)


@pytest.mark.parametrize("key", ["", "=l", "=5", "=𠮷", "=%", "=z"])
def test_a_key_that_is_no_syllable_is_unchanged(key: str) -> None:
    assert tolerant(key) == key


@given(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF).map(default_reading))
def test_tolerance_is_one_step(syllable: str) -> None:
    assert tolerant(tolerant(syllable)) == tolerant(syllable)
