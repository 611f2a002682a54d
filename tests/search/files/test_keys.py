import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pinyin.tolerant import tolerant
from generator.search.files.keys import NONE, keys_of
from generator.search.text.contexts import Context

from ..reader import pairs_ascend


@pytest.mark.parametrize(
    ("characters", "contexts", "order", "under"),
    [
        ("", [], ["", ""], ["", ""]),
        ("永高", [], ["", "gao", "yong"], ["", "高", "永"]),
        ("搞告高㚏", [], ["", "gao"], ["", "高搞告㚏"]),
        ("高5", [], ["", "=5", "gao"], ["", "5", "高"]),
        ("高", [("高", "", "hao", "")], ["", "gao", "hao"], ["", "高", ""]),
        ("张赞站在", [], ["", "zai", "zan", "zhan", "zhang"], ["", "在", "赞", "站", "张"]),
        ("兰南浪", [], ["", "lan", "lang", "nan"], ["", "兰", "浪", "南"]),
    ],
)
def test_keys_of(
    characters: str, contexts: list[Context], order: list[str], under: list[str]
) -> None:
    keys = keys_of(characters, contexts)
    assert list(keys.order) == [one for n, one in enumerate(order) if one or not n]
    assert list(keys.characters) == under[: len(keys.order)]


def test_places_are_keys_and_positions() -> None:
    keys = keys_of("搞告高5", [])
    assert keys.numbers == {NONE: 0, "=5": 1, "gao": 2}
    assert keys.places == {"5": (1, 0), "高": (2, 0), "搞": (2, 1), "告": (2, 2)}


@given(st.sets(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
def test_what_tolerance_confuses_is_one_run(characters: set[str]) -> None:
    order = keys_of(characters, []).order
    assert order[0] == NONE
    assert pairs_ascend([(tolerant(key), key) for key in order])
