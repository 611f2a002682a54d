import pytest

from generator.load.tree import parse
from generator.place import Mark

# What is typed, and where the # stands that cuts a value; None where it cuts none.
TYPED = [
    ("a: 关于 #1 古树", (1, 7)),
    ("a: 关于  ##1 古树", (1, 8)),
    ("a: 关于\n  #1 古树", (2, 3)),
    ("a: #1 古树", (1, 4)),
    ("a:\n  - 甲 #乙\n  - 丙", (2, 7)),
    ("a: {b: 甲 #乙\n  }", (1, 10)),
    ("a: 关于 # 注释", None),
    ("a: 关于 #", None),
    ("a: 关于#1 古树", None),
    ('a: "关于 #1 古树"', None),
    ("a: |\n  关于 #1 古树\n  #2", None),
    ("a: 甲\n#b: 乙", None),
    ("# 甲\na: 乙", None),
]


@pytest.mark.parametrize(("text", "mark"), TYPED)
def test_a_value_that_is_cut_is_told_where_it_is_cut(
    text: str, mark: tuple[int, int] | None
) -> None:
    tree, problems = parse(text, "a.yml")
    found = [(one.rule, Mark(one.path, one.line, one.column)) for one in problems]
    assert found == ([("yaml-comment", Mark("a.yml", *mark))] if mark else [])
    assert (tree is None) == bool(mark)
