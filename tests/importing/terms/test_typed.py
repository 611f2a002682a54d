from hypothesis import given
from hypothesis import strategies as st

from generator.importing.terms.typed import clean, entry_of, scalar, yaml_of
from generator.load.builder import Plain
from generator.load.control import CONTROL
from generator.load.tree import parse
from generator.model.values import UNFILLED

words = st.text(max_size=20).map(clean).filter(bool)
values: st.SearchStrategy[Plain] = st.recursive(
    words,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3),
        st.dictionaries(words.filter(lambda key: "\n" not in key), inner, min_size=1, max_size=3),
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.from_regex("[a-z_]{1,8}", fullmatch=True), words, min_size=1, max_size=4))
def test_what_is_typed_is_read_again(data: dict[str, str]) -> None:
    tree, problems = parse(yaml_of({**data}), "x.yml")
    assert not problems
    assert tree
    assert tree.value == data


@given(words)
def test_a_scalar_is_text(text: str) -> None:
    tree, problems = parse(f"key: {scalar(text)}", "x.yml")
    assert not problems
    assert tree
    assert tree.value == {"key": text}


def test_a_wording_is_a_block_of_lines() -> None:
    text = yaml_of({"wording": "第一段\n\n第二段"})
    assert text == "wording: |-\n  第一段\n\n  第二段\n"


def test_an_entry_of_a_register() -> None:
    assert entry_of({"name": "云岭县", "short": ["县"]}) == "- name: 云岭县\n  short: [县]\n"


def test_nothing_that_a_record_may_not_hold() -> None:
    assert not CONTROL.search(clean("甲\x00乙\x1b"))
    assert UNFILLED not in clean(f"{UNFILLED}姓名】")
