import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.load.builder import Builder
from generator.load.syntax import MAX_DEPTH
from generator.load.tree import parse
from generator.place import Mark

TEXT = """\
title: 议案  # 注释
by: {name: 县政府}
items:
  - 甲
  - "乙"
"""


def test_scalars_stay_what_was_typed() -> None:
    tree, problems = parse("a: 2021-09-22\nb: 007\nc: yes\nd: 1.50\ne: ~\nf:\n", "a.yml")
    assert problems == []
    assert tree
    assert tree.value == {"a": "2021-09-22", "b": "007", "c": "yes", "d": "1.50", "e": "~", "f": ""}


def test_every_key_and_value_knows_its_place() -> None:
    tree, _ = parse(TEXT, "a.yml")
    assert tree
    place = tree.place
    assert place.key("title") == Mark("a.yml", 1, 1)
    assert place.value("title") == Mark("a.yml", 1, 8)
    assert place.value("by", "name") == Mark("a.yml", 2, 12)
    assert place.value("items", 1) == Mark("a.yml", 5, 5)
    assert place.value("by", "gone") == Mark("a.yml", 2, 5)
    assert place.key("by", "gone") == Mark("a.yml", 2, 5)


def test_all_refusals_of_a_file_come_at_once() -> None:
    _, problems = parse("a: &x 1\nb: *x\nc: !t 2\na: 3\n", "a.yml")
    assert [p.rule for p in problems] == ["yaml-anchor", "yaml-alias", "yaml-tag", "duplicate-key"]


@pytest.mark.parametrize("hidden", ["\x85", "\u2028", "\u2029"])
def test_what_yaml_takes_for_the_end_of_a_line_is_told_and_moves_no_place(hidden: str) -> None:
    tree, problems = parse(f"a: 甲{hidden}乙\nb: 丙 #丁\n", "a.yml")
    assert tree is None
    told = [(one.rule, one.line, one.column) for one in problems]
    assert told == [("yaml-character", 1, 5), ("yaml-comment", 2, 6)]


def test_the_deepest_allowed_nesting() -> None:
    deepest = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert parse(deepest, "a.yml")[1] == []
    assert [p.rule for p in parse(f"[{deepest}]", "a.yml")[1]] == []
    assert [p.rule for p in parse(f"[[{deepest}]]", "a.yml")[1]] == ["yaml-syntax"]


def test_nesting_cannot_exhaust_the_stack() -> None:
    assert [p.rule for p in parse("[" * 100_000, "a.yml")[1]] == ["yaml-syntax"]


PLAIN = st.recursive(
    st.text(st.characters(exclude_categories=["C"], exclude_characters="\ufeff"), max_size=8),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.text("abc甲乙", min_size=1, max_size=3), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(PLAIN)
def test_what_yaml_writes_is_read_back(value: object) -> None:
    text = yaml.safe_dump(value, default_style='"', allow_unicode=True)
    tree, problems = parse(text.replace("!!str ", ""), "a.yml")
    assert problems == []
    assert tree
    assert tree.value == value


@given(st.text(max_size=60) | st.text("{}[]:-&*!|>'\"# \n\tab\x02?,%", max_size=60))
def test_any_text_gives_a_tree_or_a_problem(text: str) -> None:
    tree, problems = parse(text, "a.yml")
    assert (tree is None) == bool(problems)
    for problem in problems:
        assert problem.line >= 1
        assert problem.column >= 1


@given(st.text("ab甲:：-  \n\n[]{}'\"|>#,&*!%~?\t"))
def test_the_fast_parser_reads_what_the_slow_one_reads(text: str) -> None:
    read = []
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        builder = Builder("a.yml")
        try:
            tree = builder.document(yaml.parse(text, Loader=loader))
        except yaml.YAMLError:
            return
        read.append((tree and tree.value, [problem.rule for problem in builder.problems]))
    assert read[0] == read[1]
