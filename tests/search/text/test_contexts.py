import pytest
from hypothesis import given

from generator.search.text.contexts import contexts_of_name, contexts_of_text, key_of
from generator.search.text.tokenise import normalise

from ..samples import TEXTS

KUAI_JI = {("会", "", "kuai", ""), ("会", "计", "kuai", "ji")}
HANG = ("行", "", "hang", "")


@pytest.mark.parametrize(
    ("character", "key"),
    [("高", "gao"), ("绿", "lv"), ("5", "=5"), ("a", "=a"), ("㐂", "=㐂"), ("\ue061", "=\ue061")],
)
def test_key_of(character: str, key: str) -> None:
    assert key_of(character) == key


@pytest.mark.parametrize(
    ("raw", "contexts"),
    [
        ("高泳", set()),
        ("会计", KUAI_JI),
        ("会计，会计", KUAI_JI | {("计", "会", "ji", "kuai")}),
        (
            "银行行长",
            {HANG, ("银", "行", "yin", "hang"), ("行", "行", "hang", "hang")}
            | {("行", "长", "hang", "zhang")},
        ),
        ("第（5）次2%会计", KUAI_JI | {("%", "会", "=%", "kuai")}),
        ("○年，会计", KUAI_JI | {("年", "会", "nian", "kuai")}),
        ("會計", KUAI_JI),
        ("乾隆", {("干", "", "qian", ""), ("干", "隆", "qian", "long")}),
        ("ab-cd", set()),
        ("", set()),
    ],
)
def test_contexts_of_text(raw: str, contexts: set[tuple[str, str, str, str]]) -> None:
    assert set(contexts_of_text(raw, normalise(raw))) == contexts


@pytest.mark.parametrize(
    ("name", "readings", "contexts"),
    [
        ("高泳", ["gao yong"], set()),
        (
            "单志强",
            ["shan zhi qiang", "dan zhi qiang"],
            {("单", "", "shan", ""), ("单", "志", "shan", "zhi")},
        ),
        ("张　单", ["zhang shan"], {("单", "", "shan", ""), ("张", "单", "zhang", "shan")}),
        ("高单", ["gao"], set()),
        ("a-1单", ["a _ 1 dan"], set()),
    ],
)
def test_contexts_of_name(
    name: str, readings: list[str], contexts: set[tuple[str, str, str, str]]
) -> None:
    read = tuple(
        tuple(" " if one == "_" else one for one in reading.split()) for reading in readings
    )
    assert set(contexts_of_name(name, read)) == contexts


@given(TEXTS)
def test_a_context_is_of_a_pair_that_stands_and_says_something_new(raw: str) -> None:
    canonical = normalise(raw)
    for first, second, key1, key2 in contexts_of_text(raw, canonical):
        assert first + second in canonical
        assert (key1, key2) != (key_of(first), key_of(second) if second else "")
