"""A rule is whole: listed once, in its folder, with its page, a bad case and a good one."""

from pathlib import Path

import pytest

from generator.check import BY_ID, RULES
from generator.check.page import PARTS, PageError, read_page
from generator.check.rule import Rule, Section
from generator.problems import Severity
from tests.conftest import TESTS

CHECK = TESTS.parent / "generator/check"
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def test_every_module_in_a_section_is_a_rule_listed_once_by_section() -> None:
    modules = {
        path.stem.replace("_", "-")
        for section in Section
        for path in (CHECK / section.name.lower()).glob("*.py")
        if path.stem != "__init__" and "SEVERITY =" in path.read_text(encoding="utf-8")
    }
    assert sorted(one.id for one in RULES) == sorted(modules)
    order = [list(Section).index(one.section) for one in RULES]
    assert order == sorted(order)


@every_rule
def test_a_rule_has_a_chinese_page(rule: Rule) -> None:
    assert tuple(name for name, _ in rule.page.parts) == PARTS
    for text in (rule.page.title, *(text for _, text in rule.page.parts[:3])):
        assert any("\u4e00" <= char <= "\u9fff" for char in text)


@every_rule
@pytest.mark.parametrize("kind", ["bad", "good"])
def test_a_rule_has_a_bad_and_a_good_case(rule: Rule, kind: str) -> None:
    assert list((TESTS / kind / rule.id).glob("*.yml"))


PAGE = "x-y：题目。\n\n    查什么：甲\n    甲二\n    为什么：乙\n    依据：丙\n    错例：\n        a: 1\n          b\n    正例：丁\n    "


def test_a_page_is_read_from_a_docstring() -> None:
    page = read_page("x-y", PAGE)
    assert page.title == "题目"
    assert page.parts == tuple(zip(PARTS, ("甲\n甲二", "乙", "丙", "a: 1\n  b", "丁"), strict=True))


@pytest.mark.parametrize(
    "wrong", [PAGE.replace("依据", "根据"), PAGE.replace("x-y", "x"), "", PAGE.replace("乙", "")]
)
def test_a_docstring_that_is_no_page_is_a_mistake_of_the_programmer(wrong: str) -> None:
    with pytest.raises(PageError):
        read_page("x-y", wrong)


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(RULES)
    assert {rule.severity for rule in RULES} <= set(Severity)


def test_no_other_module_lies_in_a_section() -> None:
    folders = {path.name for path in Path(CHECK).iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders == {section.name.lower() for section in Section}
