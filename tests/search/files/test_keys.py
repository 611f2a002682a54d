import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pinyin.tolerant import tolerant
from generator.search.files.keys import keys_json, keys_of
from generator.search.postings.ranges import number_of
from generator.search.text.contexts import Context

from ..reader import pairs_ascend


@pytest.mark.parametrize(
    ("characters", "contexts", "under", "others"),
    [
        ("", [], {}, ""),
        ("永高", [], {"gao": "高", "yong": "永"}, ""),
        ("搞告高㚏", [], {"gao": "高搞告㚏"}, ""),
        ("高5", [], {"gao": "高"}, "5"),
        ("高", [("高", "", "hao", "")], {"gao": "高", "hao": ""}, ""),
        ("张赞站在", [], {"zai": "在", "zan": "赞", "zhan": "站", "zhang": "张"}, ""),
        ("兰南浪", [], {"nan": "南", "lan": "兰", "lang": "浪"}, ""),
    ],
)
def test_keys_of(
    characters: str, contexts: list[Context], under: dict[str, str], others: str
) -> None:
    keys = keys_of(characters, contexts)
    assert dict(zip(keys.order, keys.characters, strict=True)) == under
    assert list(keys.order) == list(under)
    assert keys.others == others


@given(st.sets(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
def test_what_tolerance_confuses_is_one_run(characters: set[str]) -> None:
    order = keys_of(characters, []).order
    assert pairs_ascend([(tolerant(key), number_of(key)) for key in order])


def test_the_root_tells_of_characters_how_often_they_stand() -> None:
    units = {"高": 1, "搞": 300, "㚏": 4, "5": 9}
    assert keys_json(keys_of(units, []), units) == {
        "keys": ["gao"],
        "counts": [2],
        "rare": {"0": "㚏"},
        "others": "5",
        "levels": "BJDE",
    }
